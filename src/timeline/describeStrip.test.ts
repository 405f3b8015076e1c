import { describe, expect, test } from 'vitest';
import type { TableAnswer } from '../table/createEngine.ts';
import { parseIsoDay } from '../time/calendar.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import { createDates } from '../words/createDates.ts';
import { en } from '../words/en.ts';
import { enTable } from '../words/table/en.ts';
import { describeColumn, selectLegend } from './describeStrip.ts';

const from = parseIsoDay('2016-02-01') ?? NaN;

/** Two lanes, two categories, three days. */
const density = {
  window: { from, to: from + 3 },
  bins: 3,
  sure: Uint32Array.from([1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 2]),
  maybe: Uint32Array.from([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
};
const answer = { density, events: null } as TableAnswer;
const groups = (...names: readonly string[]) => names.map((name) => ({ id: name, name, count: 1 }));
const value = {
  reader: {
    story: { lanes: groups('Syria', 'Iraq'), categories: groups('Battles', 'Riots') },
    store: { getState: () => ({ answer }) },
  },
  words: en,
  say: enTable,
  dates: createDates(en),
  desk: null,
} as unknown as TableValue;
const nothing = { hasDashes: false, hasHidden: false };

describe('the legend of a table’s strip', () => {
  test('names the largest count, and what is pale where anything is', () => {
    expect(selectLegend(value, answer, nothing)).toEqual([
      'Most in one column: 5 events, 2 Feb 2016',
      'Pale: the day may be another',
    ]);
    const sure = { ...answer, density: { ...density, maybe: new Uint32Array(12) } };
    expect(selectLegend(value, sure, nothing)).toEqual(['Most in one column: 4 events, 2 Feb 2016']);
  });

  test('of single events explains what is drawn, and nothing else', () => {
    const singles = { ...answer, events: { count: 0 } } as TableAnswer;
    expect(selectLegend(value, singles, nothing)).toEqual([]);
    expect(selectLegend(value, singles, { hasDashes: true, hasHidden: true })).toEqual([
      'Dashed: one day of these',
      '+n: so many more have no room',
    ]);
  });
});

describe('a column in words', () => {
  test('is found by its day, whatever window it is drawn in by now', () => {
    expect(describeColumn({ lane: 0, day: from + 1.5 }, value)).toMatch(
      /^2 Feb 2016, .*Syria.*, .*Riots.* 5$/,
    );
    expect(describeColumn({ lane: 1, day: from + 2 }, value)).toMatch(/^3 Feb 2016, .*Iraq.*, .*Riots.* 2$/);
  });

  test('is nothing where nothing is counted, or no answer reaches', () => {
    expect(describeColumn({ lane: 1, day: from }, value)).toBe('');
    expect(describeColumn({ lane: 0, day: from - 1 }, value)).toBe('');
    expect(describeColumn({ lane: 0, day: from + 3 }, value)).toBe('');
  });
});
