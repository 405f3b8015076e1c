// Texts of a million rows in a file, so that memory holds only where each stands.
import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { growFloat64, growUint32 } from './growing.ts';

export interface Spill {
  add(text: string): void;
  /** Writes what has been added, once it is much. */
  flush(isEnd?: boolean): Promise<void>;
  /** After the last flush. */
  at(place: number): string;
  close(): Promise<void>;
}

const manyCharacters = 1 << 20;

export async function openSpill(file: string): Promise<Spill> {
  const handle = await open(file, 'w+');
  const starts = growFloat64();
  const lengths = growUint32();
  let waiting: string[] = [];
  let waitingCharacters = 0;
  let end = 0;
  let buffer = Buffer.alloc(1 << 16);
  return {
    add(text) {
      const bytes = Buffer.byteLength(text);
      starts.push(end);
      lengths.push(bytes);
      end += bytes;
      waiting.push(text);
      waitingCharacters += text.length;
    },
    async flush(isEnd = false) {
      if (waitingCharacters < manyCharacters && !isEnd) return;
      await handle.appendFile(waiting.join(''));
      waiting = [];
      waitingCharacters = 0;
    },
    at(place) {
      const length = lengths.all()[place] ?? 0;
      if (length > buffer.length) buffer = Buffer.alloc(length * 2);
      readSync(handle.fd, buffer, 0, length, starts.all()[place] ?? 0);
      return buffer.toString('utf8', 0, length);
    },
    close: () => handle.close(),
  };
}
