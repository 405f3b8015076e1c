// What is found, in the order of the events: each with its statements, and the words that were looked for where they stand.
import { useMemo } from 'react';
import { foldWords, locateWords } from '../model/foldText.ts';
import { Badge } from '../ui/Badge.tsx';
import { EventLink } from '../ui/EventLink.tsx';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import { selectResults, type Result } from './selectResults.ts';

/** More than anybody reads through: a word more is quicker. */
const mostResults = 60;

export function FindResults() {
  const { reader, words } = useReader();
  const text = useReaderState((state) => state.filter.text);
  const matches = useReaderState((state) => state.matches);
  const sought = useMemo(() => foldWords(text), [text]);
  const results = useMemo(() => selectResults(reader.index, matches, words.listed), [reader, matches, words]);
  const shown = results.slice(0, mostResults);
  return (
    <div className="find-results">
      <ol>
        {shown.map(({ event, statements }) => (
          <li key={event.id}>
            <Found result={event} sought={sought} />
            {statements.map((statement) => (
              <Found key={statement.id} result={statement} sought={sought} />
            ))}
          </li>
        ))}
      </ol>
      {shown.length < results.length ? (
        <p className="soft">{words.find.more(results.length - shown.length)}</p>
      ) : null}
    </div>
  );
}

function Found({ result, sought }: { result: Result; sought: readonly string[] }) {
  const value = useReader();
  const { article } = value.reader.index.story;
  const { id, number, title, quotes, names } = result;
  const isChosen = useReaderState((state) => state.focus === id);
  const holding = (texts: readonly string[], some = sought) =>
    texts.filter((text) => locateWords(text, some).length > 0);
  const told = [title, ...quotes];
  // Names say only what title and quotes do not.
  const untold = sought.filter((word) => holding(told, [word]).length === 0);
  return (
    <EventLink id={id} by="find" current={isChosen} className="found">
      <Badge look={lookOf(value, id)} label={number} />
      <span className="found-title" dir="auto">
        <MarkedWords text={title} sought={sought} />
      </span>
      {holding(quotes).map((quote) => (
        <span key={quote} className="found-quote" lang={article.language} dir="auto">
          <MarkedWords text={quote} sought={sought} isCut />
        </span>
      ))}
      {holding(names, untold).map((name) => (
        <span key={name} className="found-name soft" dir="auto">
          <MarkedWords text={name} sought={untold} />
        </span>
      ))}
    </EventLink>
  );
}
