// A table's window in detail: axis, lanes, and a canvas with counts or events. What the canvas shows is said in words
// beside it; it is redrawn by the store and not by React, since the window moves with the pointer.
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { selectTicks } from '../time/ticks.ts';
import { zoomWindow } from '../time/timeWindow.ts';
import { readColours, watchColours } from '../ui/readColours.ts';
import { useSize, type Size } from '../ui/useSize.ts';
import { useTable, useTableState, type TableValue } from '../ui/TableContext.tsx';
import { usesCommandKey } from '../ui/usesCommandKey.ts';
import { Axis } from './Axis.tsx';
import { drawTableStrip, type StripFrame } from './drawTableStrip.ts';
import { selectSingleAt, type Single } from './layoutSingles.ts';
import { describeColumn, describeEvent, describeStrip } from './describeStrip.ts';
import { selectTickLabels } from './selectTickLabels.ts';
import { tickApartPx } from './sizes.ts';
import { useGestures } from './useGestures.ts';
import './tableStrip.css';

/** Pixels of one column, with its gap. */
const columnPx = 4;
const reachPx = 6;

export function TableStrip() {
  const value = useTable();
  const { reader, words, dates } = value;
  const { story } = reader;
  const window = useTableState((state) => state.window);
  const timeDirection = useTableState((state) => state.timeDirection);
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(plot);
  const widthPx = size?.width ?? 0;
  const hint = useGestures(plot, reader, widthPx);
  const [readout, setReadout] = useState('');
  const singles = useRef<readonly Single[]>([]);
  const ticks = useMemo(
    () => selectTicks(window, widthPx, tickApartPx, dates.calendarOf(window)),
    [window, widthPx, dates],
  );
  const labels = useMemo(
    () => selectTickLabels(ticks, window, { widthPx }, dates),
    [ticks, window, widthPx, dates],
  );
  useEffect(() => reader.setColumns(Math.floor(widthPx / columnPx)), [reader, widthPx]);
  const keep = useCallback((drawn: readonly Single[]) => {
    singles.current = drawn;
  }, []);
  useDrawing(canvas, value, size, keep);

  useEffect(() => (plot.current ? listen(plot.current, value, singles, setReadout) : undefined), [value]);
  const answer = useTableState((state) => state.answer);
  return (
    <div className="strip table-strip" data-lanes={story.lanes.length}>
      <span />
      <Axis labels={labels}>
        <span className="table-readout" aria-hidden="true" dir={words.dates.direction}>
          {readout}
        </span>
      </Axis>
      <ul className="lane-heads">
        {story.lanes.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <div
        className="plot"
        ref={plot}
        dir={timeDirection}
        role="img"
        aria-label={describeStrip(value, answer)}
      >
        <canvas ref={canvas} />
        <p className="wheel-hint" data-shown={hint} dir={words.dates.direction} aria-hidden="true">
          {words.timeline.wheelHint[usesCommandKey() ? 'mac' : 'other']}
        </p>
      </div>
    </div>
  );
}

type Drawn = RefObject<readonly Single[]>;

/** Redraws at most once a frame, after whatever has changed. */
function useDrawing(
  canvas: RefObject<HTMLCanvasElement | null>,
  { reader, dates }: TableValue,
  size: Size | null,
  onDrawn: (singles: readonly Single[]) => void,
): void {
  const { story, store } = reader;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || !size || size.width === 0) return;
    const ratio = devicePixelRatio;
    Object.assign(canvas.current, { width: size.width * ratio, height: size.height * ratio });
    let colours = readColours();
    let asked = 0;
    const draw = () => {
      asked = 0;
      const { window, answer, focus, timeDirection } = store.getState();
      const ticks = selectTicks(window, size.width, tickApartPx, dates.calendarOf(window));
      const frame: StripFrame = {
        widthPx: size.width,
        lanePx: size.height / story.lanes.length,
        lanes: story.lanes.length,
        categories: story.categories.length,
        window,
        isMirrored: timeDirection === 'rtl',
        ticks: ticks.map(({ day }) => day),
      };
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      onDrawn(drawTableStrip(context, frame, answer, focus?.number ?? null, colours));
    };
    const ask = () => (asked ||= requestAnimationFrame(draw));
    const unsubscribe = store.subscribe((state, before) => {
      const isOther = (key: 'window' | 'focus' | 'timeDirection') => state[key] !== before[key];
      const isDrawnElse =
        state.answer?.density !== before.answer?.density || state.answer?.events !== before.answer?.events;
      if (isDrawnElse || isOther('window') || isOther('focus') || isOther('timeDirection')) ask();
    });
    const unwatch = watchColours(() => {
      colours = readColours();
      ask();
    });
    draw();
    return () => {
      cancelAnimationFrame(asked);
      unsubscribe();
      unwatch();
    };
  }, [canvas, store, story, dates, size, onDrawn]);
}

/** The pointer over the plot names what is under it; a press chooses an event, or looks into a column. */
function listen(
  element: HTMLElement,
  value: TableValue,
  singles: Drawn,
  tell: (text: string) => void,
): () => void {
  const { reader } = value;
  const at = ({ clientX, clientY }: MouseEvent) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const { timeDirection } = reader.store.getState();
    const x = timeDirection === 'rtl' ? width - (clientX - left) : clientX - left;
    const lanePx = height / reader.story.lanes.length;
    const lane = Math.min(reader.story.lanes.length - 1, Math.floor((clientY - top) / lanePx));
    return { lane, x, up: (lane + 1) * lanePx - 1 - (clientY - top), share: x / width };
  };
  const onMove = (event: PointerEvent) => {
    const point = at(event);
    const single = selectSingleAt(singles.current, point, reachPx);
    element.dataset.over = single ? 'event' : 'time';
    tell(single ? describeEvent(single.number, value) : describeColumn(point, value));
  };
  const onClick = (event: MouseEvent) => {
    const point = at(event);
    const single = selectSingleAt(singles.current, point, reachPx);
    const { window, answer } = reader.store.getState();
    if (single) reader.choose(single.number, 'timeline');
    else if (answer && !answer.events) {
      const day = window.from + point.share * (window.to - window.from);
      reader.setWindow(zoomWindow(window, 0.3, day, reader.extent), 'timeline');
    }
  };
  const onLeave = () => tell('');
  const undo = new AbortController();
  const { signal } = undo;
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('click', onClick, { signal });
  return () => undo.abort();
}
