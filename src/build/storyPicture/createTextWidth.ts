// How wide texts are, word by word: asking the library takes milliseconds, and lines share their words.
import type { Face } from './textElement.ts';

/** Pixels. */
export type TextWidth = (text: string, face: Face) => number;

/** Widths grow with the size, so that one size is measured for all. */
const measuredSize = 100;

/** Ink begins after a letter's own margin and ends before it; between two bars the margins count. */
const bar = '|';

/** `inkWidth` measures from a text's first ink to its last. */
export function createTextWidth(inkWidth: TextWidth): TextWidth {
  const widths = new Map<string, number>();
  return (text, { size, weight, italic = false, spacing = 0 }) => {
    const face: Face = { size: measuredSize, weight, italic };
    const between = (word: string): number => {
      const key = `${weight} ${italic} ${word}`;
      const known = widths.get(key) ?? inkWidth(bar + word + bar, face);
      widths.set(key, known);
      return known;
    };
    const bars = between('');
    const words = text.split(' ');
    const ofWords = words.reduce((sum, word) => sum + between(word) - bars, 0);
    const ofSpaces = (words.length - 1) * (between(' ') - bars);
    return ((ofWords + ofSpaces) * size) / measuredSize + spacing * text.length;
  };
}
