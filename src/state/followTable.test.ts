import { describe, expect, test } from 'vitest';
import type { TableEvent, TableStory } from '../model/table.ts';
import type { TableAnswer, TableRequest } from '../table/createEngine.ts';
import type { Shards } from '../table/createShards.ts';
import type { TableSource } from '../table/createTableSource.ts';
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

function arrange() {
  const asked: TableRequest[] = [];
  const state: SourceState = { phase: 'here', placeNames: ['', 'Ḥalab', 'Homs', 'Halabja'] };
  const source = {
    state: () => state,
    subscribe: () => () => undefined,
    ask: (request: TableRequest) => {
      asked.push(request);
      return Promise.resolve({ total: asked.length } as unknown as TableAnswer);
    },
  } as unknown as TableSource;
  const shards = {
    get: (number: number) =>
      Promise.resolve(
        number === 13
          ? ({ ok: false, reason: 'missing' } as const)
          : { ok: true as const, value: { id: `r-${number}`, number } as TableEvent },
      ),
  } as unknown as Shards;
  const reader = createTableReader(story);
  const stop = followTable(reader, source, shards);
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
    expect(reader.store.getState().answer).toEqual({ total: 1 });
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

  test('finds places by all words of their names, however they are written', () => {
    const { asked, reader } = arrange();
    reader.setColumns(200);
    reader.setFilter({ ...noTableFilter, place: 'halab' }, 'filter');
    expect([...(asked.at(-1)?.query.places ?? [])]).toEqual([1, 3]);
    reader.setFilter(noTableFilter, 'filter');
    expect(asked.at(-1)?.query.places).toBeNull();
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

  test('asks nothing any more once it is left', () => {
    const { asked, reader, stop } = arrange();
    stop();
    reader.setColumns(200);
    expect(asked).toEqual([]);
  });
});
