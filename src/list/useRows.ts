// The rows of one page of the list: their numbers from the table, the rest from its shards as they come.
import { useEffect, useState } from 'react';
import type { TableEvent } from '../model/table.ts';
import type { Found } from '../state/createTableReader.ts';
import type { ShardFailure } from '../table/createShards.ts';
import { useTable } from '../ui/TableContext.tsx';

/** `event` is null until its shard is here; `failure` says why it is not. */
export interface Row {
  readonly number: number;
  readonly event: TableEvent | null;
  readonly failure: ShardFailure | null;
}

/** On a page of the list. */
export const pageRows = 20;

/** A window that is being dragged asks for other rows at every frame: they are fetched once it rests. */
const restMs = 120;

export interface Rows {
  /** Null before anything is found. What was there stays until the next rows are known. */
  readonly rows: readonly Row[] | null;
  /** Asks again for those that did not come. */
  readonly retry: () => void;
}

export function useRows(from: number, count: number, found: Found | null): Rows {
  const { desk } = useTable();
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!desk || !found) return;
    const { source, shards } = desk;
    const abort = new AbortController();
    const isLeft = () => abort.signal.aborted;
    const fetchRows = async () => {
      const numbers = await source.page(from, count);
      if (!numbers || isLeft()) return;
      const known = Array.from(numbers, (number) => ({ number, event: shards.peek(number), failure: null }));
      setRows(known);
      if (known.every(({ event }) => event !== null)) return;
      const events = await shards.page(numbers, abort.signal);
      if (isLeft()) return;
      setRows(
        events.map((row, n): Row => {
          const number = numbers[n] ?? 0;
          return row.ok ? { number, event: row.value, failure: null } : { number, event: null, failure: row };
        }),
      );
    };
    const timer = setTimeout(() => void fetchRows(), restMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [desk, found, from, count, attempt]);
  return { rows, retry: () => setAttempt((last) => last + 1) };
}
