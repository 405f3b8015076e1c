// The events that are found, twenty at a time, in their order: what the canvases show, to be read and heard. Of those
// who listen each knows its position among all.
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { TableEvent } from '../model/table.ts';
import { isTableFiltered } from '../state/createTableReader.ts';
import { rowFailureWords } from '../ui/failureWords.ts';
import { FileNotice } from '../ui/FileNotice.tsx';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { pageRows, useRows, type Row } from './useRows.ts';
import { TableEntry } from './TableEntry.tsx';
import { TablePager } from './TablePager.tsx';
import './list.css';

export function TableList() {
  const { reader, say } = useTable();
  const counted = useTableState((state) => state.found);
  const { from, go } = useListOffset();
  const { rows, retry } = useRows(from, pageRows, counted);
  const list = useRef<HTMLOListElement>(null);
  useChosenInSight(list, rows);
  const isWhole = useTableState(
    ({ window, filter }) =>
      !isTableFiltered(filter) && window.from === reader.burst.from && window.to === reader.burst.to,
  );
  const total = counted?.total ?? reader.story.events;
  if (total === 0) return <p className="empty">{say.list.none}</p>;
  // What the page was built with is of the whole table.
  const shown = rows ?? (isWhole ? builtRows(reader.story.first) : []);
  const failure = shown.find((row) => row.failure)?.failure;
  const last = Math.min(from + pageRows, total);
  const turn = (to: number) => {
    go(to);
    list.current?.scrollIntoView();
  };
  return (
    <>
      {failure ? (
        <FileNotice text={rowFailureWords(say.row.someFailed, failure, say)} onRetry={retry} />
      ) : null}
      <ol className="table-list" aria-label={say.list.range(from + 1, last, total)} ref={list}>
        {shown.map((row, n) => (
          <TableEntry key={row.number} row={row} position={from + n + 1} total={total} />
        ))}
      </ol>
      {counted ? (
        <TablePager from={from} total={total} onTurn={turn} />
      ) : shown.length > 0 ? (
        <p className="table-pager">{say.list.first(shown.length)}</p>
      ) : null}
    </>
  );
}

/** Before the table is here: what the page was built with. */
const builtRows = (events: readonly TableEvent[]): readonly Row[] =>
  events.map((event) => ({ number: event.number, event, failure: null }));

/** The page begins again with each other selection, and goes to where another view has chosen an event. */
function useListOffset() {
  const { reader } = useTable();
  const found = useTableState((state) => state.found);
  const ranked = useTableState((state) => state.ranked);
  const [at, setAt] = useState({ found, from: 0 });
  const from = at.found === found && at.from < (found?.total ?? 0) ? at.from : 0;
  useEffect(() => {
    const { focus, focusBy, found: now } = reader.store.getState();
    if (ranked?.number !== focus?.number || focusBy === 'list') return;
    const rank = ranked?.rank ?? null;
    if (rank === null) return;
    setAt({ found: now, from: Math.floor((rank - 1) / pageRows) * pageRows });
  }, [ranked, reader]);
  return { from, go: (to: number) => setAt({ found, from: to }) };
}

/** Where the list is scrolled by itself, what another view has chosen is scrolled to; a page is never moved. */
function useChosenInSight(list: RefObject<HTMLElement | null>, rows: readonly Row[] | null): void {
  const { reader } = useTable();
  const chosen = useTableState((state) => state.chosen);
  useEffect(() => {
    const room = list.current?.closest('.list-room');
    const entry = list.current?.querySelector('[aria-current]');
    if (!room || !entry || reader.store.getState().focusBy === 'list') return;
    const [inside, of] = [entry.getBoundingClientRect(), room.getBoundingClientRect()];
    if (inside.top < of.top) room.scrollBy({ top: inside.top - of.top });
    else if (inside.bottom > of.bottom) room.scrollBy({ top: inside.bottom - of.bottom });
  }, [chosen, rows, list, reader]);
}
