// Cuts the article into text and nested marks. Pure: every character of the text comes out once, in its order.
import type { Id, Span, Voice } from '../model/story.ts';
import type { StoryIndex } from '../model/storyIndex.ts';
import type { SliceText } from '../model/sliceText.ts';

export interface MarkSpan {
  /** The event or the statement whose words these are. */
  readonly id: Id;
  /** A quote, or words that only the chosen one shows: of its date, place, link or speaker. */
  readonly role: 'quote' | 'words';
  readonly voice: Voice;
  readonly start: number;
  readonly end: number;
}

export type MarkNode =
  | { readonly text: string; readonly start: number }
  | { readonly mark: MarkSpan; readonly isFirst: boolean; readonly children: readonly MarkNode[] };

/** The quotes of all events and statements, and of the chosen one the words around them. */
export function selectSpans(index: StoryIndex, focus: Id | null): readonly MarkSpan[] {
  const { events, statements } = index.story;
  const quotes = [
    ...events.flatMap(({ id, quotes: own }) => own.map((quote) => ({ id, quote }))),
    ...statements.map(({ id, quote }) => ({ id, quote })),
  ].map(({ id, quote }): MarkSpan => ({
    id,
    role: 'quote',
    voice: quote.voice,
    start: quote.start,
    end: quote.end,
  }));
  return focus === null ? quotes : [...quotes, ...wordsOf(index, focus)];
}

function wordsOf(index: StoryIndex, focus: Id): MarkSpan[] {
  const event = index.events.get(focus);
  const statement = index.statements.get(focus);
  const spans: (Span | null | undefined)[] = [
    event?.when.words,
    event?.place?.words,
    ...(index.linksOf.get(focus) ?? []).map(({ words }) => words),
    statement?.speakerWords,
    statement?.when?.words,
  ];
  const seen = new Set<string>();
  return spans.flatMap((span) => {
    const key = `${span?.start} ${span?.end}`;
    if (!span || seen.has(key)) return [];
    seen.add(key);
    return [{ id: focus, role: 'words', voice: 'narration', start: span.start, end: span.end } as const];
  });
}

interface Part {
  readonly mark: MarkSpan;
  readonly start: number;
  readonly end: number;
}

/** Nests what lies inside something else; of two that cross, the later one is cut where the earlier ends. */
export function createMarkTree(
  slice: SliceText,
  length: number,
  spans: readonly MarkSpan[],
): readonly MarkNode[] {
  const parts = spans.map((mark): Part => ({ mark, start: mark.start, end: mark.end }));
  return nest(slice, 0, length, parts);
}

const outermostFirst = (a: Part, b: Part) => a.start - b.start || b.end - a.end;

function nest(slice: SliceText, from: number, to: number, parts: readonly Part[]): MarkNode[] {
  const nodes: MarkNode[] = [];
  let queue = [...parts].sort(outermostFirst);
  let at = from;
  for (let outer = queue.shift(); outer; outer = queue.shift()) {
    const { start, end, mark } = outer;
    if (start > at) nodes.push({ text: slice(at, start), start: at });
    const inside: Part[] = [];
    const rests: Part[] = [];
    while (queue[0] && queue[0].start < end) {
      const part = queue.shift();
      if (!part) break;
      inside.push({ ...part, end: Math.min(part.end, end) });
      if (part.end > end) rests.push({ ...part, start: end });
    }
    if (rests.length > 0) queue = [...rests, ...queue].sort(outermostFirst);
    nodes.push({ mark, isFirst: start === mark.start, children: nest(slice, start, end, inside) });
    at = end;
  }
  if (at < to) nodes.push({ text: slice(at, to), start: at });
  return nodes;
}
