// Everything the story knows of one statement: whose it is, how far it goes, where it was said, what it claims.
import type { Statement } from '../model/story.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { Elsewhere, Notes, Section, StepTo } from './parts.tsx';
import { QuoteFigure } from './QuoteFigure.tsx';

export function StatementBody({ statement }: { statement: Statement }) {
  const { reader, lanes, words, dates } = useReader();
  const { index } = reader;
  const said = index.events.get(statement.at);
  const about = statement.about && index.events.get(statement.about.event);
  const speaker = index.actors.get(statement.speaker);
  return (
    <>
      <p className="modality">{words.modality[statement.modality]}</p>
      <QuoteFigure
        quote={statement.quote}
        speaker={speaker?.name ?? null}
        tone={lanes.of.get(statement.at)?.look.tone ?? 0}
      />
      {speaker ? (
        <p className="speaker">
          {speaker.name}
          {speaker.role ? <span className="soft">, {speaker.role}</span> : null}
          {'; '}
          <q lang={index.story.article.language}>{statement.speakerWords.exact}</q>
        </p>
      ) : null}
      {said ? (
        <Section title={words.card.saidAt} folded={false}>
          <p>
            <StepTo id={said.id}>{`${said.number} · ${said.title}`}</StepTo>, {dates.when(said.when)}
          </p>
        </Section>
      ) : null}
      {statement.about && about ? (
        <Section title={words.card.about} folded={false}>
          <p>
            <StepTo id={about.id}>{`${about.number} · ${about.title}`}</StepTo>
          </p>
          <p className="soft">{statement.about.reasoning}</p>
        </Section>
      ) : null}
      {statement.when ? (
        <Section title={words.card.dateOfClaim} folded={false}>
          <p>
            <strong>{dates.when(statement.when)}</strong>
          </p>
          <HowWeKnow when={statement.when} />
        </Section>
      ) : null}
      <Notes notes={statement.notes} />
      <Elsewhere reports={statement.elsewhere} folded={false} />
    </>
  );
}
