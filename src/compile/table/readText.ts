// A file's bytes as text, in pieces: UTF-8 with or without a byte order mark, and nothing else. Hashes them by the way.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { firstBadByte, decodeUtf8 } from '../article.ts';
import { Unreadable } from './unreadable.ts';

const pieceBytes = 1 << 18;

export interface TextPieces extends AsyncIterable<string> {
  /** SHA-256 of all bytes, lower-case hexadecimal; asked once, when all pieces have been read. */
  sha256(): string;
}

/** Each piece ends between two characters. @throws Unreadable */
export function readText(file: string): TextPieces {
  const hash = createHash('sha256');
  return {
    sha256: () => hash.digest('hex'),
    async *[Symbol.asyncIterator]() {
      let rest: Buffer = Buffer.alloc(0);
      let line = 1;
      let column = 1;
      let isFirst = true;
      const decode = (bytes: Buffer): string => {
        const text = decodeUtf8(bytes);
        if (text === null) throw badByte(bytes, line, column);
        const lines = countLines(text);
        column = lines === 0 ? column + text.length : text.length - text.lastIndexOf('\n');
        line += lines;
        return text;
      };
      for await (const chunk of createReadStream(file, { highWaterMark: pieceBytes })) {
        const read = chunk as Buffer;
        hash.update(read);
        const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, read]) : read;
        if (isFirst) refuseOther(bytes);
        const end = endOfCharacters(bytes);
        rest = bytes.subarray(end);
        if (end === 0) continue;
        const text = decode(bytes.subarray(0, end));
        yield isFirst ? text.replace(/^\ufeff/, '') : text;
        isFirst = false;
      }
      if (rest.length > 0) yield decode(rest);
    },
  };
}

/** Up to where no character is cut in two: behind the last byte that is one by itself. */
function endOfCharacters(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return end;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function badByte(bytes: Buffer, line: number, column: number): Unreadable {
  const bad = firstBadByte(bytes);
  const hex = bad.byte.toString(16).toUpperCase().padStart(2, '0');
  return new Unreadable(
    endsInCharacter(bytes)
      ? 'the file ends within a character: it is cut off, or no UTF-8; fetch it again, or save it as UTF-8'
      : `the byte 0x${hex} is not UTF-8; save the table as UTF-8`,
    line + bad.line - 1,
    bad.line === 1 ? column + bad.column - 1 : bad.column,
  );
}

/** All is well up to a character’s first byte, which too few follow. */
function endsInCharacter(bytes: Buffer): boolean {
  const first = bytes.length - 1 - [...bytes.subarray(-3)].reverse().findIndex((byte) => byte >= 0xc2);
  const byte = bytes[first] ?? 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
  const isContinued = bytes.subarray(first + 1).every((next) => next >= 0x80 && next < 0xc0);
  return isContinued && first + length > bytes.length && decodeUtf8(bytes.subarray(0, first)) !== null;
}

const archives = [
  ['a zip archive, or a spreadsheet’s own file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b]],
] as const;

/** What is no UTF-8 from its beginning: UTF-16 without its mark is told by the zeros of Latin letters and line ends. */
function refuseOther(bytes: Buffer): void {
  const beginsWith = (mark: readonly number[]) => mark.every((byte, n) => bytes[n] === byte);
  const [archive] = archives.find(([, mark]) => beginsWith(mark)) ?? [];
  if (archive) throw new Unreadable(`the table is ${archive}; unpack it, or save it as CSV UTF-8`, 1, 1);
  const isMarked = beginsWith([0xff, 0xfe]) || beginsWith([0xfe, 0xff]);
  if (!isMarked && !bytes.subarray(0, 1000).includes(0)) return;
  throw new Unreadable(
    'the table is UTF-16, or no text at all; save it as UTF-8, in a spreadsheet as “CSV UTF-8”',
    1,
    1,
  );
}
