// The page of a table: arranges its views. They meet in the reader's store and nowhere else.
import { useEffect, type ReactNode } from 'react';
import { TableFilter } from '../list/TableFilter.tsx';
import { TableList } from '../list/TableList.tsx';
import type { PageAddresses } from '../model/pageAddresses.ts';
import { isTableFiltered, noTableFilter, type TableReader } from '../state/createTableReader.ts';
import { followTable } from '../state/followTable.ts';
import { TableTimeline } from '../timeline/TableTimeline.tsx';
import { TableProvider, useTable, useTableState, type TableDesk } from '../ui/TableContext.tsx';
import { LayoutContext, useLayout, type Layouts } from '../ui/useLayout.ts';
import type { Words } from '../words/en.ts';
import type { TableWords } from '../words/table/en.ts';
import { Boundary } from './Boundary.tsx';
import { TableAnnouncer } from './TableAnnouncer.tsx';
import { TableHeader } from './TableHeader.tsx';
import { TableMapRoom, type DrawTableMap } from './TableMapRoom.tsx';
import { TablePlayer } from './TablePlayer.tsx';
import { useEscape } from './useEscape.ts';
import { useTableAddress } from './useTableAddress.ts';
import '../ui/touched.css';
import './page.css';
import './about.css';
import './dataMenu.css';
import './tablePage.css';
import './tablePrint.css';

interface Props {
  readonly reader: TableReader;
  readonly words: Words;
  readonly say: TableWords;
  readonly addresses: PageAddresses;
  readonly desk: TableDesk | null;
  readonly layouts: Layouts;
  /** Null where there is no browser, since Leaflet needs a window. */
  readonly drawMap: DrawTableMap | null;
}

export function TableApp({ layouts, drawMap, ...given }: Props) {
  return (
    <LayoutContext value={layouts}>
      <TableProvider {...given}>
        <Page drawMap={drawMap} />
      </TableProvider>
    </LayoutContext>
  );
}

function Page({ drawMap }: { drawMap: DrawTableMap | null }) {
  const layout = useLayout();
  const { reader, words, say } = useTable();
  useTableAddress();
  useEscape(reader);
  useAnswers();
  const room = (name: string, className: string, children: ReactNode) => (
    <section className={`room ${className}`} aria-label={name}>
      <Boundary message={words.errors.view}>{children}</Boundary>
    </section>
  );
  return (
    <div className="page table-page" data-layout={layout === 'bare' ? 'static' : layout}>
      <TableHeader />
      <main className="stage">
        <TableMapRoom drawMap={drawMap} />
        {room(words.regions.timeline, 'timeline-room', <TableTimeline player={<TablePlayer />} />)}
        {room(
          say.regions.list,
          'list-room',
          <>
            <Found />
            <TableFilter />
            <TableList />
          </>,
        )}
      </main>
      <TableAnnouncer />
    </div>
  );
}

/** How many events there are in the window and the filter, and what cannot be said of them. */
function Found() {
  const { reader, say } = useTable();
  const { story } = reader;
  const counted = useTableState((state) => state.found);
  const isFiltered = useTableState((state) => isTableFiltered(state.filter));
  const maybe = counted ? counted.total - counted.sure : 0;
  const withoutPoint = counted?.withoutPoint ?? story.withoutPoint;
  const notes = [
    maybe > 0 ? say.maybeOutside(maybe) : '',
    withoutPoint > 0 ? `${say.withoutPoint(withoutPoint)}.` : '',
    story.table.leftOut > 0 ? say.leftOut(story.table.leftOut) : '',
  ].filter((note) => note !== '');
  return (
    <>
      <p className="table-found">
        <span>{counted ? say.eventsOf(counted.total, story.events) : say.events(story.events)}</span>
        {isFiltered ? (
          <button type="button" className="quiet" onClick={() => reader.setFilter(noTableFilter, 'filter')}>
            {say.filter.showAll}
          </button>
        ) : null}
      </p>
      {notes.length > 0 ? <p className="table-notes">{notes.join(' ')}</p> : null}
    </>
  );
}

/** Asks the table while the page lives, and says in the page when an answer has been drawn: for tests and the bench. */
function useAnswers(): void {
  const { reader, desk } = useTable();
  useEffect(() => {
    if (!desk) return;
    let frame = 0;
    const mark = () => {
      document.documentElement.dataset.table = 'drawn';
      performance.clearMarks('dateline:updated');
      performance.mark('dateline:updated');
    };
    const unsubscribe = reader.store.subscribe(({ answer }, before) => {
      if (answer === before.answer) return;
      cancelAnimationFrame(frame);
      // The views draw in the next frame, too, and have asked for it before.
      frame = requestAnimationFrame(mark);
    });
    const unfollow = followTable(reader, desk);
    return () => {
      unfollow();
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [reader, desk]);
}
