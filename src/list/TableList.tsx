// The events that are found, twenty at a time, in their order: what the canvases show, to be read and heard. Of those
// who listen each knows its position among all.
import { useEffect, useState } from 'react';
import type { TableEvent } from '../model/table.ts';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';
import { useRows, type Row } from './useRows.ts';
import { TableEntry } from './TableEntry.tsx';
import './list.css';

export const pageRows = 20;

export function TableList() {
  const { reader, say } = useTable();
  const counted = useTableState((state) => state.found);
  const offset = useListOffset();
  const rows = useRows(offset.from, pageRows, counted);
  const total = counted?.total ?? reader.story.events;
  if (total === 0) return <p className="empty">{say.list.none}</p>;
  const last = Math.min(offset.from + pageRows, total);
  return (
    <>
      <ol className="table-list" aria-label={say.list.range(offset.from + 1, last, total)}>
        {(rows ?? builtRows(reader.story.first)).map((row, n) => (
          <TableEntry key={row.number} row={row} position={offset.from + n + 1} total={total} />
        ))}
      </ol>
      {counted ? (
        <p className="table-pager">
          <SignButton
            sign="‹"
            name={say.list.previousPage}
            isOff={offset.from === 0}
            onPress={() => offset.move(-1)}
          />
          <span>{say.list.range(offset.from + 1, last, total)}</span>
          <SignButton
            sign="›"
            name={say.list.nextPage}
            isOff={last >= total}
            onPress={() => offset.move(1)}
          />
        </p>
      ) : (
        <p className="table-pager">{say.list.first(reader.story.first.length)}</p>
      )}
    </>
  );
}

/** Before the table is here: what the page was built with. */
const builtRows = (events: readonly TableEvent[]): readonly Row[] =>
  events.map((event) => ({ number: event.number, event, failure: null }));

/** The page begins again with each other selection, and goes to where another view has chosen an event. */
function useListOffset() {
  const { reader, desk } = useTable();
  const total = useTableState((state) => state.found?.total ?? 0);
  const query = useTableState(({ window, filter }) => JSON.stringify([window, filter]));
  const chosen = useTableState((state) => state.chosen);
  const [at, setAt] = useState({ query, from: 0 });
  const from = at.query === query && (total === 0 || at.from < total) ? at.from : 0;
  useEffect(() => {
    const { focus, focusBy } = reader.store.getState();
    if (!focus || focusBy === 'list' || !desk) return;
    let isLeft = false;
    void desk.source.rank(focus.number).then((rank) => {
      if (rank !== null && !isLeft) setAt({ query, from: Math.floor((rank - 1) / pageRows) * pageRows });
    });
    return () => {
      isLeft = true;
    };
  }, [chosen, desk, reader, query]);
  const move = (pages: 1 | -1) => {
    const next = Math.max(0, from + pages * pageRows);
    if (next < total) setAt({ query, from: next });
  };
  return { from, move };
}
