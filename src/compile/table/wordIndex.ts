// Which events have which word, gathered event by event in their order, and written as files by the beginnings of words.
import { tableFormat } from '../../model/table.ts';
import { createPostings, type Postings } from '../../table/postings.ts';
import { wordBucketOf, wordsOf } from '../../table/wordsOf.ts';

export interface WordIndex {
  /** `number` is not less than the last one. */
  add(number: number, texts: readonly string[]): void;
  /** JSON of one bucket's file: for each word its postings in base64. */
  bucketJson(bucket: number, version: string): string;
}

/** Most tokens stand in many rows; of a table without such ones no more are kept than this. */
const mostTokens = 1 << 16;

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
  const byToken = new Map<string, readonly Postings[]>();
  /** A blank parts words whatever stands around it: what lies between two has the same words in every text. */
  const postingsOfToken = (token: string): readonly Postings[] => {
    const known = byToken.get(token);
    if (known) return known;
    if (byToken.size === mostTokens) byToken.clear();
    const postings = wordsOf(token).map(postingsOf);
    byToken.set(token, postings);
    return postings;
  };
  return {
    add(number, texts) {
      for (const text of texts)
        for (const token of text.split(' '))
          for (const postings of postingsOfToken(token)) postings.add(number);
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
