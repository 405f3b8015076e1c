import { describe, expect, it } from 'vitest';
import { groupBySpec, groupByValues, slugOf, type Grouping } from './groupRows.ts';
import type { GroupPart } from './tableFile.ts';

function groupsOf(grouping: Grouping, cells: readonly string[]) {
  const numbers = cells.map((cell) => grouping.take(cell));
  const end = grouping.finish();
  if (!end.ok) return end.message;
  return {
    groups: end.groups.map(({ id, name, count }) => `${id}: ${name} ${count}`),
    rows: numbers.map((number) => (typeof number === 'number' ? end.finalOf[number] : number)),
  };
}

describe('the values of a column', () => {
  it('are groups, those with most rows first', () => {
    const lanes = groupByValues({ column: 'c', most: 7, restName: 'Other' });
    expect(groupsOf(lanes, ['Syria', 'Iraq', 'Iraq', 'Yemen'])).toEqual({
      groups: ['iraq: Iraq 2', 'syria: Syria 1', 'yemen: Yemen 1'],
      rows: [1, 0, 0, 2],
    });
  });

  it('that are too many, or empty, are one of the rest, which is the last', () => {
    const lanes = groupByValues({ column: 'c', most: 2, restName: 'Other' });
    expect(groupsOf(lanes, ['A', 'B', 'B', '', 'C'])).toEqual({
      groups: ['g-b: B 2', 'other: Other 3'],
      rows: [1, 0, 0, 1, 1],
    });
  });

  it('have ids in letters that an address can hold, and no two the same', () => {
    const lanes = groupByValues({ column: 'c', most: 7, restName: 'Other' });
    const groups = groupsOf(lanes, ['Other', 'سوریه', 'Deir ez-Zor', 'Deir (ez) Zor']);
    const ids = typeof groups === 'string' ? [] : groups.groups.map((group) => group.split(':')[0]);
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => /^[a-z][a-z0-9-]+$/.test(id ?? ''))).toBe(true);
    expect(ids).toContain('deir-ez-zor');
  });

  it('are no categories where they are too many, or missing', () => {
    const categories = groupByValues({ column: 'c', most: 2, restName: null });
    expect(categories.take('')).toBe('"c" is empty; write the category');
    expect(groupsOf(categories, ['A', 'B', 'C'])).toBe(
      '"c" has 3 values, and at most 2 are told apart; group them under "categories"',
    );
  });
});

it('groups of the mapping hold values, then numbers, then the rest', () => {
  const groups: [string, GroupPart][] = [
    ['none', { name: 'None', values: ['0', 'n/a'] }],
    ['few', { name: 'Few', below: 10 }],
    ['many', { name: 'Many', from: 10 }],
  ];
  expect(groupsOf(groupBySpec(groups, 'c', 'lanes'), ['0', 'n/a', '-3', '9.99', '10', 'x'])).toEqual({
    groups: ['none: None 2', 'few: Few 2', 'many: Many 1'],
    rows: [0, 0, 1, 1, 2, '"x" in "c" belongs to none of the lanes; add it to one, or one with rest: true'],
  });
  const rest = groupBySpec([['all', { name: 'All', rest: true }]], 'c', 'lanes');
  expect(groupsOf(rest, ['', 'x'])).toMatchObject({ rows: [0, 0] });
});

it('a slug holds small letters, digits and single hyphens', () => {
  expect(slugOf('  SYR-2016/Ω 12__b ')).toBe('syr-2016-12-b');
});
