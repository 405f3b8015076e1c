// The whole span as a thin strip, with the window to be dragged and resized. A shortcut for pointers: the date fields
// and buttons beside it do the same for everybody, so the brush is hidden from assistive technology.
import { useRef } from 'react';
import { createDayScale } from '../time/dayScale.ts';
import { selectDrawn } from '../time/drawn.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { BrushMark, overviewPx, useOverviewBrush } from './OverviewBrush.tsx';
import { OverviewTicks } from './OverviewTicks.tsx';

const barsTop = 20;

export function Overview() {
  const timeDirection = useReaderState((state) => state.timeDirection);
  const strip = useRef<HTMLDivElement>(null);
  const { widthPx, left, right } = useOverviewBrush(strip);
  return (
    <div className="overview" ref={strip} aria-hidden="true" dir={timeDirection}>
      {widthPx > 0 ? (
        <svg className={timeDirection === 'rtl' ? 'mirrored' : undefined} width={widthPx} height={overviewPx}>
          <OverviewTicks widthPx={widthPx} />
          <OverviewEvents widthPx={widthPx} />
          <BrushMark left={left} right={right} />
        </svg>
      ) : null}
    </div>
  );
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
