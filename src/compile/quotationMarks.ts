// The pairs of quotation marks of a text, by its language, and how a quote lies to them. Offsets are UTF-16 units.
import type { Voice } from '../model/story.ts';

/** ’ is no mark: it is an apostrophe more often than not. `"` opens and closes. */
const marksOf: Readonly<Record<string, readonly (readonly [open: string, close: string])[]>> = {
  en: [
    ['“', '”'],
    ['"', '"'],
  ],
  tr: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
  ],
  fa: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  ar: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
};

const allMarks: readonly (readonly [open: string, close: string])[] = [
  ['„', '“'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

export interface Pair {
  /** Of the opening mark. */
  readonly open: number;
  /** Of the closing mark. */
  readonly close: number;
}

export function findPairs(text: string, language: string): Pair[] {
  const marks = marksOf[language.split('-')[0]?.toLowerCase() ?? ''] ?? allMarks;
  const pairs: Pair[] = [];
  let open: { readonly at: number; readonly closes: string; readonly mark: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') {
      // A quotation goes on in the next paragraph only where that begins with its mark again.
      const next = /^\s*(.)/u.exec(text.slice(at, at + 50))?.[1];
      open = open.filter(({ mark }) => mark === next);
      continue;
    }
    const top = open.at(-1);
    if (character === top?.closes) {
      open.pop();
      pairs.push({ open: top.at, close: at });
      continue;
    }
    const opening = marks.find(([mark]) => mark === character);
    if (!opening || (top?.mark === character && startsParagraph(text, at))) continue;
    open.push({ at, mark: character, closes: opening[1] });
  }
  return pairs;
}

function startsParagraph(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 50), at).trimEnd();
  return /\n\s*$/.test(text.slice(Math.max(0, at - 50), at)) || before === '';
}

/** What is wrong with a quote's voice, where something is. */
export function voiceFault(voice: Voice, start: number, end: number, pairs: readonly Pair[]): string | null {
  const inside = pairs.some(({ open, close }) => start > open && end <= close);
  const cut = pairs.some(({ open, close }) => {
    const holdsOpen = start <= open && end > open;
    const holdsClose = start <= close && end > close;
    return holdsOpen !== holdsClose;
  });
  if (cut) {
    return 'it cuts through a pair of quotation marks; take the words between the two, or all the words with both';
  }
  if (voice === 'direct' && !inside) {
    const whole = pairs.some(({ open, close }) => start === open && end === close + 1);
    return whole
      ? 'a direct quote leaves its quotation marks out; take them away'
      : 'a direct quote stands inside quotation marks, and these words do not; write voice: indirect or narration';
  }
  if (voice !== 'direct' && inside) {
    return `these words stand inside quotation marks; write voice: direct, not ${voice}`;
  }
  return null;
}
