// Statements under the event at which they were made: as a list on the card, in full in the chronicle.
import type { Statement } from '../model/story.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { CardActions } from './CardActions.tsx';
import { ReadInArticle, StepTo } from './parts.tsx';
import { StatementBody } from './StatementBody.tsx';

export function StatementList({ statements }: { statements: readonly Statement[] }) {
  const { words } = useReader();
  return (
    <ul className="steps">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StepTo to={statement} />
          <span className="soft"> {words.voices[statement.quote.voice]}</span>
        </li>
      ))}
    </ul>
  );
}

/** In the chronicle every quote is open, what was said included. */
export function SaidInFull({ statements }: { statements: readonly Statement[] }) {
  const { words } = useReader();
  return (
    <>
      <h3 className="said-heading">{words.card.statementsAt}</h3>
      <ul className="said">
        {statements.map((statement) => (
          <Said key={statement.id} statement={statement} />
        ))}
      </ul>
    </>
  );
}

function Said({ statement }: { statement: Statement }) {
  const chosen = useReaderState((state) => state.focus === statement.id);
  const isOpen = useReaderState((state) => state.opened === statement.id);
  return (
    <li id={statement.id} data-statement={statement.id} data-chosen={chosen || undefined}>
      <StepTo to={statement} current={chosen} />
      <StatementBody statement={statement} folded />
      {isOpen ? (
        <>
          <CardActions shown={statement} />
          <ReadInArticle shown={statement.id} />
        </>
      ) : null}
    </li>
  );
}
