// Which events have which word, gathered event by event in their order, and written as files by the beginnings of words.
import { tableFormat } from '../../model/table.ts';
import { createPostings, type Postings } from '../../table/postings.ts';
import { wordBucketOf, wordsOf } from '../../table/wordsOf.ts';

export interface WordIndex {
  /** `number` is greater than the last one. */
  add(number: number, texts: readonly string[]): void;
  /** JSON of one bucket's file: for each word its postings in base64. */
  bucketJson(bucket: number, version: string): string;
}

export function createWordIndex(buckets: number): WordIndex {
  const byBucket = Array.from({ length: buckets }, () => new Map<string, Postings>());
  const postingsOf = (word: string): Postings => {
    const words = byBucket[wordBucketOf(word, buckets)];
    const known = words?.get(word);
    if (known) return known;
    const postings = createPostings();
    words?.set(word, postings);
    return postings;
  };
  return {
    add(number, texts) {
      for (const word of wordsOf(texts.join(' '))) postingsOf(word).add(number);
    },
    bucketJson(bucket, version) {
      const entries = [...(byBucket[bucket] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const words = Object.fromEntries(
        entries.map(([word, postings]) => [word, Buffer.from(postings.bytes()).toString('base64')]),
      );
      return JSON.stringify({ format: tableFormat, version, words });
    },
  };
}
