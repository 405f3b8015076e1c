// A table's window in detail: axis, lanes, and canvases with counts or events, and what is chosen. What they show is said
// in words below, and in the name.
import { useCallback, useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { selectTicks } from '../time/ticks.ts';
import { useLayout } from '../ui/useLayout.ts';
import { useSize } from '../ui/useSize.ts';
import { useTable, useTableState, type TableValue } from '../ui/TableContext.tsx';
import { usesCommandKey } from '../ui/usesCommandKey.ts';
import { Axis } from './Axis.tsx';
import { describeStrip, selectLegend, type Drawn } from './describeStrip.ts';
import { followStripHands, type StripHands } from './followStripHands.ts';
import type { SinglesLayout } from './layoutSingles.ts';
import { selectTickLabels } from './selectTickLabels.ts';
import { tickApartPx } from './sizes.ts';
import { useGestures } from './useGestures.ts';
import { useStripDrawing } from './useStripDrawing.ts';
import './tableStrip.css';

/** Pixels of one column, with its gap. */
const columnPx = 4;
/** Above the highest column. On narrow pages the lane's name stands there. */
const airPx = { narrow: 18, other: 5 };

export function TableStrip() {
  const value = useTable();
  const { reader, words, say, dates } = value;
  const layout = useLayout();
  const window = useTableState((state) => state.window);
  const timeDirection = useTableState((state) => state.timeDirection);
  const answer = useTableState((state) => state.answer);
  const plot = useRef<HTMLDivElement>(null);
  const events = useRef<HTMLCanvasElement>(null);
  const chosen = useRef<HTMLCanvasElement>(null);
  const size = useSize(plot);
  const widthPx = size?.width ?? 0;
  const hint = useGestures(plot, reader, widthPx);
  const keys = useId();
  const ticks = useMemo(
    () => selectTicks(window, widthPx, tickApartPx, dates.calendarOf(window)),
    [window, widthPx, dates],
  );
  const labels = useMemo(
    () => selectTickLabels(ticks, window, { widthPx }, dates),
    [ticks, window, widthPx, dates],
  );
  useEffect(() => reader.setColumns(Math.floor(widthPx / columnPx)), [reader, widthPx]);

  const { readout, drawn, onDrawn } = useHands(plot, value);
  useStripDrawing({ events, chosen }, value, {
    size,
    airPx: layout === 'narrow' ? airPx.narrow : airPx.other,
    onDrawn,
  });

  const legend = useMemo(() => selectLegend(value, answer, drawn), [value, answer, drawn]);
  const canLookInto = answer !== null && answer.events === null;
  return (
    <>
      <div className="strip table-strip" data-lanes={reader.story.lanes.length}>
        <span />
        <Axis labels={labels} />
        <ul className="lane-heads">
          {reader.story.lanes.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
        <div
          className="plot"
          ref={plot}
          dir={timeDirection}
          role="application"
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows step through its events, + and − zoom
          tabIndex={0}
          aria-label={[describeStrip(value, answer), ...legend].join('. ')}
          aria-describedby={keys}
        >
          <canvas ref={events} />
          <canvas ref={chosen} />
          <span id={keys} hidden>
            {say.timeline.keys}
          </span>
          <p className="wheel-hint" data-shown={hint} dir={words.dates.direction} aria-hidden="true">
            {words.timeline.wheelHint[usesCommandKey() ? 'mac' : 'other']}
          </p>
        </div>
      </div>
      <p className="strip-caption" aria-hidden="true">
        {[...legend, ...(canLookInto ? [say.timeline.zoomHint] : [])].join(' · ')}
        {readout === '' ? null : <span className="table-readout">{readout}</span>}
      </p>
    </>
  );
}

/** What is under the pointer, in words, and what is drawn that wants to be explained. */
function useHands(plot: RefObject<HTMLElement | null>, value: TableValue) {
  const [readout, setReadout] = useState('');
  const [drawn, setDrawn] = useState<Drawn>({ hasDashes: false, hasHidden: false });
  const hands = useRef<StripHands>(null);
  useEffect(() => {
    if (!plot.current) return;
    const followed = followStripHands(plot.current, value, setReadout);
    hands.current = followed;
    return () => followed.stop();
  }, [plot, value]);
  const onDrawn = useCallback(({ singles, hidden }: SinglesLayout) => {
    hands.current?.onDrawn(singles);
    const hasDashes = singles.some(({ form }) => form === 'dash');
    const hasHidden = hidden.some((count) => count > 0);
    setDrawn((before) =>
      before.hasDashes === hasDashes && before.hasHidden === hasHidden ? before : { hasDashes, hasHidden },
    );
  }, []);
  return { readout, drawn, onDrawn };
}
