// The window in detail: axis, lanes, items, arcs. What stands where comes from time/layoutLanes.
import { useCallback, useMemo, useRef } from 'react';
import { reserveRows, type Layout } from '../time/layoutLanes.ts';
import { selectTicks } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { useReader, useReaderState, type ReaderValue } from '../ui/ReaderContext.tsx';
import { measureText } from '../ui/measureText.ts';
import { useFaces } from '../ui/useFaces.ts';
import { usesCommandKey } from '../ui/usesCommandKey.ts';
import { useSize } from '../ui/useSize.ts';
import { placeItems } from './arcs.ts';
import { Axis } from './Axis.tsx';
import { EdgeHint } from './EdgeHint.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { Paint } from './Paint.tsx';
import { selectAxis } from './selectAxis.ts';
import { lanePadPx, readStripFonts, rowPx, tickApartPx } from './sizes.ts';
import { heightOf, layOut } from './stripLayout.ts';
import { StripItems } from './StripItems.tsx';
import { useGestures } from './useGestures.ts';
import { useIsShown } from './useIsShown.ts';

export function Strip() {
  const value = useReader();
  const { reader, words, dates } = value;
  const window = useReaderState((state) => state.window);
  const timeDirection = useReaderState((state) => state.timeDirection);
  const plot = useRef<HTMLDivElement>(null);
  const widthPx = useSize(plot)?.width ?? 0;
  const layout = useStripLayout(value, window, widthPx);
  const hint = useGestures(plot, reader, widthPx);
  const isShown = useIsShown();
  const placed = useMemo(
    () => new Map([...placeItems(layout, rowPx, lanePadPx)].filter(([, { event }]) => isShown(event))),
    [layout, isShown],
  );
  const ticks = useMemo(
    () => selectTicks(window, widthPx, tickApartPx, dates.calendarOf(window)),
    [window, widthPx, dates],
  );
  const height = heightOf(layout);
  // Lanes and rows stay as they are without a filter: nothing that is shown moves for what is not.
  const outside = useMemo(
    () => ({
      before: layout.before.filter(isShown),
      after: layout.after.filter(isShown),
      sinceEarlier: layout.sinceEarlier.filter(isShown),
    }),
    [layout, isShown],
  );
  // The lanes' names stand where the page begins: over them is the past, or, where time runs against the page, the future.
  const [headSide, farSide] =
    timeDirection === words.dates.direction ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const { labels, hasRoom } = useMemo(
    () => selectAxis({ ticks, window, widthPx, outside, farSide }, value),
    [ticks, window, widthPx, outside, farSide, value],
  );

  return (
    <div className="strip">
      <EdgeHint side={headSide} at="heads" outside={outside} hasRoom />
      <Axis labels={labels}>
        <EdgeHint side={farSide} at="far" outside={outside} hasRoom={hasRoom} />
      </Axis>
      <LaneHeads layout={layout} />
      <div className="plot" ref={plot} style={{ blockSize: height }} dir={timeDirection}>
        {widthPx > 0 ? (
          <>
            <Paint
              ticks={ticks}
              layout={layout}
              placed={placed}
              window={window}
              widthPx={widthPx}
              heightPx={height}
              isMirrored={timeDirection === 'rtl'}
            />
            <StripItems placed={placed} />
          </>
        ) : null}
        <p className="wheel-hint" data-shown={hint} dir={words.dates.direction} aria-hidden="true">
          {words.timeline.wheelHint[usesCommandKey() ? 'mac' : 'other']}
        </p>
      </div>
    </div>
  );
}

/** The window's layout, with no fewer rows than the first window has: what zooms in from there stays where it is. */
function useStripLayout(value: ReaderValue, window: TimeWindow, widthPx: number): Layout {
  const { burst } = value.reader;
  const faces = useFaces();
  const measureLabel = useCallback(
    (text: string) => measureText(text, readStripFonts().label),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- labels are wider or narrower in another face
    [faces],
  );
  const first = useMemo(
    () => layOut(value, burst, widthPx, measureLabel),
    [value, burst, widthPx, measureLabel],
  );
  return useMemo(
    () => reserveRows(layOut(value, window, widthPx, measureLabel), first),
    [value, window, widthPx, first, measureLabel],
  );
}
