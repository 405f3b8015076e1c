// The stretch of time in view, and the arithmetic of moving it. In days; nothing of pixels.
import type { Day } from '../model/day.ts';
import type { Story, When } from '../model/story.ts';

/** Days since 1970-01-01, half open: `to` is the start of the first day out of view. May be fractions. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A window never gets narrower than this, in days: the page knows nothing shorter than a day. */
export const narrowestDays = 1;

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

/** The first and the last day on which an event can have begun. */
interface Begin {
  readonly from: number;
  readonly to: number;
}

/** What a reader can take in at first sight; a story of thousands would fill the timeline with all of them. */
const mostInBurst = 60;

/**
 * The first window: the burst, that is the largest cluster of events dated to a month or better, or the densest part
 * of it, with air around it. A gap of more than a week, and of a twentieth of the whole, parts two clusters; of equal
 * ones the later wins.
 */
export function selectBurst(story: Story): TimeWindow {
  const extent = selectExtent(story);
  const dated = story.events
    .map(({ when }) => when.bounds.begin)
    .flatMap(({ earliest, latest }) =>
      earliest !== null && latest !== null && latest - earliest <= 31 ? [{ from: earliest, to: latest }] : [],
    )
    .sort((a, b) => a.from - b.from);
  const clusters = partAt(Math.max(7, daysIn(extent) / 20), dated);
  const largest = clusters.reduce<readonly Begin[]>(
    (found, cluster) => (found.length > cluster.length ? found : cluster),
    [],
  );
  const best = selectDensest(largest);
  if (!best) return extent;
  const length = best.to + 1 - best.from;
  const before = Math.max(2, Math.round(length * 0.2));
  const after = Math.max(1, Math.round(length * 0.1));
  return clampWindow({ from: best.from - before, to: best.to + 1 + after }, extent);
}

function partAt(gap: number, dated: readonly Begin[]): readonly (readonly Begin[])[] {
  const clusters: Begin[][] = [];
  let end = -Infinity;
  for (const begin of dated) {
    if (begin.from - end <= gap) clusters.at(-1)?.push(begin);
    else clusters.push([begin]);
    end = Math.max(end, begin.to);
  }
  return clusters;
}

/** The shortest stretch of a cluster with as many events as may be; null where it has none. */
function selectDensest(cluster: readonly Begin[]): Begin | null {
  const count = Math.min(mostInBurst, cluster.length);
  const ends = cluster.map(({ to }) => to);
  return cluster.slice(0, cluster.length - count + 1).reduce<Begin | null>((found, { from }, n) => {
    const stretch = { from, to: Math.max(...ends.slice(n, n + count)) };
    return found && found.to - found.from < stretch.to - stretch.from ? found : stretch;
  }, null);
}

/** Keeps a window inside the extent, its length where that is possible, and no narrower than a day. */
export function clampWindow(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(daysIn(window), narrowestDays), Math.max(daysIn(extent), narrowestDays));
  const middle = (window.from + window.to) / 2;
  const wished = daysIn(window) === length ? window.from : middle - length / 2;
  const from = Math.min(Math.max(wished, extent.from), Math.max(extent.to - length, extent.from));
  return { from, to: from + length };
}

/** What an address asks for, as far as there is time; null where all of it lies outside. */
export function cutWindow(window: TimeWindow, extent: TimeWindow): TimeWindow | null {
  if (!touches(window, extent)) return null;
  return { from: Math.max(window.from, extent.from), to: Math.min(window.to, extent.to) };
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
 * The days something is known to cover. Where its start has no earliest day the latest counts, and the other way round
 * at its end, so that "on or before the 20th" is about the 20th and not about all time; an open end (`..`) has no last.
 */
export function selectKnownDays({ date, bounds: { begin, end } }: Pick<When, 'date' | 'bounds'>): TimeWindow {
  const opensAt = (side: 'start' | 'end') => date.form === 'interval' && date[side] === 'open';
  const from = begin.earliest ?? begin.latest ?? end.latest ?? -Infinity;
  const to = end.latest ?? end.earliest ?? begin.latest ?? Infinity;
  return { from: opensAt('start') ? -Infinity : from, to: opensAt('end') ? Infinity : to + 1 };
}

/** The days something may have covered: where nothing bounds it, for ever. */
export function selectPossibleDays({ bounds: { begin, end } }: Pick<When, 'bounds'>): TimeWindow {
  return { from: begin.earliest ?? -Infinity, to: end.latest === null ? Infinity : end.latest + 1 };
}

/** Whether two stretches have a day in common. */
export function touches(a: TimeWindow, b: TimeWindow): boolean {
  return a.from < b.to && a.to > b.from;
}

/** The window moved, at its length if that holds them, so that `days` are in view; itself where it touches them. */
export function revealInWindow(window: TimeWindow, days: TimeWindow, extent: TimeWindow): TimeWindow {
  if (touches(window, days)) return window;
  const from = Math.max(days.from, extent.from);
  const to = Math.min(days.to, extent.to);
  const half = Math.max(daysIn(window), (to - from) * 1.5) / 2;
  return clampWindow({ from: (from + to) / 2 - half, to: (from + to) / 2 + half }, extent);
}
