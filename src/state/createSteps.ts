// From one of a table's found events to the next. Where it lies is asked of a worker: who presses faster than it answers
// is led on as many times as pressed, one after the other.
import type { TableSource } from '../table/createTableSource.ts';
import type { TableBy, TableReader } from './createTableReader.ts';

/** With nothing in focus, a step on enters at the first and a step back at the last; at the ends nothing happens. */
export type Step = (by: 1 | -1, who: TableBy) => Promise<void>;

export function createSteps(reader: TableReader, source: Pick<TableSource, 'step'>): Step {
  let last = Promise.resolve();
  return (by, who) => {
    last = last.then(async () => {
      const next = await source.step(reader.store.getState().focus?.number ?? null, by);
      if (next !== null) reader.choose(next, who);
    });
    return last;
  };
}
