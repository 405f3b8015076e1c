// Where the features of a GeoJSON collection begin and end: by braces, outside of strings. What stands between them is
// checked by JSON.parse.
import { Unreadable } from './unreadable.ts';

/** Where the text is, after each character of it. */
export interface Brackets {
  depth: number;
  inString: boolean;
  isEscaped: boolean;
  /** The last string of the object itself: its key, once a colon follows. */
  word: string;
  key: string;
  /** As to the list of features. */
  state: 'before' | 'in' | 'behind';
}

export const createBrackets = (): Brackets => ({
  ...{ depth: 0, inString: false, isEscaped: false },
  ...{ word: '', key: '', state: 'before' },
});

const quote = 0x22;
const openBrace = 0x7b;
const openBracket = 0x5b;

const noCollection =
  'this is no collection of features; save the table as a GeoJSON FeatureCollection, or one feature a line as .geojsonl';

/** A feature `opens` with this character, or `closes` with it. @throws Unreadable */
export function takeCharacter(
  at: Brackets,
  code: number,
  line: number,
  column: number,
): 'opens' | 'closes' | null {
  if (at.inString) {
    takeInString(at, code);
    return null;
  }
  if (at.depth === 0 && code > 0x20 && (code !== openBrace || at.state === 'behind'))
    throw new Unreadable(noCollection, line, column);
  switch (code) {
    case quote:
      at.inString = true;
      if (at.depth === 1) at.word = '';
      return null;
    case 0x3a:
      if (at.depth === 1) at.key = at.word;
      return null;
    case openBrace:
    case openBracket:
      at.depth += 1;
      if (at.depth === 2 && code === openBracket && at.key === 'features') at.state = 'in';
      return at.depth === 3 && code === openBrace && at.state === 'in' ? 'opens' : null;
    case 0x7d:
    case 0x5d:
      at.depth -= 1;
      if (at.depth === 2) return at.state === 'in' ? 'closes' : null;
      if (at.depth === 1 && at.state === 'in') at.state = 'behind';
      if (at.depth === 0 && at.state !== 'behind') throw new Unreadable(noCollection, line, column);
      return null;
    default:
      return null;
  }
}

function takeInString(at: Brackets, code: number): void {
  if (at.depth === 1 && at.word.length < 20 && code !== quote) at.word += String.fromCharCode(code);
  if (at.isEscaped) at.isEscaped = false;
  else if (code === 0x5c) at.isEscaped = true;
  else if (code === quote) at.inString = false;
}

/** That the text may end here. @throws Unreadable */
export function takeEnd({ depth, state }: Brackets, line: number, column: number): void {
  if (depth === 0 && state === 'behind') return;
  const cutOff = 'the file ends before its list of features does: it is cut off; fetch it again';
  throw new Unreadable(depth === 0 ? noCollection : cutOff, line, column);
}
