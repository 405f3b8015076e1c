import { describe, expect, it } from 'vitest';
import type { Day } from './day.ts';
import type { TableStory } from './table.ts';
import { translateTable } from './translateTable.ts';

const story: TableStory = {
  format: 1,
  kind: 'table',
  id: 'a-table',
  language: 'en-GB',
  headline: 'Clashes',
  summary: 'All of them.',
  published: 17_000 as Day,
  updated: null,
  corrections: [
    { date: 17_001 as Day, text: 'A first mistake.' },
    { date: 17_002 as Day, text: 'A second one.' },
  ],
  source: {
    id: 'table',
    publisher: 'The Table',
    title: null,
    url: null,
    language: null,
    published: null,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  table: { file: 'table.csv', sha256: '', counts: 'lines', leftOut: 0 },
  events: 3,
  withoutPoint: 0,
  categories: [
    { id: 'battle', name: 'Battle', count: 2 },
    { id: 'other', name: 'Other', count: 1 },
  ],
  lanes: [{ id: 'all', name: '', count: 3 }],
  span: { from: 0, to: 3 },
  box: null,
  places: [],
  first: [],
  overview: { bins: 1, counts: [[[2], [1]]], cells: null },
  files: {
    version: 'v',
    index: 'table/index-0.bin',
    indexBytes: 1,
    shards: 'table/rows-v',
    shardSize: 512,
    ids: 'table/ids-v',
    idBuckets: 1,
    words: 'table/words-x',
    wordBuckets: 1,
  },
  tiles: null,
  disputedBorders: 'dashed',
  translations: {
    fa: {
      headline: 'درگیری‌ها',
      publisher: 'جدول',
      corrections: ['اشتباه نخست.'],
      categories: { battle: 'نبرد' },
    },
    en: { headline: 'Never shown' },
  },
  translation: null,
};

describe('a table’s story in another language', () => {
  const translated = translateTable(story, 'fa');

  it('has the editor’s words of that language, and its own where there are none', () => {
    expect(translated.language).toBe('fa');
    expect(translated.headline).toBe('درگیری‌ها');
    expect(translated.summary).toBe('All of them.');
    expect(translated.source.publisher).toBe('جدول');
    expect(translated.categories.map(({ name }) => name)).toEqual(['نبرد', 'Other']);
    expect(translated.corrections.map(({ text }) => text)).toEqual(['اشتباه نخست.', 'A second one.']);
  });

  it('names what is not translated, once; a lane without a name is nothing to translate', () => {
    expect(translated.translation).toEqual({
      from: 'en-GB',
      missing: ['All of them.', 'A second one.', 'Other'],
    });
    expect(translated.translations).toEqual({});
  });

  it('keeps what the rows say', () => {
    const { first, files, overview, places } = translated;
    expect({ first, files, overview, places }).toEqual({
      first: story.first,
      files: story.files,
      overview: story.overview,
      places: story.places,
    });
  });
});

describe('a table’s story in its own language', () => {
  it('is as the editor wrote it, whatever stands under that language', () => {
    const own = translateTable(story, 'en');
    expect(own).toEqual({ ...story, translations: {} });
  });
});
