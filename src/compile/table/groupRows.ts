// Categories and lanes: to which of them a row belongs, by the groups of the mapping or by the column's own values.
import type { TableGroup } from '../../model/table.ts';
import { checksumOf } from '../../table/idBucketOf.ts';
import { idPattern } from '../fields.ts';
import { limits } from '../limits.ts';
import { countText } from './countText.ts';
import { quoteCell } from './quoteCell.ts';
import { readNumber } from './readPoint.ts';
import type { GroupPart } from './tableFile.ts';
import { ownText } from './tableRow.ts';

/** As many as there are shapes, and strips in sight. */
export const mostCategories = 9;
export const mostLanes = 7;

export interface Grouping {
  /** A number for the row, which `finish` translates; a message where it belongs nowhere. */
  take(cell: string): number | string;
  finish(): GroupingEnd;
}

type GroupingEnd =
  | { readonly ok: true; readonly groups: readonly TableGroup[]; readonly finalOf: readonly number[] }
  /** What is wrong with the column as a whole. */
  | { readonly ok: false; readonly message: string };

/** No column: all rows are one. */
export function groupAsOne(): Grouping {
  let count = 0;
  return {
    take: () => {
      count += 1;
      return 0;
    },
    finish: () => ({ ok: true, groups: [{ id: 'all', name: '', count }], finalOf: [0] }),
  };
}

/** By the mapping, in its order. */
export function groupBySpec(
  spec: readonly (readonly [id: string, group: GroupPart])[],
  column: string,
  key: 'categories' | 'lanes',
): Grouping {
  const counts = spec.map(() => 0);
  const byValue = new Map(
    spec.flatMap(([, { values }], n) => (values ?? []).map((value) => [String(value), n] as const)),
  );
  const ranges = spec.flatMap(([, { from, below }], group) =>
    from === undefined && below === undefined
      ? []
      : [{ group, from: from ?? -Infinity, below: below ?? Infinity }],
  );
  const rest = spec.findIndex(([, group]) => group.rest);
  const find = (cell: string): number => {
    const exact = byValue.get(cell);
    if (exact !== undefined) return exact;
    const number = ranges.length === 0 ? null : readNumber(cell);
    const range =
      number === null ? undefined : ranges.find(({ from, below }) => number >= from && number < below);
    return range?.group ?? rest;
  };
  return {
    take(cell) {
      const found = find(cell);
      if (found < 0)
        return `${quoteCell(cell)} in "${column}" belongs to none of the ${key}; add it to one, or one with rest: true`;
      counts[found] = (counts[found] ?? 0) + 1;
      return found;
    },
    finish: () => ({
      ok: true,
      groups: spec.map(([id, { name }], n) => ({ id, name, count: counts[n] ?? 0 })),
      finalOf: spec.map((_, n) => n),
    }),
  };
}

export interface OwnValues {
  readonly column: string;
  readonly most: number;
  /** The name of what holds the rest, and the rows without a value; null where there is no such group. */
  readonly restName: string | null;
}

/** By the values of the column itself, those with most events first. */
export function groupByValues({ column, most, restName }: OwnValues): Grouping {
  const counts: number[] = [];
  const known = new Map<string, number>();
  // Nobody tells apart so many: a text, or a number.
  let isTooMany = false;
  return {
    take(cell) {
      if (cell === '' && restName === null) return `"${column}" is empty; write the category`;
      const found = known.get(cell);
      if (found !== undefined) {
        counts[found] = (counts[found] ?? 0) + 1;
        return found;
      }
      isTooMany ||= known.size >= limits.groupValues;
      if (isTooMany) return 0;
      known.set(ownText(cell), counts.length);
      return counts.push(1) - 1;
    },
    finish() {
      if (isTooMany) return { ok: false, message: farTooMany(column) };
      const values = [...known.keys()];
      const named = values.map((_, n) => n).filter((n) => values[n] !== '');
      named.sort(
        (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
      );
      const fits = named.length <= most && named.length === values.length;
      if (!fits && restName === null) return { ok: false, message: tooMany(column, named.length, most) };
      const chosen = fits ? named : named.slice(0, most - 1);
      const groups = chosen.map((n) => ({ name: values[n] ?? '', count: counts[n] ?? 0 }));
      const finalOf = values.map((_, n) => (chosen.includes(n) ? chosen.indexOf(n) : chosen.length));
      const others = counts.reduce((sum, count, n) => (chosen.includes(n) ? sum : sum + count), 0);
      if (!fits) groups.push({ name: restName ?? '', count: others });
      return { ok: true, groups: withIds(groups, fits ? null : groups.length - 1), finalOf };
    },
  };
}

const farTooMany = (column: string) =>
  `"${column}" has more than ${countText(limits.groupValues)} values; group by another column`;

function tooMany(column: string, values: number, most: number): string {
  return `"${column}" has ${values} values, and at most ${most} are told apart; group them under "categories"`;
}

function withIds(groups: readonly Omit<TableGroup, 'id'>[], rest: number | null): TableGroup[] {
  const taken = new Set(['other']);
  return groups.map((group, n) => {
    const id = n === rest ? 'other' : idOf(group.name, taken);
    taken.add(id);
    return { id, ...group };
  });
}

function idOf(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name).slice(0, 50);
  const id = idPattern.test(slug) ? slug : `g-${slug}`;
  if (slug !== '' && !taken.has(id)) return id;
  return `g-${checksumOf(Array.from(name, (character) => character.codePointAt(0) ?? 0)).toString(36)}`;
}

/** In small letters, each run of other signs than a to z and 0 to 9 as one hyphen. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
