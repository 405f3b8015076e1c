// For tests: a story of a table with every kind of text that must not come out of its element, its attribute or its string.
import type { Day } from '../model/day.ts';
import { tableFormat, type TableEvent, type TableStory } from '../model/table.ts';
import { hostile } from './hostileStory.ts';

const event: TableEvent = {
  id: 'r-1',
  number: 1,
  title: hostile,
  edtf: '2016-07-18',
  dateCells: hostile,
  place: hostile,
  point: { lat: 36.2, lng: 37.16 },
  precision: 'near',
  category: 0,
  lane: 0,
  text: hostile,
  url: 'https://news.example/?a=1&b="2"',
  line: 2,
};

export const hostileTable: TableStory = {
  format: tableFormat,
  kind: 'table',
  id: 'a-table',
  language: 'fa',
  headline: hostile,
  summary: hostile,
  published: 17_000 as Day,
  updated: null,
  corrections: [{ date: 17_001 as Day, text: hostile }],
  source: {
    id: 'table',
    publisher: hostile,
    title: hostile,
    url: 'https://news.example/?a=1&b="2"',
    language: null,
    published: null,
    licence: { name: hostile, url: 'https://licence.example/' },
  },
  table: { file: hostile, sha256: '0'.repeat(64), counts: 'lines', leftOut: 3 },
  events: 5,
  withoutPoint: 2,
  categories: [
    { id: 'one', name: hostile, count: 4 },
    { id: 'two', name: 'Two', count: 1 },
  ],
  lanes: [
    { id: 'north', name: hostile, count: 3 },
    { id: 'south', name: 'South', count: 2 },
  ],
  span: { from: 17_000, to: 17_004 },
  box: { south: 30, west: 35, north: 37, east: 45.5 },
  places: [{ name: hostile, point: { lat: 36.2, lng: 37.16 }, count: 3 }],
  first: [event],
  overview: {
    bins: 2,
    cells: {
      ...{ zoom: 4, cellPx: 44, count: 1, column: [54], row: [36] },
      ...{ counts: [3], byCategory: [2, 1], lat: [36.2], lng: [37.16], number: [1] },
    },
    counts: [
      [
        [2, 0],
        [0, 1],
      ],
      [
        [0, 2],
        [0, 0],
      ],
    ],
  },
  files: {
    version: 'v1',
    index: 'table/index-0.bin',
    indexBytes: 1,
    shards: 'table/rows-v1',
    shardSize: 512,
    ids: 'table/ids-v1',
    idBuckets: 1,
    words: 'table/words-x',
    wordBuckets: 1,
  },
  tiles: null,
  disputedBorders: 'dashed',
  translations: { en: { headline: hostile, categories: { one: hostile } } },
  translation: null,
};
