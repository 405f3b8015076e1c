// The article as it is stored: its bytes, their hash, its text, and where a character of it stands.
import { createHash } from 'node:crypto';
import { findUnseen } from './findUnseen.ts';
import { limits } from './limits.ts';

export interface Article {
  readonly text: string;
  /** Of the stored bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Where characters stand that are not seen and deceive, in UTF-16 units. */
  readonly unseen: readonly number[];
  /** From an offset in UTF-16 units to one in code points. */
  toCodePoints(offset: number): number;
}

type ReadArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/** Takes the bytes as they are: nothing is normalised. */
export function readArticle(bytes: Uint8Array): ReadArticle {
  const refused = (message: string, line = 1, column = 1): ReadArticle => ({
    ok: false,
    line,
    column,
    message,
  });
  if (bytes.length === 0) return refused('the article is empty; put its text here');
  if (bytes.length > limits.articleBytes) return refused(tooLong);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refused('the file begins with a byte order mark; save it as UTF-8 without one');
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    const { line, column, byte } = firstBadByte(bytes);
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    return refused(`the byte 0x${hex} is not UTF-8; save the file as UTF-8`, line, column);
  }
  const none = text.indexOf('\0');
  if (none >= 0) {
    const lines = text.slice(0, none).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return refused(
      'no page can hold the character U+0000; save the file as plain text',
      lines.length,
      column,
    );
  }
  const toCodePoints = createCodePointCounter(text);
  if (toCodePoints(text.length) > limits.articleCharacters) return refused(tooLong);
  return {
    ok: true,
    article: {
      text,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      unseen: findUnseen(text),
      toCodePoints,
    },
  };
}

const tooLong = `the article has more than ${limits.articleCharacters} characters; keep the part that the story stands on`;

/** Null where a byte is not UTF-8. A byte order mark is kept, so that offsets are those of the file. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the bytes stop being UTF-8; the column counts UTF-16 units. */
export function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(lenient);
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  // Step back to the first byte of the character in which the two part.
  let start = at;
  while (start > 0 && at - start < 3 && ((again[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, start));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, byte: bytes[start] ?? 0 };
}

/** Counts pairs of surrogates once; a look-up is a search in their list. */
function createCodePointCounter(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (let index = 1; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xdc00 && unit <= 0xdfff) seconds.push(index);
  }
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
