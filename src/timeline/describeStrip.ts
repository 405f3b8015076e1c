// What a table's strip shows, in words: as a whole, of one column, of one event.
import type { Day } from '../model/day.ts';
import type { TableAnswer } from '../table/createEngine.ts';
import { noDay } from '../table/columns.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import type { TableValue } from '../ui/TableContext.tsx';
import { isolate } from '../words/isolate.ts';
import { selectBusiest } from './stackColumns.ts';

export function describeStrip({ reader, say, dates }: TableValue, answer: TableAnswer | null): string {
  // Before there is an answer nothing is known but the whole table.
  const { first, last } = wholeDays(answer ? reader.store.getState().window : reader.burst);
  const total = answer?.total ?? reader.story.events;
  return say.timeline.drawing(say.events(total), dates.plainDay(first), dates.plainDay(last));
}

/** What is drawn that wants to be explained. */
export interface Drawn {
  readonly hasDashes: boolean;
  readonly hasHidden: boolean;
}

/** How the drawing is read: of counts the largest one, and what is pale; of events what is dashed, and what is left out. */
export function selectLegend(
  { reader, say, dates }: TableValue,
  answer: TableAnswer | null,
  { hasDashes, hasHidden }: Drawn,
): readonly string[] {
  const { busiest, pale, dashed, more } = say.timeline;
  if (answer?.events) return [hasDashes ? dashed : '', hasHidden ? more : ''].filter(Boolean);
  const { lanes, categories } = reader.story;
  const density = answer?.density;
  const most = density && selectBusiest(density, lanes.length, categories.length);
  if (!density || !most) return [];
  const isAnyPale = density.maybe.some((count) => count > 0);
  const when = daysOf(density.window, density.bins, most.bin, dates);
  return [busiest(say.events(most.count), when), ...(isAnyPale ? [pale] : [])];
}

/** Of the column of a day: its days, its lane, how many of each category. Nothing where nothing is. */
export function describeColumn(
  { lane, day }: { readonly lane: number; readonly day: number },
  { reader, say, words, dates }: TableValue,
): string {
  const density = reader.store.getState().answer?.density;
  const { lanes, categories } = reader.story;
  if (!density) return '';
  // While the window moves the columns are still those of the last answer.
  const { from, to } = density.window;
  const bin = Math.floor(((day - from) / (to - from)) * density.bins);
  if (bin < 0 || bin >= density.bins) return '';
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

/** Of one that is drawn by itself: its day, or the latest one, its place, its category, and its title where it is known. */
export function describeEvent(number: number, { reader, words, dates, desk }: TableValue): string {
  const { answer, source } = reader.store.getState();
  const events = answer?.events ?? answer?.markers;
  const n = events?.numbers.indexOf(number) ?? -1;
  if (!events || n < 0) return '';
  const day = events.beganBy[n] ?? noDay;
  const place = source.phase === 'here' ? (source.placeNames[events.place[n] ?? 0] ?? '') : '';
  const title = desk?.shards.peek(number)?.title ?? '';
  const category = reader.story.categories[events.category[n] ?? 0]?.name ?? '';
  return words.listed([
    ...(day === noDay ? [] : [dates.shortDay(day as Day)]),
    ...[title, place, category].filter(Boolean).map(isolate),
  ]);
}
