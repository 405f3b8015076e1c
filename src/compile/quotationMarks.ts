// The pairs of quotation marks of a text, by its language, and how a quote lies to them. Offsets are UTF-16 units.
import type { Voice } from '../model/story.ts';

/**
 * By language: the marks of Unicode CLDR (main/<language>/delimiters.json, 45) where it was looked up, and what
 * newspapers print besides. `"` opens and closes. ’ is no mark: it is an apostrophe more often than not.
 */
const table: readonly (readonly [languages: string, marks: string])[] = [
  ['en', '“” ""'],
  ['nl', '“” „” ""'],
  ['sv fi', '”” »» ""'],
  ['da nb nn no', '«» »« “” „“ ""'],
  ['fr it es pt el tr', '«» “” ""'],
  ['pl ro hu', '„” «» »« ""'],
  ['ru uk be', '«» „“ “” ""'],
  ['de cs sk sl hr bg', '„“ »« «» ""'],
  ['fa', '«» ‹› “” ""'],
  ['ar', '«» “” ”“ ""'],
  ['zh ja ko', '「」 『』 “” ""'],
];

const otherLanguages = '„“ «» “” ""';

/** Each as opening and closing mark, as in `“”`. */
export function marksOf(language: string): readonly string[] {
  const code = language.split('-')[0]?.toLowerCase() ?? '';
  const [, marks = otherLanguages] = table.find(([languages]) => languages.split(' ').includes(code)) ?? [];
  return marks.split(' ');
}

export interface Pair {
  /** Of the opening mark. */
  readonly open: number;
  /** Of the closing mark. */
  readonly close: number;
}

export function findPairs(text: string, language: string): Pair[] {
  const marks = marksOf(language);
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
    if (top?.mark === character && startsParagraph(text, at)) continue;
    if (character === top?.closes) {
      open.pop();
      pairs.push({ open: top.at, close: at });
      continue;
    }
    const closes = marks.find((mark) => mark.startsWith(character))?.slice(1);
    if (closes !== undefined) open.push({ at, mark: character, closes });
  }
  return pairs;
}

function startsParagraph(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 50), at).trimEnd();
  return /\n\s*$/.test(text.slice(Math.max(0, at - 50), at)) || before === '';
}

/** What is wrong with a quote's voice, where something is. `marks` are those that the pairs were made of. */
export function voiceFault(
  voice: Voice,
  start: number,
  end: number,
  pairs: readonly Pair[],
  marks: readonly string[],
): string | null {
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
    if (whole) return 'a direct quote leaves its quotation marks out; take them away';
    const known = marks.map((mark) => Array.from(mark).join('…')).join(' ');
    return `a direct quote stands inside quotation marks, and these words stand inside none that are known here (${known}); check the voice, or add this article’s marks to src/compile/quotationMarks.ts`;
  }
  if (voice !== 'direct' && inside) {
    return `these words stand inside quotation marks; write voice: direct, not ${voice}`;
  }
  return null;
}
