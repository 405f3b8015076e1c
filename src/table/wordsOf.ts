// The words by which a table's events are found: the compiler and the page must agree on what one is, and where it stands.
import { foldText } from '../model/foldText.ts';
import { checksumOf } from './idBucketOf.ts';

/** Of the longest, so many letters count. In UTF-16 units. */
const longestWord = 40;

/** A shorter one cannot be looked for: see `wordBucketOf`. In UTF-16 units. */
export const shortestWord = 2;

/** Letters and digits in a row, folded as searches fold them; each once, in their order. */
export function wordsOf(text: string): readonly string[] {
  const words = foldText(text.replaceAll('\u200c', ' ')).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].filter((word) => word !== '');
}

/** Which file tells of a word, and of all that begin as it does: its first two units decide. */
export function wordBucketOf(word: string, buckets: number): number {
  return checksumOf(Array.from(word.slice(0, 2), (unit) => unit.charCodeAt(0))) % buckets;
}
