// The stretch of time in view, and the arithmetic of moving it. In days; nothing of pixels.
import type { Day } from '../model/day.ts';
import type { Bounds } from '../model/edtf.ts';
import type { Story } from '../model/story.ts';

/** Days since 1970-01-01, half open: `to` is the start of the first day out of view. May be fractions. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A window never gets narrower than this, in days: the page knows nothing shorter than a day. */
export const narrowestDays = 2;

export const daysIn = (window: TimeWindow): number => window.to - window.from;

/** The first and the last day that a window shows, in whole or in part. */
export function wholeDays({ from, to }: TimeWindow): { first: Day; last: Day } {
  // What dragging leaves of a day that is all but whole is no day.
  const rounding = 1e-6;
  return { first: Math.floor(from + rounding) as Day, last: (Math.ceil(to - rounding) - 1) as Day };
}

/** From the first day the story can put a date on to the last, publication included, with no margin. */
export function selectSpan(story: Story): TimeWindow {
  const days = story.events.flatMap(({ when: { bounds } }) =>
    [bounds.begin.earliest, bounds.begin.latest, bounds.end.earliest, bounds.end.latest].filter(
      (day) => day !== null,
    ),
  );
  days.push(story.article.published);
  return { from: Math.min(...days), to: Math.max(...days) + 1 };
}

/** The span with some air on both sides: how far the timeline reaches. */
export function selectExtent(story: Story): TimeWindow {
  const span = selectSpan(story);
  const air = Math.max(3, Math.ceil(daysIn(span) * 0.03));
  return { from: span.from - air, to: span.to + air };
}

/**
 * The first window: the burst, that is the largest cluster of events dated to a month or better, with air around
 * it. A gap of more than a week, and of a twentieth of the whole, parts two clusters; of equal ones the later wins.
 */
export function selectBurst(story: Story): TimeWindow {
  const extent = selectExtent(story);
  const dated = story.events
    .map(({ when }) => when.bounds.begin)
    .flatMap(({ earliest, latest }) =>
      earliest !== null && latest !== null && latest - earliest <= 31 ? [{ from: earliest, to: latest }] : [],
    )
    .sort((a, b) => a.from - b.from);
  const gap = Math.max(7, daysIn(extent) / 20);
  const clusters: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of dated) {
    const last = clusters.at(-1);
    if (last && from - last.to <= gap) {
      last.to = Math.max(last.to, to);
      last.count += 1;
    } else clusters.push({ from, to, count: 1 });
  }
  const best = clusters.reduce<(typeof clusters)[number] | null>(
    (found, cluster) => (found && found.count > cluster.count ? found : cluster),
    null,
  );
  if (!best) return extent;
  const length = best.to + 1 - best.from;
  const before = Math.max(2, Math.round(length * 0.2));
  const after = Math.max(1, Math.round(length * 0.1));
  return clampWindow({ from: best.from - before, to: best.to + 1 + after }, extent);
}

/** Keeps a window inside the extent, its length where that is possible, and no narrower than two days. */
export function clampWindow(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(daysIn(window), narrowestDays), Math.max(daysIn(extent), narrowestDays));
  const middle = (window.from + window.to) / 2;
  const wished = daysIn(window) === length ? window.from : middle - length / 2;
  const from = Math.min(Math.max(wished, extent.from), Math.max(extent.to - length, extent.from));
  return { from, to: from + length };
}

/** `factor` below 1 shows less time; the day `anchor` stays where it is. */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  anchor: number,
  extent: TimeWindow,
): TimeWindow {
  const length = Math.min(Math.max(daysIn(window) * factor, narrowestDays), daysIn(extent));
  const share = (anchor - window.from) / daysIn(window);
  const from = anchor - share * length;
  return clampWindow({ from, to: from + length }, extent);
}

export function panWindow(window: TimeWindow, days: number, extent: TimeWindow): TimeWindow {
  return clampWindow({ from: window.from + days, to: window.to + days }, extent);
}

/**
 * The days something is known to cover: where its start has no earliest day the latest counts, and the other way
 * round at its end, so that "on or before the 20th" is about the 20th and not about all time.
 */
function knownDays({ begin, end }: Bounds): TimeWindow {
  const from = begin.earliest ?? begin.latest ?? end.latest ?? -Infinity;
  const to = end.latest ?? end.earliest ?? begin.latest ?? Infinity;
  return { from, to: to + 1 };
}

/** Whether something is known to have been in the window. */
export function touches(window: TimeWindow, bounds: Bounds): boolean {
  const { from, to } = knownDays(bounds);
  return from < window.to && to > window.from;
}

/** The window moved, at its length, so that the thing is in view; the same object where it already touches. */
export function revealInWindow(window: TimeWindow, bounds: Bounds, extent: TimeWindow): TimeWindow {
  if (touches(window, bounds)) return window;
  const first = bounds.begin.earliest ?? bounds.begin.latest ?? extent.from;
  const last = (bounds.begin.latest ?? bounds.begin.earliest ?? first) + 1;
  const length = Math.max(daysIn(window), (last - first) * 1.5);
  const middle = (first + last) / 2;
  return clampWindow({ from: middle - length / 2, to: middle + length / 2 }, extent);
}
