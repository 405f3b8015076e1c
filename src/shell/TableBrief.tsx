// A table in brief, as the build draws it and no script moves it: how many events, when, of which categories, and the
// first of them.
import type { ReactNode } from 'react';
import type { TableEvent, TableGroup } from '../model/table.ts';
import { parseEdtf } from '../time/edtf.ts';
import { overviewPath } from '../timeline/overviewPath.ts';
import { CategoryMark } from '../ui/CategoryMark.tsx';
import { categoryLook, useTable } from '../ui/TableContext.tsx';
import { writeSpan } from '../words/table/writeSpan.ts';
import { TableOwnWords } from './TableOwnWords.tsx';
import './tableBrief.css';

const drawingPx = 64;
const mostEvents = 12;

export function TableBrief() {
  const { reader, say } = useTable();
  const { story } = reader;
  const { withoutPoint, table } = story;
  const first = story.first.slice(0, mostEvents);
  return (
    <div className="brief">
      <p className="brief-counts">
        <strong>{say.events(story.events)}</strong> <Span />
      </p>
      {withoutPoint > 0 ? <p>{say.withoutPoint(withoutPoint)}.</p> : null}
      {table.leftOut > 0 ? <p>{say.leftOut(table.leftOut)}</p> : null}
      <Drawing />
      <Categories />
      <Lanes />
      <h2 id="first-events">{say.list.first(first.length)}</h2>
      <ol className="brief-events" aria-labelledby="first-events">
        {first.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ol>
    </div>
  );
}

function Span() {
  const { reader, dates } = useTable();
  return <span className="brief-span">{writeSpan(reader.story.span, dates)}</span>;
}

/** Events in equal parts of all the time there is, one category on the other; the lists below say the same in numbers. */
function Drawing() {
  const { story, ownTimeDirection } = useTable().reader;
  const { bins, counts } = story.overview;
  const [lanes, categories] = [story.lanes.length, story.categories.length];
  const paths = overviewPath(counts.flat(2), { lanes, categories, bins }, drawingPx);
  return (
    <svg
      className={ownTimeDirection === 'rtl' ? 'brief-drawing brief-mirrored' : 'brief-drawing'}
      viewBox={`0 0 ${bins} ${drawingPx}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {paths.map((path, position) => (
        <path
          key={story.categories[position]?.id}
          className={`tone-${categoryLook(position).tone}`}
          d={path}
        />
      ))}
    </svg>
  );
}

function Categories() {
  const { reader, say } = useTable();
  return (
    <Groups
      name={say.filter.categories}
      groups={reader.story.categories}
      mark={(position) => <CategoryMark category={position} />}
    />
  );
}

function Lanes() {
  const { reader, say } = useTable();
  const { lanes } = reader.story;
  return lanes.length < 2 ? null : <Groups name={say.filter.lanes} groups={lanes} mark={() => null} />;
}

interface GroupsProps {
  readonly name: string;
  readonly groups: readonly TableGroup[];
  readonly mark: (position: number) => ReactNode;
}

function Groups({ name, groups, mark }: GroupsProps) {
  const { say } = useTable();
  return (
    <ul className="brief-groups" aria-label={name}>
      {groups.map((group, position) => (
        <li key={group.id}>
          {mark(position)}
          <TableOwnWords text={group.name} /> <span className="brief-count">{say.number(group.count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a row says is in the table's language, whatever the page's is. */
function Row({ event }: { event: TableEvent }) {
  const { reader, dates } = useTable();
  const { story } = reader;
  const parsed = parseEdtf(event.edtf);
  const language = story.source.language ?? story.translation?.from ?? story.language;
  return (
    <li>
      <span className="brief-when">{parsed.ok ? dates.edtf(parsed.date, false) : event.edtf}</span>{' '}
      <span className="brief-title" lang={language} dir="auto">
        {event.title}
      </span>
      {event.place === null ? null : (
        <>
          {' '}
          <span className="brief-place" lang={language} dir="auto">
            {event.place}
          </span>
        </>
      )}
    </li>
  );
}
