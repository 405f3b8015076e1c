// All of a table's time as a thin strip of counts, with the window to be dragged and resized. A shortcut for pointers: the
// date fields and buttons beside it do the same for everybody.
import { useMemo, useRef } from 'react';
import type { TimeWindow } from '../time/timeWindow.ts';
import { categoryLook, useTable, useTableState } from '../ui/TableContext.tsx';
import { BrushMark, overviewPx, useOverviewBrush } from './OverviewBrush.tsx';
import { needlePath } from './drawChosen.ts';
import { overviewPath } from './overviewPath.ts';
import { OverviewTicks } from './OverviewTicks.tsx';
import { placeDays, selectChosenDays } from './selectChosenDays.ts';

export function TableOverview() {
  const timeDirection = useTableState((state) => state.timeDirection);
  const strip = useRef<HTMLDivElement>(null);
  const { widthPx, left, right } = useOverviewBrush(strip);
  return (
    <div className="overview" ref={strip} aria-hidden="true" dir={timeDirection}>
      <TableOverviewCounts isMirrored={timeDirection === 'rtl'} />
      {widthPx > 0 ? (
        <svg
          className={timeDirection === 'rtl' ? 'overview-brush mirrored' : 'overview-brush'}
          width={widthPx}
          height={overviewPx}
        >
          <OverviewTicks widthPx={widthPx} />
          <BrushMark left={left} right={right} />
          <ChosenMark widthPx={widthPx} />
        </svg>
      ) : null}
    </div>
  );
}

/** A needle at the days of what is chosen, with a head that tells it from a tick. */
function ChosenMark({ widthPx }: { widthPx: number }) {
  const { reader } = useTable();
  const event = useTableState((state) => state.focus?.event ?? null);
  const days = event && selectChosenDays(event)?.days;
  const place = days && placeDays(days, reader.extent, widthPx);
  if (place?.side !== null) return null;
  const x = (place.left + place.right) / 2;
  return <path className="overview-chosen" d={needlePath(x, 1, overviewPx - 1)} />;
}

/** Events of all lanes in equal parts of the time there is, one on the other by category. As the build draws it, too. */
export function TableOverviewCounts({ isMirrored }: { isMirrored: boolean }) {
  const { reader } = useTable();
  const { story, extent } = reader;
  const answered = useTableState((state) => state.answer?.overview ?? null);
  const built = useMemo(
    () => ({ counts: story.overview.counts.flat(2), bins: story.overview.bins, span: story.span }),
    [story],
  );
  const { counts, bins, span } = answered ?? built;
  const [lanes, categories] = [story.lanes.length, story.categories.length];
  const paths = useMemo(
    () => overviewPath(counts, { lanes, categories, bins }, overviewPx),
    [counts, lanes, categories, bins],
  );
  return (
    <svg
      className={isMirrored ? 'overview-counts mirrored' : 'overview-counts'}
      viewBox={viewBoxOf(span, extent, bins)}
      preserveAspectRatio="none"
      width="100%"
      height={overviewPx}
      aria-hidden="true"
    >
      {paths.map((path, category) => (
        <path
          key={story.categories[category]?.id}
          className={`tone-${categoryLook(category).tone}`}
          d={path}
        />
      ))}
    </svg>
  );
}

/** The paths count in bins of their span, and the strip reaches a little beyond that. */
function viewBoxOf(span: TimeWindow, extent: TimeWindow, bins: number): string {
  const perDay = bins / (span.to - span.from);
  const hundredths = (x: number) => Math.round(x * 100) / 100;
  const from = hundredths((extent.from - span.from) * perDay);
  return `${from} 0 ${hundredths((extent.to - extent.from) * perDay)} ${overviewPx}`;
}
