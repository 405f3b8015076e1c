// The one voice of a table's page for those who listen: how much is found, and what was chosen.
import { useEffect, useRef } from 'react';
import type { TableReaderState } from '../state/createTableReader.ts';
import { parseEdtf } from '../time/edtf.ts';
import { useTable, type TableValue } from '../ui/TableContext.tsx';
import { useLayout } from '../ui/useLayout.ts';
import { isolate } from '../words/isolate.ts';

/** Of what follows closely the last is said. */
const settleMs = 400;

export function TableAnnouncer() {
  const value = useTable();
  const layout = useLayout();
  const voice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = value.reader.store.subscribe((state, before) => {
      const text = selectTelling(value, state, before);
      if (text === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (voice.current) voice.current.textContent = text;
      }, settleMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [value]);
  return layout === 'static' || layout === 'bare' ? null : <p ref={voice} className="heard" role="status" />;
}

/** Null where there is nothing to say. The card says what was chosen where the keyboard has gone to it. */
function selectTelling(value: TableValue, state: TableReaderState, before: TableReaderState): string | null {
  const { reader, say } = value;
  if (state.announcement !== before.announcement) return state.announcement.text;
  if (state.found && before.found && state.found.total !== before.found.total)
    return say.eventsOf(state.found.total, reader.story.events);
  const row = state.focus?.event;
  if (!row || row === before.focus?.event || state.focusBy !== 'keys') return null;
  const parsed = parseEdtf(row.edtf);
  return value.words.listed([
    isolate(row.title),
    ...(row.place === null ? [] : [isolate(row.place)]),
    parsed.ok ? value.dates.edtf(parsed.date, false) : row.edtf,
  ]);
}
