import { describe, expect, test } from 'vitest';
import { joinReadings, quantile } from './readings.ts';
import { buildTable, scaleTable, type SizeFigures } from './scaleTable.ts';

const size: SizeFigures = {
  events: 100_000,
  build: {
    compileMs: 4_240,
    compileBytes: 210_000_000,
    htmlBytes: 61_400,
    indexBytes: 690_000,
    shardsBytes: 9_000_000,
    idsBytes: 1_000_000,
  },
  dateline: { drawn: [300, 200, 400], heap: [20_000_000], next: [16, 24], mapPan: [17, 17, 20] },
  leafletCanvas: {
    drawn: [1_200, 1_200, 1_200],
    heap: [80_000_000],
    next: [200, 480],
    mapPan: [17, 900, 17],
  },
  visTimeline: { drawn: 'late', heap: 'late', next: 'failed' },
};

const lines = scaleTable([size]).split('\n');
const rowOf = (name: string) => lines.find((line) => line.startsWith(`| ${name}`));

describe('the bench’s table', () => {
  test('has the median of what is measured once a visit, and how many times the other’s it is', () => {
    expect(rowOf('drawn')).toContain('| 100,000 | 300 | 1,200 | 0.25 | does not finish | – |');
  });

  test('has the slowest of what is done often, and compares that', () => {
    expect(rowOf('next')).toContain('| 16 / 24 | 200 / 480 | 0.05 | fails | – |');
    expect(rowOf('frame, map')).toContain('| 17 / 20 / 20 | 17 / 900 / 900 | 0.02 | – | – |');
  });

  test('leaves out what a page has no view for', () => {
    expect(rowOf('frame, timeline dragged')).toContain('| – | – | – | – | – |');
  });

  test('tells the bytes of a built story, and of one event’s part in the index', () => {
    expect(buildTable([size])).toContain('| 100,000 | 61 | 690 | 6.9 | 9,000 | 1,000 | 4.2 | 210 |');
  });
});

test('a quantile is one of the values', () => {
  expect([0.5, 0.95, 1].map((part) => quantile([4, 1, 3, 2], part))).toEqual([2, 4, 4]);
});

test('visits of which one was late are late together', () => {
  expect(
    joinReadings([
      { drawn: [1], next: [2, 3] },
      { drawn: 'late', next: [4] },
    ]),
  ).toEqual({
    drawn: 'late',
    next: [2, 3, 4],
  });
});
