import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TableEvent, TableFiles } from '../model/table.ts';
import { createShards } from './createShards.ts';
import { createFakeNetwork, type Reply } from './fakeNetwork.ts';
import { idBucketOf } from './idBucketOf.ts';

const files: TableFiles = {
  version: 'v1',
  index: 'table/index-1.bin',
  indexBytes: 1,
  shards: 'table/rows-v1',
  shardSize: 10,
  ids: 'table/ids-v1',
  idBuckets: 4,
  words: 'table/words-x',
  wordBuckets: 1,
};
const event = (number: number): TableEvent => ({
  id: `r-${number}`,
  number,
  title: `Event ${number}`,
  edtf: '2016-12-20',
  dateCells: '2016-12-20',
  place: null,
  point: null,
  precision: null,
  category: 0,
  lane: 0,
  text: null,
  url: null,
  line: number + 1,
});
const zip = (value: unknown) => gzipSync(JSON.stringify(value));
const shard = (
  n: number,
  { version = 'v1', format = 1, length = n === 2 ? 5 : 10, from = n * 10 + 1 } = {},
) => zip({ format, version, from, events: Array.from({ length }, (_, row) => event(from + row)) });
const url = (n: number) => `/story/table/rows-v1/${n}.json.gz`;
const whole = { [url(0)]: [shard(0)], [url(1)]: [shard(1)], [url(2)]: [shard(2)] };
const signal = () => new AbortController().signal;

const open = (served: Readonly<Record<string, readonly Reply[]>>, kept = 32) => {
  const network = createFakeNetwork(served);
  return { network, shards: createShards(network, { base: '/story/', files, events: 25, kept }) };
};
const refusal = async (reply: Reply) => {
  const got = await open({ [url(1)]: [reply] }).shards.get(11, signal());
  return got.ok ? 'none' : got.reason;
};

describe('createShards', () => {
  test('an event comes with its shard, which is asked for once', async () => {
    const { network, shards } = open(whole);
    expect(shards.peek(12)).toBeNull();
    expect(await shards.get(12, signal())).toEqual({ ok: true, value: event(12) });
    expect(await shards.get(20, signal())).toEqual({ ok: true, value: event(20) });
    expect(shards.peek(11)).toEqual(event(11));
    expect(network.asked).toEqual([url(1)]);
  });

  test('a page asks for each of its shards once, and a missing one leaves the rest', async () => {
    const { network, shards } = open({ [url(0)]: [shard(0)], [url(2)]: [shard(2)] });
    const page = await shards.page(Uint32Array.from([9, 10, 11, 24, 25]), signal());
    expect(page.map((got) => (got.ok ? got.value.number : got.reason))).toEqual([9, 10, 'missing', 24, 25]);
    expect(network.asked).toHaveLength(3);
  });

  test('a number that no event has is missing, and nothing is asked for', async () => {
    const { network, shards } = open(whole);
    for (const number of [0, 26, -5])
      expect(await shards.get(number, signal())).toEqual({ ok: false, reason: 'missing' });
    expect(network.asked).toEqual([]);
  });

  test('each refusal has its reason', async () => {
    expect(await refusal(404)).toBe('missing');
    expect(await refusal('no line')).toBe('offline');
    expect(await refusal(500)).toBe('refused');
    expect(await refusal(shard(1).subarray(0, 60))).toBe('cut-short');
    expect(await refusal('{"format":1,"version":"v1","from":11,"events":[{"id":')).toBe('cut-short');
    expect(await refusal('<!doctype html>')).toBe('not-json');
    expect(await refusal('[]')).toBe('not-a-shard');
    expect(await refusal(shard(1, { version: 'v0' }))).toBe('other-version');
    expect(await refusal(shard(1, { format: 9 }))).toBe('other-format');
    expect(await refusal(shard(0))).toBe('not-a-shard');
    expect(await refusal(shard(1, { length: 9 }))).toBe('not-a-shard');
  });

  test('what has failed is asked for again the next time', async () => {
    const { shards } = open({ [url(0)]: [404, shard(0)] });
    expect(await shards.get(1, signal())).toEqual({ ok: false, reason: 'missing' });
    expect(await shards.get(1, signal())).toEqual({ ok: true, value: event(1) });
  });

  test('the shards asked for last are kept', async () => {
    const { network, shards } = open(whole, 2);
    for (const number of [1, 11, 1, 21, 1, 11]) await shards.get(number, signal());
    expect(network.asked).toEqual([url(0), url(1), url(2), url(1)]);
  });

  test('a request is broken off when the last one who waits leaves', async () => {
    const { network, shards } = open({ [url(0)]: ['never', shard(0)] });
    const [one, other] = [new AbortController(), new AbortController()];
    const first = shards.get(1, one.signal);
    const second = shards.get(2, other.signal);
    one.abort();
    expect(await first).toEqual({ ok: false, reason: 'stopped' });
    expect(network.broken()).toBe(0);
    other.abort();
    expect(await second).toEqual({ ok: false, reason: 'stopped' });
    expect(network.broken()).toBe(1);
    expect(await shards.get(1, signal())).toEqual({ ok: true, value: event(1) });
  });

  test('the number of an id is in its bucket', async () => {
    const n = idBucketOf('r-7', 4);
    const { network, shards } = open({
      [`/story/table/ids-v1/${n}.json.gz`]: [zip({ format: 1, version: 'v1', numbers: { 'r-7': 7 } })],
    });
    expect(await shards.find('r-7', signal())).toEqual({ ok: true, value: 7 });
    const other = ['r-8', 'r-9', 'r-10', 'r-11', 'r-12', 'r-13'].find((id) => idBucketOf(id, 4) === n);
    if (other) expect(await shards.find(other, signal())).toEqual({ ok: true, value: null });
    expect(network.asked).toHaveLength(1);
    const elsewhere = ['a', 'b', 'c', 'd', 'e', 'f'].find((id) => idBucketOf(id, 4) !== n)!;
    expect(await shards.find(elsewhere, signal())).toEqual({ ok: false, reason: 'missing' });
  });
});
