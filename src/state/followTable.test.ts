import { describe, expect, test } from 'vitest';
import type { TableEvent, TableStory } from '../model/table.ts';
import type { TableAnswer, TableRequest } from '../table/createEngine.ts';
import type { Shards } from '../table/createShards.ts';
import type { TableSource } from '../table/createTableSource.ts';
import type { WordSearch } from '../table/createWordSearch.ts';
import type { SourceState } from '../table/sourceState.ts';
import { createTableReader, noTableFilter } from './createTableReader.ts';
import { followTable } from './followTable.ts';

const story = {
  language: 'en',
  events: 100,
  categories: [{ id: 'a', name: 'A', count: 100 }],
  lanes: [{ id: 'l', name: '', count: 100 }],
  span: { from: 0, to: 100 },
  files: { indexBytes: 10 },
} as unknown as TableStory;

const rowOf = (number: number) => ({ id: `r-${number}`, number, edtf: '1970-02-10' }) as TableEvent;

/** Row 21 is here from the start. */
function arrange() {
  const asked: TableRequest[] = [];
  const state: SourceState = { phase: 'here', placeNames: ['', 'Halab'] };
  const source = {
    state: () => state,
    subscribe: () => () => undefined,
    rank: (number: number) => Promise.resolve(number < 50 ? number + 1 : null),
    ask: (request: TableRequest) => {
      asked.push(request);
      const { overview } = request;
      return Promise.resolve({ total: asked.length, overview } as unknown as TableAnswer);
    },
  } as unknown as TableSource;
  const shards = {
    get: (number: number) =>
      Promise.resolve(
        number === 13
          ? ({ ok: false, reason: 'missing' } as const)
          : { ok: true as const, value: rowOf(number) },
      ),
    find: (id: string) =>
      Promise.resolve(
        id === 'r-lost'
          ? ({ ok: false, reason: 'missing' } as const)
          : { ok: true as const, value: id === 'r-7' ? 7 : null },
      ),
  } as unknown as Shards;
  const words: WordSearch = {
    find: (text) =>
      Promise.resolve(
        text === 'gone'
          ? { ok: false, reason: 'missing' }
          : { ok: true, value: text.trim() === '' ? null : Uint8Array.of(1, 0, 1) },
      ),
  };
  const reader = createTableReader(story, (number) => (number === 21 ? rowOf(21) : null));
  const stop = followTable(reader, { source, shards, words });
  return { asked, reader, stop };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a table’s reader', () => {
  test('asks nothing before the timeline has a width', async () => {
    const { asked, reader } = arrange();
    await settle();
    expect(asked).toEqual([]);
    reader.setColumns(200);
    expect(asked).toHaveLength(1);
    await settle();
    expect(reader.store.getState().answer).toMatchObject({ total: 1 });
  });

  test('asks once for each change of what is to be seen, and not for the same again', () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    reader.setWindow({ from: 10, to: 20 }, 'timeline');
    reader.setFilter({ ...noTableFilter, categories: 1 }, 'filter');
    reader.setFilter({ ...noTableFilter, categories: 1 }, 'filter');
    expect(asked.map(({ query }) => [query.window.from, query.categories])).toEqual([
      [-1, 0],
      [10, 0],
      [10, 1],
    ]);
  });

  test('counts anew when window or filter change, and not when the map alone moves', async () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    await settle();
    const { answer, found } = reader.store.getState();
    reader.setView({ zoom: 3, box: { south: 0, west: 0, north: 10, east: 10 }, cellPx: 48 });
    await settle();
    expect(reader.store.getState().answer).not.toBe(answer);
    expect(reader.store.getState().found).toBe(found);
    expect(asked.map(({ density }) => density)).toEqual([{ bins: 200 }, null]);
    reader.setWindow({ from: 10, to: 20 }, 'timeline');
    await settle();
    expect(reader.store.getState().found).not.toBe(found);
  });

  test('counts all time anew when the filter changes, and not when the window alone moves', async () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    await settle();
    const overview = () => reader.store.getState().answer?.overview;
    const before = overview();
    reader.setWindow({ from: 10, to: 20 }, 'timeline');
    await settle();
    expect(overview()).toBe(before);
    reader.setFilter({ ...noTableFilter, categories: 1 }, 'filter');
    reader.setWindow({ from: 10, to: 30 }, 'timeline');
    await settle();
    expect(overview()).not.toBe(before);
    expect(asked.map((request) => request.overview !== null)).toEqual([true, false, true, true]);
  });

  test('looks for words, keeps to the last ones until it knows, and asks with what it has found', async () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    reader.setFilter({ ...noTableFilter, text: 'halab' }, 'filter');
    expect(asked.at(-1)?.query.chosen).toBeNull();
    await settle();
    expect(asked.at(-1)?.query.chosen).toEqual(Uint8Array.of(1, 0, 1));
    reader.setFilter({ ...noTableFilter, text: 'Halab ' }, 'filter');
    await settle();
    expect(asked).toHaveLength(2);
    reader.setFilter(noTableFilter, 'filter');
    await settle();
    expect(asked.at(-1)?.query.chosen).toBeNull();
  });

  test('says where the words’ files do not come, and leaves nothing out', async () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    reader.setFilter({ ...noTableFilter, text: 'gone' }, 'filter');
    await settle();
    expect(reader.store.getState().search.failure).toMatchObject({ reason: 'missing' });
    expect(asked.at(-1)?.query.chosen).toBeNull();
  });

  test('asks by the number of a place’s name, and forgets a name that no row has', () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    reader.setFilter({ ...noTableFilter, place: 'Halab' }, 'card');
    expect(asked.at(-1)?.query.place).toBe(1);
    reader.setFilter({ ...noTableFilter, place: 'Nowhere', lanes: 1 }, 'address');
    expect(asked.at(-1)?.query).toMatchObject({ place: null, lanes: 1 });
    expect(reader.store.getState().filter).toEqual({ ...noTableFilter, lanes: 1 });
    expect(asked).toHaveLength(3);
  });

  test('reads the row of what is chosen, or why there is none', async () => {
    const { reader } = arrange();
    reader.choose(7, 'list');
    await settle();
    expect(reader.store.getState().focus).toMatchObject({ number: 7, event: { id: 'r-7' }, failure: null });
    reader.choose(13, 'list');
    await settle();
    expect(reader.store.getState().focus).toMatchObject({
      number: 13,
      event: null,
      failure: { reason: 'missing' },
    });
  });

  test('has a row that is here already with the choice itself, and moves the window to it all the same', async () => {
    const { reader } = arrange();
    reader.setWindow({ from: 0, to: 20 }, 'timeline');
    const changes: boolean[] = [];
    reader.store.subscribe(({ focus }, before) => {
      if (focus !== before.focus) changes.push(focus?.event !== null);
    });
    reader.choose(21, 'keys');
    reader.choose(22, 'keys');
    await settle();
    expect(changes).toEqual([true, false, true]);
    reader.choose(21, 'keys');
    await settle();
    expect(reader.store.getState().window).toEqual({ from: 30.5, to: 50.5 });
  });

  test('goes to the event of an address, and says which it does not find and which does not come', async () => {
    const { reader } = arrange();
    reader.seek('r-7');
    expect(reader.store.getState().sought).toEqual({ id: 'r-7', failure: null });
    await settle();
    expect(reader.store.getState()).toMatchObject({
      focus: { number: 7, event: { id: 'r-7' } },
      sought: null,
    });
    for (const [id, reason] of [
      ['r-lost', 'missing'],
      ['r-none', 'unknown'],
    ] as const) {
      reader.seek(id);
      await settle();
      expect(reader.store.getState()).toMatchObject({ focus: null, sought: { id, failure: { reason } } });
    }
    reader.choose(null, 'card');
    expect(reader.store.getState().sought).toBeNull();
  });

  test('moves the window to what is chosen outside of it, and leaves it where it holds that', async () => {
    const { reader } = arrange();
    reader.setWindow({ from: 0, to: 20 }, 'timeline');
    reader.choose(7, 'address');
    await settle();
    expect(reader.store.getState().window).toEqual({ from: 30.5, to: 50.5 });
    reader.setWindow({ from: 35, to: 60 }, 'timeline');
    reader.choose(8, 'list');
    await settle();
    expect(reader.store.getState().window).toEqual({ from: 35, to: 60 });
  });

  test('knows where the event in focus stands among what is found, and of none before anything is', async () => {
    const { reader } = arrange();
    reader.choose(7, 'address');
    await settle();
    expect(reader.store.getState().ranked).toBeNull();
    reader.setColumns(200);
    await settle();
    expect(reader.store.getState().ranked).toEqual({ number: 7, rank: 8 });
    reader.choose(60, 'list');
    await settle();
    expect(reader.store.getState().ranked).toEqual({ number: 60, rank: null });
    const { ranked } = reader.store.getState();
    reader.setFilter({ ...noTableFilter, categories: 1 }, 'filter');
    await settle();
    expect(reader.store.getState().ranked).not.toBe(ranked);
  });

  test('asks nothing any more once it is left', () => {
    const { asked, reader, stop } = arrange();
    stop();
    reader.setColumns(200);
    expect(asked).toEqual([]);
  });
});
