// What a table's strip shows, in words: as a whole, of one column, of one event.
import type { Day } from '../model/day.ts';
import type { TableAnswer } from '../table/createEngine.ts';
import { noDay } from '../table/columns.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import { isolate } from '../words/isolate.ts';

export function describeStrip({ reader, say, dates }: TableValue, answer: TableAnswer | null): string {
  const { first, last } = wholeDays(reader.store.getState().window);
  const total = answer?.total ?? reader.story.events;
  return say.timeline.drawing(say.events(total), dates.plainDay(first), dates.plainDay(last));
}

/** Of the column at a share of the window: its days, its lane, how many of each category. Nothing where nothing is. */
export function describeColumn(
  { lane, share }: { readonly lane: number; readonly share: number },
  { reader, say, words, dates }: TableValue,
): string {
  const density = reader.store.getState().answer?.density;
  const { lanes, categories } = reader.story;
  if (!density) return '';
  const bin = Math.min(density.bins - 1, Math.max(0, Math.floor(share * density.bins)));
  const counts = categories.map(({ name }, category) => {
    const at = (lane * categories.length + category) * density.bins + bin;
    return { name, count: (density.sure[at] ?? 0) + (density.maybe[at] ?? 0) };
  });
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return '';
  const laneName = lanes[lane]?.name ?? '';
  return words.listed([
    daysOf(density.window, density.bins, bin, dates),
    ...(laneName === '' ? [] : [isolate(laneName)]),
    ...some.map(({ name, count }) => `${isolate(name)} ${say.number(count)}`),
  ]);
}

function daysOf(window: TimeWindow, bins: number, bin: number, dates: TableValue['dates']): string {
  const days = (window.to - window.from) / bins;
  const { first, last } = wholeDays({ from: window.from + bin * days, to: window.from + (bin + 1) * days });
  return last <= first ? dates.shortDay(first) : `${dates.shortDay(first)} – ${dates.shortDay(last)}`;
}

/** Of one that is drawn by itself: its day, or the latest one, and its place. */
export function describeEvent(number: number, { reader, words, dates }: TableValue): string {
  const { answer, source } = reader.store.getState();
  const events = answer?.events ?? answer?.markers;
  const n = events?.numbers.indexOf(number) ?? -1;
  if (!events || n < 0) return '';
  const day = events.beganBy[n] ?? noDay;
  const place = source.phase === 'here' ? (source.placeNames[events.place[n] ?? 0] ?? '') : '';
  return words.listed([
    ...(day === noDay ? [] : [dates.shortDay(day as Day)]),
    ...(place === '' ? [] : [isolate(place)]),
  ]);
}
