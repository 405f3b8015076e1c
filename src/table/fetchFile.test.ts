import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createFakeNetwork, type Reply } from './fakeNetwork.ts';
import { fetchFile } from './fetchFile.ts';

const text = 'Damascus, Aleppo, Homs. '.repeat(500);
const zipped = gzipSync(text);
const signal = () => new AbortController().signal;

const fetched = async (...replies: Reply[]) => {
  const network = createFakeNetwork({ file: replies });
  const result = await fetchFile(network, 'file', signal());
  const told = result.ok ? new TextDecoder().decode(result.value) === text : result;
  return { told, asked: network.asked.length, waitedMs: network.waitedMs };
};

describe('fetchFile', () => {
  test('a file comes unpacked, whether or not the server has done it', async () => {
    expect(await fetched(zipped)).toMatchObject({ told: true, asked: 1 });
    expect(await fetched(text)).toMatchObject({ told: true, asked: 1 });
  });

  test('what may pass is tried three times, after 300 ms and a second', async () => {
    expect(await fetched('no line', 503, zipped)).toEqual({ told: true, asked: 3, waitedMs: [300, 1000] });
    expect(await fetched('no line')).toMatchObject({ told: { ok: false, reason: 'offline' }, asked: 3 });
    expect(await fetched(500)).toMatchObject({
      told: { ok: false, reason: 'refused', status: 500 },
      asked: 3,
    });
  });

  test('what does not pass is not tried again', async () => {
    expect(await fetched(404)).toMatchObject({ told: { ok: false, reason: 'missing' }, asked: 1 });
    expect(await fetched(403)).toMatchObject({
      told: { ok: false, reason: 'refused', status: 403 },
      asked: 1,
    });
  });

  test('a file that ends too early is cut short, wherever it ends', async () => {
    for (const end of [0, 1, 2, 9, 40, zipped.length - 8, zipped.length - 1])
      expect(await fetched(zipped.subarray(0, end))).toMatchObject({
        told: { reason: 'cut-short' },
        asked: 3,
      });
  });

  test('a cut file may have come whole the second time', async () => {
    expect(await fetched(zipped.subarray(0, 40), zipped)).toMatchObject({ told: true, asked: 2 });
  });

  test('one changed bit is not let through', async () => {
    const changed = Uint8Array.from(zipped);
    changed[zipped.length - 6]! ^= 4;
    expect(await fetched(changed)).toMatchObject({ told: { reason: 'cut-short' } });
  });

  test('nobody waiting, nothing is asked for', async () => {
    const network = createFakeNetwork({ file: ['never'] });
    expect(await fetchFile(network, 'file', AbortSignal.abort())).toEqual({ ok: false, reason: 'stopped' });
    const abort = new AbortController();
    const result = fetchFile(network, 'file', abort.signal);
    abort.abort();
    expect(await result).toEqual({ ok: false, reason: 'stopped' });
    expect(network.asked).toEqual(['file']);
  });
});
