// What a row of a table says: its title, its date in both calendars, where it was, and which line of which file it is.
import type { TableEvent } from '../model/table.ts';
import { parseEdtf } from '../time/edtf.ts';
import { categoryLook, useTable, useTableState, type TableValue } from '../ui/TableContext.tsx';

export function TableBody({ event }: { event: TableEvent }) {
  const value = useTable();
  const { reader, say } = value;
  const { table } = reader.story;
  const read = table.counts === 'features' ? say.row.readFeature : say.row.read;
  const groups = groupsOf(event, value);
  return (
    <>
      <WhenOf event={event} />
      {event.text === null ? null : (
        <figure className={`quote tone-${categoryLook(event.category).tone}`} data-voice="narration">
          <blockquote>
            <p dir="auto">{event.text}</p>
          </blockquote>
        </figure>
      )}
      <dl className="section table-facts">
        <dt>{say.row.where}</dt>
        <dd>
          {whereOf(event, value)}
          {event.place === null ? null : <OnlyPlace place={event.place} />}
        </dd>
        {groups.length === 0 ? null : (
          <>
            <dt>{say.row.category}</dt>
            <dd>
              <bdi>{groups.join(' · ')}</bdi>
            </dd>
          </>
        )}
        <dt>{say.row.id}</dt>
        <dd>{read(table.file, say.number(event.line))}</dd>
        <dt>{say.row.dateFrom}</dt>
        <dd>
          <code dir="ltr">{event.dateCells}</code>
        </dd>
        {event.url === null ? null : (
          <>
            <dt>{say.row.source}</dt>
            <dd>
              <a href={event.url} target="_blank" rel="noopener noreferrer" dir="ltr">
                {event.url}
              </a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** The compiler has checked the date. */
function WhenOf({ event: { edtf } }: { event: TableEvent }) {
  const { dates } = useTable();
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return <p className="card-when">{edtf}</p>;
  const when = { date: parsed.date, known: {} };
  const inOther = dates.inOtherCalendar(when);
  return (
    <>
      <p className="card-when">{dates.whenInBoth(when)}</p>
      {inOther === null ? null : <p className="soft in-other">{inOther}</p>}
    </>
  );
}

function groupsOf({ category, lane }: TableEvent, { reader }: TableValue): readonly string[] {
  const { categories, lanes } = reader.story;
  return [categories[category]?.name ?? '', lanes[lane]?.name ?? ''].filter((name) => name !== '');
}

function whereOf({ place, point, precision }: TableEvent, { say, words }: TableValue): string {
  const name = place ?? say.row.noPlace;
  if (!point) return place === null ? name : words.listed([name, say.row.noPoint]);
  return precision === 'near' ? words.listed([name, say.row.near]) : name;
}

/** Pressed again, it lets all others back in. */
function OnlyPlace({ place }: { place: string }) {
  const { reader, say } = useTable();
  const filter = useTableState((state) => state.filter);
  const isOn = filter.place === place;
  return (
    <button
      type="button"
      className="quiet only-place"
      aria-pressed={isOn}
      onClick={() => reader.setFilter({ ...filter, place: isOn ? '' : place }, 'card')}
    >
      {say.filter.onlyPlace}
    </button>
  );
}
