// The files of a table, as data/README.md describes them: the index, the shards, the buckets of ids and of words. All compressed, the
// same bytes for the same table.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { tableFormat, type TableEvent, type TableFiles } from '../../model/table.ts';
import { idBucketOf } from '../../table/idBucketOf.ts';
import { encodeIndex } from '../../table/indexFormat.ts';
import type { SortedRows } from './rowStore.ts';
import { createWordIndex, type WordIndex } from './wordIndex.ts';

export const shardSize = 512;
const eventsABucket = 2048;
/** A word that is typed asks for one of them: more would be smaller, and more files. */
const mostWordBuckets = 256;

/** The index is waited for by every reader; of the shards there are thousands, each for a few. */
const levels = { index: 9, rest: 6 } as const;

const gzip = promisify(gzipWithCallback);

export async function writeTable(rows: SortedRows, version: string, folder: string): Promise<TableFiles> {
  const { count } = rows.columns;
  const index = await gzip(encodeIndex(rows.columns, version), { level: levels.index });
  const files: TableFiles = {
    version,
    index: `table/index-${createHash('sha256').update(index).digest('hex').slice(0, 8)}.bin`,
    indexBytes: index.length,
    shards: `table/rows-${version}`,
    shardSize,
    ids: `table/ids-${version}`,
    idBuckets: Math.max(1, Math.ceil(count / eventsABucket)),
    words: `table/words-${version}`,
    wordBuckets: Math.min(mostWordBuckets, Math.max(1, Math.ceil(count / eventsABucket))),
  };
  for (const below of [files.shards, files.ids, files.words])
    await mkdir(join(folder, below), { recursive: true });
  await writeFile(join(folder, files.index), index);
  const words = createWordIndex(files.wordBuckets);
  await writeEach(Math.ceil(count / shardSize), join(folder, files.shards), (n) =>
    shardJson(rows, version, n, words),
  );
  await writeEach(files.wordBuckets, join(folder, files.words), (n) => words.bucketJson(n, version));
  const buckets = bucketsOf(rows, files.idBuckets);
  await writeEach(files.idBuckets, join(folder, files.ids), (n) =>
    bucketJson(rows, version, buckets[n] ?? []),
  );
  return files;
}

/** A few at a time: compression runs beside the reading of the next. */
async function writeEach(count: number, folder: string, jsonOf: (n: number) => string): Promise<void> {
  const atOnce = 4;
  for (let first = 0; first < count; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - first) }, (_, n) => first + n);
    await Promise.all(
      numbers.map(async (n) => {
        await writeFile(join(folder, `${n}.json.gz`), await gzip(jsonOf(n), { level: levels.rest }));
      }),
    );
  }
}

/** The words are gathered on the way: no row is read a second time. */
function shardJson(rows: SortedRows, version: string, n: number, words: WordIndex): string {
  const from = n * shardSize;
  const length = Math.min(shardSize, rows.columns.count - from);
  const events = Array.from({ length }, (_, row) => {
    const json = rows.jsonOf(from + row);
    const { title, place } = JSON.parse(json) as Pick<TableEvent, 'title' | 'place'>;
    words.add(from + row + 1, [title, place ?? '']);
    return json;
  });
  return `{"format":${tableFormat},"version":"${version}","from":${from + 1},"events":[${events.join(',')}]}`;
}

/** The rows of each bucket, from 0. */
function bucketsOf(rows: SortedRows, count: number): number[][] {
  const buckets = Array.from({ length: count }, (): number[] => []);
  for (let row = 0; row < rows.columns.count; row += 1) buckets[idBucketOf(rows.idOf(row), count)]?.push(row);
  return buckets;
}

function bucketJson(rows: SortedRows, version: string, bucket: readonly number[]): string {
  const numbers = Object.fromEntries(bucket.map((row) => [rows.idOf(row), row + 1]));
  return JSON.stringify({ format: tableFormat, version, numbers });
}
