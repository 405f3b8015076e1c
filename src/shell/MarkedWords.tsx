// A text as it stands, with the words in it marked that were looked for; of a long one the part around the first of them.
import { Fragment } from 'react';
import { locateWords } from '../model/foldText.ts';
import { cutAround } from './cutAround.ts';

interface Props {
  readonly text: string;
  /** Folded. */
  readonly sought: readonly string[];
  readonly isCut?: boolean;
}

export function MarkedWords({ text, sought, isCut = false }: Props) {
  const places = locateWords(text, sought);
  const [first] = places;
  if (!first) return text;
  const cut = isCut ? cutAround(text, first) : { start: 0, end: text.length };
  const within = places.filter(({ end }) => end <= cut.end);
  return (
    <>
      {cut.start > 0 ? '… ' : ''}
      {within.map(({ start, end }, n) => (
        <Fragment key={start}>
          {text.slice(within[n - 1]?.end ?? cut.start, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(within.at(-1)?.end, cut.end)}
      {cut.end < text.length ? ' …' : ''}
    </>
  );
}
