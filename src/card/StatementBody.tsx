// Everything the story knows of one statement: whose it is, how far it goes, where it was said, what it claims.
import type { Statement } from '../model/story.ts';
import { OwnWords } from '../ui/OwnWords.tsx';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { ArticleQuote } from './ArticleQuote.tsx';
import { CardActions } from './CardActions.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { afterComma, Elsewhere, Notes, Section, StepTo } from './parts.tsx';
import { QuoteFigure } from './QuoteFigure.tsx';

interface Props {
  readonly statement: Statement;
  /** In the chronicle, under the event at which it was said: what is not quoted is folded. */
  readonly folded: boolean;
}

export function StatementBody({ statement, folded }: Props) {
  const { reader, lanes, words } = useReader();
  const isOpen = useReaderState((state) => state.opened === statement.id);
  const { index } = reader;
  const speaker = index.actors.get(statement.speaker);
  return (
    <>
      <p className="modality">{words.modality[statement.modality]}</p>
      <QuoteFigure
        quote={statement.quote}
        speaker={speaker?.name ?? null}
        tone={lanes.of.get(statement.at)?.look.tone ?? 0}
      />
      <Notes notes={statement.notes} />
      {folded ? (
        <Section title={words.card.moreOfStatement} folded>
          <StatementContext statement={statement} isFull={isOpen} />
        </Section>
      ) : (
        <>
          <SaidAt statement={statement} />
          <StatementContext statement={statement} isFull />
        </>
      )}
      <Elsewhere reports={statement.elsewhere} folded={folded} />
      {folded ? null : <CardActions key={statement.id} shown={statement} />}
    </>
  );
}

function SaidAt({ statement }: { statement: Statement }) {
  const { reader, words, dates } = useReader();
  const said = reader.index.events.get(statement.at);
  return said ? (
    <Section title={words.card.saidAt} folded={false}>
      <p>
        <StepTo to={said} />
        {afterComma(dates.when(said.when), words)}
      </p>
    </Section>
  ) : null;
}

/** Who speaks, by which words of the article, about what, and the date that is claimed. */
function StatementContext({ statement, isFull }: { statement: Statement; isFull: boolean }) {
  const { reader, words, dates } = useReader();
  const { index } = reader;
  const speaker = index.actors.get(statement.speaker);
  const about = statement.about && index.events.get(statement.about.event);
  return (
    <>
      <Section title={words.card.speaker} folded={false}>
        <p>
          {speaker ? <OwnWords text={speaker.name} /> : null}
          {speaker?.role ? (
            <span className="soft">
              <OwnWords before={words.listed(['', ''])} text={speaker.role} />
            </span>
          ) : null}
        </p>
        <p>
          {`${words.known.wordsOfArticle} `}
          <ArticleQuote words={statement.speakerWords} />
        </p>
      </Section>
      {statement.about && about ? (
        <Section title={words.card.about} folded={false}>
          <p>
            <StepTo to={about} />
          </p>
          <p className="soft">
            <OwnWords text={statement.about.reasoning} />
          </p>
        </Section>
      ) : null}
      {statement.when ? (
        <Section title={words.card.dateOfClaim} folded={false}>
          <p>
            <strong>{dates.whenInBoth(statement.when)}</strong>
          </p>
          <HowWeKnow when={statement.when} isFull={isFull} />
        </Section>
      ) : null}
    </>
  );
}
