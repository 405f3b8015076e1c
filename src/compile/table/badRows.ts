// Rows that could not be read: the first hundred with all that is wrong with them, the rest as a number.
import type { Problem } from '../problem.ts';
import { countText } from './countText.ts';
import type { RowFault } from './rowReader.ts';

const mostRows = 100;

export interface BadRows {
  readonly count: number;
  add(faults: readonly RowFault[]): void;
  /** For an editor who is to correct them. */
  problems(): Problem[];
  /** For one who has asked to leave them out. */
  remark(): Problem | null;
}

export function createBadRows(file: string): BadRows {
  const told: Problem[] = [];
  let count = 0;
  let next: RowFault | null = null;
  return {
    get count() {
      return count;
    },
    add(faults) {
      count += 1;
      if (count <= mostRows) told.push(...faults.map((fault) => ({ file, ...fault })));
      else next ??= faults[0] ?? null;
    },
    problems() {
      if (!next) return told;
      const { line, column } = next;
      const more = countText(count - mostRows, 'more row');
      const message = `and ${more} from here on cannot be read; correct these first, or leave them all out with --skip-bad-rows`;
      return [...told, { file, line, column, message }];
    },
    remark() {
      const [first] = told;
      if (!first) return null;
      const what =
        count === 1 ? 'this row is left out' : `${countText(count, 'row')} are left out, this one first`;
      return { ...first, message: `${what}: ${first.message}` };
    },
  };
}
