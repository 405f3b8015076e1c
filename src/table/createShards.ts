// The rest of some events: fetched a shard at a time, when somebody wants to read one. Whoever asks gets an event or the
// reason why there is none.
import { readJson } from '../model/readJson.ts';
import { tableFormat, type TableEvent, type TableFiles } from '../model/table.ts';
import { fetchFile, type Fetched, type FileFailure, type Network } from './fetchFile.ts';
import { idBucketOf } from './idBucketOf.ts';
import { createSharedCache } from './sharedCache.ts';

export type ShardFailure =
  | FileFailure
  /** `not-a-shard`: JSON of something else, or of another part of the table. */
  | { readonly reason: 'not-json' | 'not-a-shard' | 'other-version' }
  /** `format` is what stands in place of ours. */
  | { readonly reason: 'other-format'; readonly format: string };

export interface Shards {
  /** `number` is from 1. */
  get(number: number, signal: AbortSignal): Promise<Fetched<TableEvent, ShardFailure>>;
  /** One answer for each, in order: where a part of the table is missing the rest is still here. */
  page(numbers: Iterable<number>, signal: AbortSignal): Promise<readonly Fetched<TableEvent, ShardFailure>[]>;
  /** The number of an id; null where no event has it. */
  find(id: string, signal: AbortSignal): Promise<Fetched<number | null, ShardFailure>>;
  /** What is here already. */
  peek(number: number): TableEvent | null;
}

export interface ShardsPlace {
  /** The address of the story's folder, with the slash at its end. */
  readonly base: string;
  readonly files: TableFiles;
  /** How many the story has. */
  readonly events: number;
  /** How many shards are kept; 32 if nothing else is said, which is some 10 MB. */
  readonly kept?: number;
}

type Events = readonly TableEvent[];
type Numbers = Readonly<Record<string, number>>;
const missing = { ok: false, reason: 'missing' } as const;

export function createShards(network: Network, { base, files, events, kept = 32 }: ShardsPlace): Shards {
  const shards = createSharedCache<Events, ShardFailure>(async (n, signal) => {
    const from = n * files.shardSize + 1;
    const length = Math.min(files.shardSize, events + 1 - from);
    const file = await fetchFile(network, `${base}${files.shards}/${n}.json.gz`, signal);
    return file.ok ? parseShard(file.value, files.version, from, length) : file;
  }, kept);
  const buckets = createSharedCache<Numbers, ShardFailure>(async (n, signal) => {
    const file = await fetchFile(network, `${base}${files.ids}/${n}.json.gz`, signal);
    return file.ok ? parseBucket(file.value, files.version) : file;
  }, 8);
  const shardOf = (number: number) => Math.floor((number - 1) / files.shardSize);
  const eventOf = (shard: Events | null, number: number) => shard?.[(number - 1) % files.shardSize] ?? null;
  const isThere = (number: number) => number >= 1 && number <= events;

  const get: Shards['get'] = async (number, signal) => {
    if (!isThere(number)) return missing;
    const shard = await shards.get(shardOf(number), signal);
    if (!shard.ok) return shard;
    const value = eventOf(shard.value, number);
    return value ? { ok: true, value } : missing;
  };
  return {
    get,
    page: (numbers, signal) => Promise.all(Array.from(numbers, (number) => get(number, signal))),
    async find(id, signal) {
      const bucket = await buckets.get(idBucketOf(id, files.idBuckets), signal);
      if (!bucket.ok) return bucket;
      return { ok: true, value: Object.hasOwn(bucket.value, id) ? (bucket.value[id] ?? null) : null };
    },
    peek: (number) => (isThere(number) ? eventOf(shards.peek(shardOf(number)), number) : null),
  };
}

/** Events `from` to `from + length − 1`, or nothing at all. */
function parseShard(
  bytes: Uint8Array,
  version: string,
  from: number,
  length: number,
): Fetched<Events, ShardFailure> {
  const parsed = parsePart(bytes, version);
  if (!parsed.ok) return parsed;
  const { from: first, events } = parsed.value;
  if (first !== from || !Array.isArray(events) || events.length !== length)
    return { ok: false, reason: 'not-a-shard' };
  // The build has made it: that it is the same build's, and this part of it, is all there is to check.
  return { ok: true, value: events as Events };
}

function parseBucket(bytes: Uint8Array, version: string): Fetched<Numbers, ShardFailure> {
  const parsed = parsePart(bytes, version);
  if (!parsed.ok) return parsed;
  const { numbers } = parsed.value;
  if (typeof numbers !== 'object' || numbers === null) return { ok: false, reason: 'not-a-shard' };
  return { ok: true, value: numbers as Numbers };
}

/** What a part of a table says, if it is one of this build. */
export function parsePart(
  bytes: Uint8Array,
  version: string,
): Fetched<Readonly<Record<string, unknown>>, ShardFailure> {
  const read = readJson(new TextDecoder().decode(bytes));
  if (!read.ok) return { ok: false, reason: read.reason === 'ends-early' ? 'cut-short' : read.reason };
  if (typeof read.value !== 'object' || read.value === null) return { ok: false, reason: 'not-a-shard' };
  const part: Readonly<Record<string, unknown>> = { ...read.value };
  if (part.format === undefined) return { ok: false, reason: 'not-a-shard' };
  if (part.format !== tableFormat)
    return { ok: false, reason: 'other-format', format: JSON.stringify(part.format) };
  if (part.version !== version) return { ok: false, reason: 'other-version' };
  return { ok: true, value: part };
}
