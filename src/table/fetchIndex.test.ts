import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createFakeNetwork, type Reply } from './fakeNetwork.ts';
import { fetchIndex, type Progress } from './fetchIndex.ts';
import { encodeIndex } from './indexFormat.ts';
import { makeColumns } from './makeColumns.ts';

const columns = makeColumns(200, 3);
const index = encodeIndex(columns, 'v1');
const zipped = gzipSync(index);

const fetched = async (reply: Reply, version = 'v1', events = 200) => {
  const told: Progress[] = [];
  const place = { url: 'index', version, indexBytes: zipped.length, events };
  const signal = new AbortController().signal;
  const result = await fetchIndex(createFakeNetwork({ index: [reply] }), place, signal, (progress) =>
    told.push(progress),
  );
  return { result, told };
};

describe('fetchIndex', () => {
  test('the index comes, and says how far it is', async () => {
    const { result, told } = await fetched(zipped);
    expect(result).toEqual({ ok: true, value: columns });
    expect(told.at(-1)).toEqual({ received: zipped.length, total: zipped.length });
    expect(told.length).toBeGreaterThan(1);
  });

  test('unpacked on the way it is never more than all', async () => {
    const { result, told } = await fetched(index);
    expect(result.ok).toBe(true);
    expect(Math.max(...told.map(({ received }) => received))).toBe(zipped.length);
  });

  test('an index of another build or another table is refused with its reason', async () => {
    expect((await fetched(zipped, 'v2')).result).toEqual({ ok: false, reason: 'other-version' });
    expect((await fetched(zipped, 'v1', 201)).result).toEqual({ ok: false, reason: 'other-count' });
    expect((await fetched('<!doctype html>')).result).toEqual({ ok: false, reason: 'not-an-index' });
    expect((await fetched(index.slice(0, -1))).result).toEqual({ ok: false, reason: 'cut-short' });
    expect((await fetched(404)).result).toEqual({ ok: false, reason: 'missing' });
  });
});
