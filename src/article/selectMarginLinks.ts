// The numbers of the margin: one for every marked quote, in the order of the text.
import type { Id, Story } from '../model/story.ts';

export interface MarginLink {
  readonly id: Id;
  /** Where its mark starts, in code points. */
  readonly start: number;
  readonly number: string;
  readonly title: string;
}

export function selectMarginLinks({ events, statements }: Story): readonly MarginLink[] {
  return [
    ...events.flatMap(({ id, number, title, quotes }) =>
      quotes.map(({ start }) => ({ id, start, number: String(number), title })),
    ),
    ...statements.map(({ id, number, title, quote }) => ({ id, start: quote.start, number, title })),
  ].sort((a, b) => a.start - b.start);
}
