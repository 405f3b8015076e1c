// Categories and lanes as story.yaml has them: each a group of values, or of numbers, or the rest; no two the same.
import { entriesOf, type Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { idPattern } from '../fields.ts';
import type { GroupPart, TableFile } from './tableFile.ts';

type Report = Context['report'];
type Entries = readonly (readonly [id: string, group: Draft<GroupPart>])[];

export function checkGroups(
  table: Draft<TableFile>['table'],
  key: 'categories' | 'lanes',
  most: number,
  report: Report,
): void {
  const groups = entriesOf(table?.[key]);
  const path = ['table', key];
  const tell: Report = (below, ...rest) => {
    report([...path, ...below], ...rest);
  };
  if (groups.length > most)
    tell([], `${groups.length} ${key} are more than ${most}; put some of them together`, 'key');
  const column = table?.columns?.[key === 'lanes' ? 'lane' : 'category'];
  if (groups.length > 0 && column === undefined && table?.preset === undefined)
    tell([], `no column holds the ${key}; name it in "columns"`, 'key');
  for (const [id, group] of groups) {
    const form = 'write 2 to 64 small letters, digits and hyphens, a letter first';
    if (!idPattern.test(id)) tell([id], `"${id}" is no id; ${form}`, 'key');
    checkShape(group, id, tell);
  }
  checkValues(groups, tell);
  checkRanges(groups, tell);
  const [, second] = groups.filter(([, { rest }]) => rest);
  if (second) tell([second[0], 'rest'], 'the rest is one group; remove one', 'key');
}

function checkShape(group: Draft<GroupPart>, id: string, tell: Report): void {
  const ways = [group.values !== undefined, isRange(group), group.rest !== undefined].filter(Boolean).length;
  if (ways !== 1)
    tell([id], 'a group has "values", or "from" and "below", or rest: true; write one of these', 'key');
  if (group.from !== undefined && group.below !== undefined && group.from >= group.below) {
    const message = `no number is from ${group.from} and below ${group.below}; correct one of the two`;
    tell([id, 'below'], message);
  }
}

const isRange = ({ from, below }: Draft<GroupPart>) => from !== undefined || below !== undefined;

function checkValues(groups: Entries, tell: Report): void {
  const holders = new Map<string, string>();
  for (const [id, { values }] of groups) {
    for (const value of values ?? []) {
      const other = holders.get(String(value));
      if (other !== undefined)
        tell([id, 'values'], `"${String(value)}" is in "${other}" already; remove it from one of the two`);
      holders.set(String(value), id);
    }
  }
}

function checkRanges(groups: Entries, tell: Report): void {
  const ranges: { id: string; from: number; below: number }[] = [];
  for (const [id, group] of groups) {
    if (!isRange(group)) continue;
    const { from = -Infinity, below = Infinity } = group;
    const other = ranges.find((range) => from < range.below && range.from < below);
    if (other) tell([id], `its numbers are in "${other.id}" too; part them`, 'key');
    ranges.push({ id, from, below });
  }
}
