// Words as a reader may type them: without accents and points, in one case, and with one letter for what Arabic and
// Persian write with two. For finding only: what is shown is the text as it stands, in which `locateWords` says where.

/** What Unicode keeps apart and readers do not, by what stands for it. Persian's letter stands for Arabic's. */
const alike = { ی: 'يى', ه: 'ةەہھ', ک: 'ك', ا: 'ٱ', '"': '“”„‟«»', "'": '‘’‚‛‹›ʼ`', '-': '‐‒–—―−' };
const letters = new Map(
  Object.entries(alike).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter])),
);
/** Arabic and Persian ones. */
const digits = /[٠-٩۰-۹]/;

/** Marks upon letters, characters that are not seen, and the stroke that draws Arabic letters out. */
const unheard = /[\p{Mn}\p{Cf}\u0640]/gu;

const folds = new Map<string, string>();

/** By way of capitals, in no language's own case: so ß is ss, and I, ı, İ and i are one letter. */
function foldCharacter(character: string): string {
  let fold = folds.get(character);
  if (fold === undefined) {
    const bare = character.normalize('NFKD').replaceAll(unheard, '');
    const small = bare.toLowerCase().toUpperCase().toLowerCase().normalize('NFKD').replaceAll(unheard, '');
    fold = Array.from(small, (part) => letterOf(part)).join('');
    folds.set(character, fold);
  }
  return fold;
}

function letterOf(part: string): string {
  if (digits.test(part)) return String(part.charCodeAt(0) & 15);
  return letters.get(part) ?? (part.trim() === '' ? ' ' : part);
}

export function foldText(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

/**
 * The folded words that somebody looks for. A zero-width non-joiner parts them as a blank does: who types one, or a
 * blank, finds the letters whether or not anything stands between them.
 */
export function foldWords(typed: string): readonly string[] {
  return [...new Set(foldText(typed.replaceAll('\u200c', ' ')).split(' '))].filter((word) => word !== '');
}

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in a text: in a row where they do, else each where it comes first. In order, apart from each other. */
export function locateWords(text: string, words: readonly string[]): readonly Stretch[] {
  const folded = foldText(text);
  const row = words.join(' ');
  const { starts, ends } = createOffsets(text);
  const stretches = (folded.includes(row) ? [row] : words).flatMap((word) => {
    const at = word === '' ? -1 : folded.indexOf(word);
    return at === -1 ? [] : [{ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 }];
  });
  return joinStretches(stretches);
}

/** For every unit of the folded text, from where to where its character stands, with the marks upon it. */
function createOffsets(text: string): {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
} {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const { length } = foldCharacter(character);
    if (length === 0 && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { starts, ends };
}

function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
