// The card of a table's event: what its row says, on which line of which file, and how its date was read.
import { useEffect, useRef } from 'react';
import type { TableEvent } from '../model/table.ts';
import type { TableFocus } from '../state/createTableReader.ts';
import { parseEdtf } from '../time/edtf.ts';
import { CategoryMark } from '../ui/CategoryMark.tsx';
import { categoryLook, useTable, useTableState, type TableValue } from '../ui/TableContext.tsx';
import './card.css';
import './body.css';

export function TableCard() {
  const focus = useTableState((state) => state.focus);
  return focus ? <Card focus={focus} /> : null;
}

function Card({ focus }: { focus: TableFocus }) {
  const value = useTable();
  const { reader, words, say } = value;
  const { event, failure } = focus;
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useFocusMoves(heading, event !== null);
  const tone = event ? categoryLook(event.category).tone : 0;
  return (
    <section className={`card tone-${tone}`} aria-label={say.regions.event}>
      <header className="card-head">
        <p className="card-kicker">
          {event ? <CategoryMark category={event.category} /> : null}
          <span>{`${say.regions.event} ${say.number(focus.number)}`}</span>
          <button type="button" className="tool" aria-label={words.card.close} onClick={close}>
            ×
          </button>
        </p>
      </header>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a row without a link must be scrolled by keys, too */}
      <div className="card-body" tabIndex={0} role="group" aria-label={say.regions.event}>
        {event ? (
          <Body event={event} heading={heading} />
        ) : (
          <p className="soft" role="status">
            {failure ? say.row.failed : say.row.coming}
          </p>
        )}
        {failure ? (
          <button type="button" className="quiet" onClick={() => reader.choose(focus.number, 'card')}>
            {say.source.retry}
          </button>
        ) : null}
      </div>
      <Steps />
    </section>
  );
}

function Body({
  event,
  heading,
}: {
  event: TableEvent;
  heading: { readonly current: HTMLHeadingElement | null };
}) {
  const value = useTable();
  const { reader, say, dates } = value;
  const { table, categories, lanes } = reader.story;
  const parsed = parseEdtf(event.edtf);
  const read = table.counts === 'features' ? say.row.readFeature : say.row.read;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{event.title}</bdi>
      </h2>
      <p className="card-when">{parsed.ok ? dates.edtf(parsed.date, false) : event.edtf}</p>
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
        <dt>{say.row.category}</dt>
        <dd>
          <bdi>
            {[categories[event.category]?.name ?? '', lanes[event.lane]?.name ?? '']
              .filter((name) => name !== '')
              .join(' · ')}
          </bdi>
        </dd>
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

function whereOf({ place, point, precision }: TableEvent, { say, words }: TableValue): string {
  const name = place ?? say.row.noPlace;
  if (!point) return words.listed([name, say.row.noPoint]);
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

function Steps() {
  const { words, desk } = useTable();
  return (
    <footer className="card-foot">
      <button type="button" className="quiet" onClick={() => void desk?.step(-1, 'card')}>
        {`‹ ${words.card.previous}`}
      </button>
      <button type="button" className="quiet" onClick={() => void desk?.step(1, 'card')}>
        {`${words.card.next} ›`}
      </button>
    </footer>
  );
}

/** Choosing on the map, the strip or in the list brings the keyboard to the heading, closing brings it back. */
function useFocusMoves(heading: { readonly current: HTMLElement | null }, isThere: boolean): () => void {
  const { reader } = useTable();
  const chosen = useTableState((state) => state.chosen);
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { focusBy } = reader.store.getState();
    if (!isThere || !['map', 'timeline', 'list'].includes(focusBy)) return;
    const active = document.activeElement;
    if (active instanceof HTMLElement && active !== document.body && !active.closest('.card'))
      origin.current = active;
    heading.current?.focus({ preventScroll: true });
  }, [chosen, reader, heading, isThere]);
  return () => {
    reader.choose(null, 'card');
    origin.current?.focus({ preventScroll: true });
  };
}
