// The card of a table's event, or of an address that leads to none.
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Sought, TableBy, TableFocus } from '../state/createTableReader.ts';
import { CategoryMark } from '../ui/CategoryMark.tsx';
import { rowFailureWords } from '../ui/failureWords.ts';
import { categoryLook, useTable, useTableState } from '../ui/TableContext.tsx';
import { TableBody } from './TableBody.tsx';
import { useFocusMoves } from './useFocusMoves.ts';
import './card.css';
import './body.css';

export function TableCard() {
  const focus = useTableState((state) => state.focus);
  const sought = useTableState((state) => state.sought);
  if (focus) return <FocusCard focus={focus} />;
  return sought?.failure ? <MissingCard sought={sought} failure={sought.failure} /> : null;
}

function FocusCard({ focus }: { focus: TableFocus }) {
  const { reader, say } = useTable();
  const { event, failure } = focus;
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useClosing(heading, event !== null);
  const isApart = useTableState(({ ranked }) => ranked?.number === focus.number && ranked.rank === null);
  const kicker = (
    <>
      {event ? <CategoryMark category={event.category} /> : null}
      <span>{`${say.regions.event} ${say.number(focus.number)}`}</span>
    </>
  );
  return (
    <Card tone={event ? categoryLook(event.category).tone : 0} kicker={kicker} onClose={close} hasSteps>
      {event ? (
        <>
          <h2 ref={heading} tabIndex={-1}>
            <bdi>{event.title}</bdi>
          </h2>
          {isApart ? <p className="soft">{say.row.apart}</p> : null}
          <TableBody event={event} />
        </>
      ) : (
        <p className="soft" role="status">
          {failure ? rowFailureWords(say.row.failed, failure, say) : say.row.coming}
        </p>
      )}
      {failure ? <Retry onRetry={() => reader.choose(focus.number, 'card')} /> : null}
    </Card>
  );
}

interface MissingProps {
  readonly sought: Sought;
  readonly failure: NonNullable<Sought['failure']>;
}

function MissingCard({ sought, failure }: MissingProps) {
  const { reader, say } = useTable();
  const text =
    failure.reason === 'unknown' ? say.row.unknown : rowFailureWords(say.row.addressFailed, failure, say);
  return (
    <Card tone={0} kicker={<span>{say.regions.event}</span>} onClose={() => reader.choose(null, 'card')}>
      <p className="soft" role="status">
        {text}
      </p>
      {failure.reason === 'unknown' ? null : <Retry onRetry={() => reader.seek(sought.id)} />}
    </Card>
  );
}

interface CardProps {
  readonly tone: number;
  readonly kicker: ReactNode;
  readonly onClose: () => void;
  readonly hasSteps?: boolean;
  readonly children: ReactNode;
}

function Card({ tone, kicker, onClose, hasSteps = false, children }: CardProps) {
  const { words, say } = useTable();
  return (
    <section className={`card tone-${tone}`} aria-label={say.regions.event}>
      <header className="card-head">
        <p className="card-kicker">
          {kicker}
          <button type="button" className="tool" aria-label={words.card.close} onClick={onClose}>
            ×
          </button>
        </p>
      </header>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a row without a link must be scrolled by keys, too */}
      <div className="card-body" tabIndex={0} role="group" aria-label={say.regions.event}>
        {children}
      </div>
      {hasSteps ? <Steps /> : null}
    </section>
  );
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const { say } = useTable();
  return (
    <button type="button" className="quiet" onClick={onRetry}>
      {say.source.retry}
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

const views: readonly TableBy[] = ['map', 'timeline', 'list'];

function useClosing(heading: RefObject<HTMLElement | null>, isThere: boolean): () => void {
  const { reader } = useTable();
  const chosen = useTableState((state) => state.chosen);
  const isCalled = useTableState((state) => views.includes(state.focusBy));
  useEffect(() => {
    heading.current?.parentElement?.scrollTo({ top: 0 });
    // The button that has fetched the row is gone, and the keyboard with it.
    if (reader.store.getState().focusBy === 'card' && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [chosen, isThere, heading, reader]);
  const { goBack } = useFocusMoves(heading, { chosen, isCalled: isCalled && isThere });
  return () => {
    reader.choose(null, 'card');
    goBack();
  };
}
