// Finds a table's events by words of their titles and places: fetches what tells of these words, and no more.
import type { TableFiles } from '../model/table.ts';
import { parsePart, type ShardFailure } from './createShards.ts';
import { fetchFile, type Fetched, type Network } from './fetchFile.ts';
import { markPostings } from './postings.ts';
import { createSharedCache } from './sharedCache.ts';
import { shortestWord, wordBucketOf, wordsOf } from './wordsOf.ts';

export interface WordSearch {
  /**
   * A byte for each event, 1 where all words of the text stand in title or place, each at the beginning of a word; null
   * for a text without a word. A word of one letter counts only once it has another: its beginning is in many files.
   */
  find(text: string, signal: AbortSignal): Promise<Fetched<Uint8Array | null, ShardFailure>>;
}

type Bucket = Readonly<Record<string, string>>;

/** `base` is the address of the story's folder, with the slash at its end. */
export function createWordSearch(
  network: Network,
  { base, files, events }: { readonly base: string; readonly files: TableFiles; readonly events: number },
): WordSearch {
  const buckets = createSharedCache<Bucket, ShardFailure>(async (n, signal) => {
    const file = await fetchFile(network, `${base}${files.words}/${n}.json.gz`, signal);
    return file.ok ? parseBucket(file.value, files.version) : file;
  }, 32);
  const maskOf = (bucket: Bucket, word: string) => {
    const mask = new Uint8Array(events);
    for (const [other, postings] of Object.entries(bucket))
      if (other.startsWith(word))
        markPostings(
          Uint8Array.from(atob(postings), (byte) => byte.charCodeAt(0)),
          mask,
        );
    return mask;
  };
  return {
    async find(text, signal) {
      let found: Uint8Array | null = null;
      for (const word of wordsOf(text).filter(({ length }) => length >= shortestWord)) {
        const bucket = await buckets.get(wordBucketOf(word, files.wordBuckets), signal);
        if (!bucket.ok) return bucket;
        const mask = maskOf(bucket.value, word);
        const before: Uint8Array | null = found;
        found = before === null ? mask : mask.map((has, n) => has & (before[n] ?? 0));
      }
      return { ok: true, value: found };
    },
  };
}

function parseBucket(bytes: Uint8Array, version: string): Fetched<Bucket, ShardFailure> {
  const parsed = parsePart(bytes, version);
  if (!parsed.ok) return parsed;
  const { words } = parsed.value;
  if (typeof words !== 'object' || words === null) return { ok: false, reason: 'not-a-shard' };
  return { ok: true, value: words as Bucket };
}
