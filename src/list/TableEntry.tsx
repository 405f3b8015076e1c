// One event in the list: when, where, what; chosen with a press.
import { Fragment } from 'react';
import type { TableEvent } from '../model/table.ts';
import { parseEdtf } from '../time/edtf.ts';
import { CategoryMark } from '../ui/CategoryMark.tsx';
import { categoryLook, useTable, useTableState, type TableValue } from '../ui/TableContext.tsx';
import type { Row } from './useRows.ts';

interface Props {
  readonly row: Row;
  /** Among those that are found, from 1. */
  readonly position: number;
  readonly total: number;
}

export function TableEntry({ row, position, total }: Props) {
  const value = useTable();
  const { reader, say } = value;
  const chosen = useTableState((state) => state.focus?.number === row.number);
  const { event } = row;
  return (
    <li aria-posinset={position} aria-setsize={total}>
      {event ? (
        <a
          href={`#${event.id}`}
          className={`table-entry tone-${categoryLook(event.category).tone}`}
          aria-current={chosen || undefined}
          onClick={(press) => {
            if (press.metaKey || press.ctrlKey || press.shiftKey) return;
            press.preventDefault();
            reader.choose(row.number, 'list');
          }}
        >
          <CategoryMark category={event.category} />
          <span className="table-when">
            {wordsOfDate(event, value.dates)}
            {whereAndWhat(event, value).map((part, n) => (
              <Fragment key={n}>
                {' · '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </span>
          <span className="table-title">
            <bdi>{event.title}</bdi>
          </span>
        </a>
      ) : (
        <p className="table-entry">{row.failure ? say.row.failed : say.row.coming}</p>
      )}
    </li>
  );
}

function whereAndWhat({ place, category }: TableEvent, { reader }: TableValue): readonly string[] {
  return [place ?? '', reader.story.categories[category]?.name ?? ''].filter((part) => part !== '');
}

/** The compiler has checked it. */
export function wordsOfDate({ edtf }: TableEvent, dates: TableValue['dates']): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? dates.edtf(parsed.date, false) : edtf;
}
