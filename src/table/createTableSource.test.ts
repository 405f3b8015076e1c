import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TableGroup, TableStory } from '../model/table.ts';
import type { TableRequest } from './createEngine.ts';
import { createTableSource } from './createTableSource.ts';
import type { WorkerLike } from './createWorkerDesk.ts';
import { createFakeNetwork, type FakeNetwork, type Reply } from './fakeNetwork.ts';
import { encodeIndex } from './indexFormat.ts';
import { makeColumns } from './makeColumns.ts';
import { serveTable } from './serveTable.ts';

const columns = makeColumns(500, 5);
const zipped = gzipSync(encodeIndex(columns, 'v1'));
const group = (n: number): TableGroup => ({ id: `g${n}`, name: `Group ${n}`, count: 1 });
const story: Parameters<typeof createTableSource>[0] = {
  events: 500,
  categories: [0, 1, 2, 3, 4, 5].map(group),
  lanes: [0, 1, 2, 3, 4, 5].map(group),
  files: { version: 'v1', index: 'index.bin', indexBytes: zipped.length } as TableStory['files'],
};
const base = 'https://news.example/story/';
const network = (...replies: Reply[]) => createFakeNetwork({ [`${base}index.bin`]: replies });
const request = (from: number, to: number): TableRequest => ({
  query: { window: { from, to }, categories: 0, lanes: 0, box: null, place: null, chosen: null },
  density: { bins: 10 },
  overview: { span: { from: 14_975, to: 20_089 }, bins: 20 },
  view: { zoom: 4, box: { south: 10, west: 20, north: 45, east: 70 }, cellPx: 48 },
  most: 100,
});

type Message = (event: MessageEvent<unknown>) => void;

/** A worker in this very process: each message is copied, as between two. */
function createNearWorker(of: FakeNetwork | 'refused') {
  const toPage: Message[] = [];
  const toWorker: Message[] = [];
  const errors: ((event: Event) => void)[] = [];
  let isTerminated = false;
  const post = (to: Message[]) => (data: unknown) => {
    const event = new MessageEvent('message', { data: structuredClone(data) });
    queueMicrotask(() => {
      if (!isTerminated) for (const listener of to) listener(event);
    });
  };
  const fail = () => {
    for (const listener of errors) listener(new Event('error'));
  };
  const worker: WorkerLike = {
    postMessage: post(toWorker),
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') toPage.push(listener as Message);
      if (type === 'error') errors.push(listener as (event: Event) => void);
    },
    terminate: () => (isTerminated = true),
  };
  if (of === 'refused') queueMicrotask(fail);
  else
    serveTable({ postMessage: post(toPage), addEventListener: (_, listener) => toWorker.push(listener) }, of);
  return { worker, fail, isTerminated: () => isTerminated };
}

const ways = {
  'in a worker': (of: FakeNetwork) => ({
    network: network(404),
    createWorker: () => createNearWorker(of).worker,
  }),
  'in the page': (of: FakeNetwork) => ({ network: of, createWorker: () => null }),
  'where a worker is forbidden': (of: FakeNetwork) => ({
    network: of,
    createWorker: () => {
      throw new DOMException('not here', 'SecurityError');
    },
  }),
  'where a worker’s script is refused': (of: FakeNetwork) => ({
    network: of,
    createWorker: () => createNearWorker('refused').worker,
  }),
};

describe.each(Object.entries(ways))('a table %s', (_, optionsFor) => {
  const open = (...replies: Reply[]) => createTableSource(story, base, optionsFor(network(...replies)));

  test('answers, steps, counts and hits', async () => {
    const source = open(zipped);
    const answer = await source.ask(request(14_975, 20_089));
    expect(answer).toMatchObject({ total: 500, events: null });
    expect(answer!.density!.sure.length).toBe(360);
    expect(answer!.overview!.counts.reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(source.state()).toEqual({ phase: 'here', placeNames: columns.placeNames });
    expect(await source.step(null, 1)).toBe(1);
    expect(await source.step(500, 1)).toBeNull();
    expect(await source.rank(7)).toBe(7);
    expect([...(await source.page(498, 9))!]).toEqual([499, 500]);
    const { lat, lng, numbers } = (await source.take([3]))!;
    expect([...numbers]).toEqual([3]);
    const point = { lat: lat[0]! / 1e5, lng: lng[0]! / 1e5 };
    expect(await source.at({ point, zoom: 18, radiusPx: 1 })).toBe(3);
    source.dispose();
  });

  test('of a quick row of questions the first and the last are answered', async () => {
    const source = open(zipped);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => source.ask(request(15_000, 15_000 + 100 * n))));
    expect(answers.map((answer) => answer !== null)).toEqual([true, false, false, true]);
    expect((await source.ask(request(0, 1)))!.total).toBe(0);
    source.dispose();
  });

  test('a table that does not come says why, and can be tried again', async () => {
    const source = open(404, zipped);
    expect(await source.ask(request(0, 1))).toBeNull();
    expect(await source.step(null, 1)).toBeNull();
    expect(source.state()).toMatchObject({ phase: 'failed', failure: { reason: 'missing' } });
    source.retry();
    expect(source.state().phase).toBe('coming');
    expect((await source.ask(request(14_975, 20_089)))?.total).toBe(500);
    source.dispose();
  });

  test('listeners are told of progress and of the end', async () => {
    const source = open(zipped);
    const phases: string[] = [];
    const stop = source.subscribe(() => phases.push(source.state().phase));
    await source.ask(request(0, 1));
    expect(phases.at(0)).toBe('coming');
    expect(phases.at(-1)).toBe('here');
    stop();
    source.dispose();
    expect(await source.rank(1)).toBeNull();
  });
});

describe('a worker that fails', () => {
  test('later on is told, and another one takes its place on the next try', async () => {
    const workers: ReturnType<typeof createNearWorker>[] = [];
    const createWorker = () => {
      const made = createNearWorker(network(zipped));
      workers.push(made);
      return made.worker;
    };
    const source = createTableSource(story, base, { network: network(404), createWorker });
    expect((await source.ask(request(14_975, 20_089)))?.total).toBe(500);
    const asked = source.ask(request(0, 1));
    workers[0]!.fail();
    expect(await asked).toBeNull();
    expect(source.state()).toEqual({ phase: 'failed', failure: { reason: 'broken' } });
    expect(workers[0]!.isTerminated()).toBe(true);
    source.retry();
    expect((await source.ask(request(14_975, 20_089)))?.total).toBe(500);
    source.dispose();
    await source.rank(1);
    expect(workers[1]!.isTerminated()).toBe(true);
  });
});
