// The whole span as a thin strip, with the window to be dragged and resized. A shortcut for pointers: the date fields
// and buttons beside it do the same for everybody, so the brush is hidden from assistive technology.
import { useMemo, useRef } from 'react';
import { createDayScale } from '../time/dayScale.ts';
import { selectDrawn } from '../time/drawn.ts';
import { selectTicks, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { measureText } from '../ui/measureText.ts';
import type { Dates } from '../words/createDates.ts';
import { BrushMark, overviewPx, useOverviewBrush } from './OverviewBrush.tsx';
import { readStripFonts } from './sizes.ts';

const barsTop = 20;
const tickApartPx = 56;

export function Overview() {
  const timeDirection = useReaderState((state) => state.timeDirection);
  const strip = useRef<HTMLDivElement>(null);
  const { widthPx, left, right } = useOverviewBrush(strip);
  return (
    <div className="overview" ref={strip} aria-hidden="true" dir={timeDirection}>
      {widthPx > 0 ? (
        <svg className={timeDirection === 'rtl' ? 'mirrored' : undefined} width={widthPx} height={overviewPx}>
          <Background widthPx={widthPx} />
          <BrushMark left={left} right={right} />
        </svg>
      ) : null}
    </div>
  );
}

function Background({ widthPx }: { widthPx: number }) {
  const { reader, dates } = useReader();
  const { extent } = reader;
  const ticks = useMemo(() => selectOverviewTicks(extent, widthPx, dates), [extent, widthPx, dates]);
  const px = createDayScale(extent, widthPx);
  return (
    <>
      {ticks.map((tick) => {
        const text = dates.tick(tick, 'full');
        const x = Math.round(px(tick.day)) + 0.5;
        return (
          <g key={tick.day}>
            <line className="grid-line" x1={x} x2={x} y1={0} y2={overviewPx} />
            {x + measureLabel(text) < widthPx ? (
              <text className="overview-tick" x={x + 5} y={13}>
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
      <OverviewEvents widthPx={widthPx} />
    </>
  );
}

/** Pixels of a label with the room around it. */
const measureLabel = (text: string) => measureText(text, readStripFonts().overviewTick) + 8;

/** As many as have room for their labels: names of months with their years are longer than years. */
function selectOverviewTicks(extent: TimeWindow, widthPx: number, dates: Dates): readonly Tick[] {
  const select = (apartPx: number) => selectTicks(extent, widthPx, apartPx, dates.calendarOf(extent));
  const close = select(tickApartPx);
  const labelPx = Math.max(...close.map((tick) => measureLabel(dates.tick(tick, 'full'))));
  return labelPx > tickApartPx ? select(labelPx) : close;
}

/** One line for every event: states long and thin, days short and strong. */
export function OverviewEvents({ widthPx }: { widthPx: number }) {
  const { reader, lanes } = useReader();
  const { extent, index } = reader;
  const matches = useReaderState((state) => state.matches);
  const px = createDayScale(extent, widthPx);
  return (
    <>
      {index.story.events.map((event, position) => {
        const drawn = selectDrawn(event);
        const [start, end] = [px(drawn.from ?? extent.from), px(drawn.to ?? extent.to)];
        const y = barsTop + ((position * 5) % 16);
        // Of what has no known start or end, the known one alone is drawn as sure.
        const sureFrom = drawn.from === null ? end - 3 : start;
        const sureTo = drawn.to === null && drawn.from !== null ? start + 3 : Math.max(end, start + 3);
        return (
          <g
            key={event.id}
            className={`overview-event tone-${lanes.of.get(event.id)?.look.tone ?? 0}`}
            data-form={drawn.form}
            data-faded={!matches.has(event.id) || undefined}
          >
            {drawn.from === null || drawn.to === null ? (
              <line className="overview-possible" x1={start} x2={end} y1={y} y2={y} />
            ) : null}
            <line x1={sureFrom} x2={sureTo} y1={y} y2={y} />
          </g>
        );
      })}
    </>
  );
}
