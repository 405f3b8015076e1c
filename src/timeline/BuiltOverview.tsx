// The overview as the build draws it: the whole span with the first window, drawn out to whatever width there is.
import { createDayScale } from '../time/dayScale.ts';
import { selectTicks } from '../time/ticks.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { OverviewEvents } from './Overview.tsx';
import { overviewPx } from './OverviewBrush.tsx';

/** A narrow page's: what has room there has room everywhere. */
const leastWidthPx = 320;

export function BuiltOverview() {
  const { reader, dates } = useReader();
  const { extent, burst } = reader;
  const px = createDayScale(extent, leastWidthPx);
  const percent = (x: number) => `${Math.round((x / leastWidthPx) * 1e4) / 100}%`;
  const ticks = selectTicks(extent, leastWidthPx, 56, dates.calendarOf(extent));
  return (
    <svg
      className={reader.ownTimeDirection === 'rtl' ? 'mirrored' : undefined}
      width="100%"
      height={overviewPx}
      aria-hidden="true"
    >
      {ticks.map((tick) => {
        const x = px(tick.day);
        return (
          <g key={tick.day}>
            <line className="grid-line" x1={percent(x)} x2={percent(x)} y1={0} y2={overviewPx} />
            {x + 40 < leastWidthPx ? (
              <text className="overview-tick" x={percent(x)} dx={5} y={13}>
                {dates.tick(tick, 'full')}
              </text>
            ) : null}
          </g>
        );
      })}
      <svg
        viewBox={`0 0 ${leastWidthPx} ${overviewPx}`}
        preserveAspectRatio="none"
        width="100%"
        height={overviewPx}
      >
        <OverviewEvents widthPx={leastWidthPx} />
        <rect
          className="brush"
          x={Math.min(px(burst.from), leastWidthPx - 13)}
          y={1}
          width={Math.max(px(burst.to) - px(burst.from), 12)}
          height={overviewPx - 2}
          rx={4}
        />
      </svg>
    </svg>
  );
}
