// Finds words of the article, exactly. Says why where they do not stand there, or stand more than once.
import search from 'approx-string-match';
import { findStarts } from './findStarts.ts';
import { showInvisible } from './suspectCharacter.ts';

interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Offsets are UTF-16 units. */
export type Found =
  | { readonly ok: true; readonly start: number; readonly end: number }
  | { readonly ok: false; readonly message: string };

type LooseSelector = { readonly [Key in keyof Selector]?: Selector[Key] | undefined };

export function selectorOf(words: string | LooseSelector | undefined): Selector | null {
  if (typeof words === 'string') return { exact: words };
  return words?.exact === undefined ? null : { ...words, exact: words.exact };
}

export function findWords(
  text: string,
  { exact, prefix = '', suffix = '' }: Selector,
  fileName: string,
): Found {
  const all = findStarts(text, exact);
  if (all.length === 0) return { ok: false, message: notFound(text, exact, fileName) };
  const fitting = all.filter(
    (start) =>
      text.endsWith(prefix, start) && start >= prefix.length && text.startsWith(suffix, start + exact.length),
  );
  const [start] = fitting;
  if (start !== undefined && fitting.length === 1) return { ok: true, start, end: start + exact.length };
  const candidates = fitting.length > 0 ? fitting : all;
  const prefixes = candidates.slice(0, 4).map((at) => `prefix: ${show(tellingPrefix(text, at, candidates))}`);
  const more = candidates.length > 4 ? `, or one of ${candidates.length - 4} more` : '';
  const advice = `write ${prefixes.join(' or ')}${more}`;
  if (fitting.length > 0) {
    const so = prefix || suffix ? ' even with this prefix and suffix' : '';
    return {
      ok: false,
      message: `${showClipped(exact)} stands ${fitting.length} times in ${fileName}${so}; ${advice}`,
    };
  }
  return {
    ok: false,
    message: `${showClipped(exact)} stands in ${fileName}, but not with this prefix and suffix; ${advice}`,
  };
}

/** The fewest whole words before a place that stand before none of the others. */
function tellingPrefix(text: string, at: number, others: readonly number[]): string {
  for (let from = at - 1; from >= 0 && at - from < 200; from -= 1) {
    const prefix = text.slice(from, at);
    const isWordStart = from === 0 || (/\s/.test(text[from - 1] ?? '') && !/\s/.test(text[from] ?? ''));
    if (!isWordStart) continue;
    if (
      others.every(
        (other) => other === at || text.slice(Math.max(0, other - prefix.length), other) !== prefix,
      )
    )
      return prefix;
  }
  return text.slice(Math.max(0, at - 40), at);
}

/** The search for what is near takes its time, and most of it where a text says the same again and again. */
const mostPatternLength = 600;
const mostTextLength = 100_000;

function notFound(text: string, exact: string, fileName: string): string {
  const nearest =
    exact.length <= mostPatternLength && text.length <= mostTextLength ? nearestText(text, exact) : null;
  if (nearest === null)
    return `${showClipped(exact)} does not stand in ${fileName}; copy the words from there`;
  const [wrong, right] = clipAroundDifference(exact, nearest);
  return `${show(wrong)} does not stand in ${fileName}; the nearest text there is ${show(right)}`;
}

/** For the message alone. Errors are allowed step by step: most mistakes are of one letter. */
function nearestText(text: string, exact: string): string | null {
  const most = Math.floor(exact.length / 3);
  for (const errors of [1, 4, 16, 64, 200]) {
    const allowed = Math.min(errors, most);
    // The library gives several starts for one end; the longest keeps a first letter that is wrong.
    const [best] = search(text, exact, allowed).sort((a, b) => a.errors - b.errors || a.start - b.start);
    if (best) return wholeWords(text, best.start, best.end);
    if (errors >= most) return null;
  }
  return null;
}

/** An editor looks for words, not for the letters that the search happens to end at. */
function wholeWords(text: string, start: number, end: number): string {
  const isInside = (at: number) =>
    /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let from = start;
  let to = end;
  while (start - from < window && isInside(from)) from -= 1;
  while (to - end < window && isInside(to)) to += 1;
  return text.slice(from, to);
}

const window = 32;

function clipAroundDifference(wrong: string, right: string): [string, string] {
  let first = 0;
  while (first < wrong.length && wrong[first] === right[first]) first += 1;
  const from = Math.max(0, first - window);
  const clipped = (text: string) => {
    const to = Math.min(text.length, first + window);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [clipped(wrong), clipped(right)];
}

const clip = (text: string): string => (text.length > 2 * window ? `${text.slice(0, 2 * window)}…` : text);

const show = (text: string): string => `"${showInvisible(text)}"`;

/** Invisible characters told, long texts cut: for messages. */
export const showClipped = (text: string): string => show(clip(text));
