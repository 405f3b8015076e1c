import { describe, expect, test } from 'vitest';
import type { TableStory } from '../model/table.ts';
import { createTableReader, noTableFilter } from './createTableReader.ts';
import { formatTableAddress, parseTableAddress, tableLink } from './tableAddress.ts';

const group = (id: string) => ({ id, name: id, count: 1 });
const story = {
  language: 'en',
  events: 100,
  categories: [group('battles'), group('protests'), group('other')],
  lanes: [group('north'), group('south')],
  span: { from: 17_000, to: 17_100 },
  files: { indexBytes: 10 },
} as unknown as TableStory;
const page = 'https://news.example/war/';

describe('the address of a table’s page', () => {
  test('of a reader who has touched nothing is the page’s', () => {
    expect(formatTableAddress(page, createTableReader(story))).toBe(page);
  });

  test('brings back window, categories, lanes, place, words and map', () => {
    const reader = createTableReader(story);
    const filter = { categories: 0b101, lanes: 0b10, place: 'Azaz, centre', onMap: true, text: 'Halab' };
    reader.setFilter(filter, 'filter');
    reader.setWindow({ from: 17_010, to: 17_020 }, 'timeline');
    const href = formatTableAddress(page, reader);
    expect(href).toBe(
      'https://news.example/war/?from=2016-07-28&to=2016-08-06&category=battles,other&lane=south&place=Azaz,+centre&q=Halab&shown=map',
    );
    expect(parseTableAddress(href, story)).toMatchObject({ filter, window: { from: 17_010, to: 17_020 } });
  });

  test('is passed on with filter and window, and nothing in focus', () => {
    const reader = createTableReader(story);
    expect(tableLink(`${page}?theme=dark#about`, reader)).toBe(page);
    reader.setFilter({ ...noTableFilter, categories: 0b101 }, 'filter');
    reader.setWindow({ from: 17_010, to: 17_020 }, 'timeline');
    reader.setTimeDirection('rtl');
    reader.store.setState({ focus: { number: 7, event: { id: 'r-syr-7' } as never, failure: null } });
    expect(tableLink(page, reader)).toBe(`${page}?from=2016-07-28&to=2016-08-06&category=battles,other`);
  });

  test('ignores what the story does not have, and leaves what is none of its business', () => {
    const asked = parseTableAddress(`${page}?category=nothing&from=2016-02-30&theme=dark#map`, story);
    expect(asked).toEqual({ id: '', window: null, filter: noTableFilter, timeDirection: null });
    expect(formatTableAddress(`${page}?theme=dark`, createTableReader(story))).toBe(`${page}?theme=dark`);
  });

  test('has the id of what is in focus once its row is here, and what stood there until then', () => {
    const reader = createTableReader(story);
    reader.choose(7, 'list');
    expect(formatTableAddress(`${page}#r-12`, reader)).toBe(`${page}#r-12`);
    reader.seek('r-12');
    expect(formatTableAddress(`${page}#r-12`, reader)).toBe(`${page}#r-12`);
    reader.store.setState({
      sought: null,
      focus: { number: 7, event: { id: 'r-syr-7' } as never, failure: null },
    });
    expect(formatTableAddress(`${page}#r-12`, reader)).toBe(`${page}#r-syr-7`);
    expect(parseTableAddress(`${page}#r-syr-7`, story).id).toBe('r-syr-7');
  });
});
