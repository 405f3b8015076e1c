// Where the axis is ticked: whole days, weeks, months, years, up to millennia, as fine as the width can carry.
import type { Day } from '../model/day.ts';
import type { CalendarSystem } from './calendarSystem.ts';
import { daysIn, type TimeWindow } from './timeWindow.ts';

export interface Tick {
  readonly day: Day;
  readonly unit: 'day' | 'month' | 'year';
  /** Whose day, month or year begins here. */
  readonly calendar: CalendarSystem;
}

interface Step {
  readonly unit: Tick['unit'];
  readonly by: number;
  /** About how long the step is, in days. */
  readonly days: number;
}

const steps: readonly Step[] = [
  { unit: 'day', by: 1, days: 1 },
  { unit: 'day', by: 2, days: 2 },
  { unit: 'day', by: 7, days: 7 },
  ...[1, 3, 6].map((by): Step => ({ unit: 'month', by, days: by * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].map((by): Step => ({
    unit: 'year',
    by,
    days: by * 365.2,
  })),
];

/**
 * The ticks of a window that is `widthPx` wide, at least `apartPx` from each other. Steps of days are counted from a
 * fixed Monday, of months and years from the calendar's own start, so that ticks stay on their day while one pans.
 */
export function selectTicks(
  window: TimeWindow,
  widthPx: number,
  apartPx: number,
  calendar: CalendarSystem,
): readonly Tick[] {
  const room = Math.max(1, Math.floor(widthPx / apartPx));
  const step = steps.find(({ days }) => daysIn(window) / days <= room) ?? steps.at(-1);
  if (!step || widthPx <= 0) return [];
  return step.unit === 'day' ? dayTicks(window, step, calendar) : calendarTicks(window, step, calendar);
}

function dayTicks(window: TimeWindow, { by }: Step, calendar: CalendarSystem): readonly Tick[] {
  const ticks: Tick[] = [];
  let day = Math.ceil(window.from) as Day;
  // 1970-01-05 is a Monday.
  while ((((day - 4) % by) + by) % by !== 0) day = (day + 1) as Day;
  for (; day < window.to; day = (day + by) as Day) ticks.push({ day, unit: 'day', calendar });
  return ticks;
}

function calendarTicks(window: TimeWindow, { unit, by }: Step, calendar: CalendarSystem): readonly Tick[] {
  const ticks: Tick[] = [];
  const first = calendar.civilOf(Math.floor(window.from) as Day);
  const monthsBy = unit === 'month' ? by : by * 12;
  let month = Math.floor((first.year * 12 + first.month - 1) / monthsBy) * monthsBy;
  for (;;) {
    const year = Math.floor(month / 12);
    const day = calendar.dayOf(year, month - year * 12 + 1, 1);
    if (day >= window.to) return ticks;
    if (day >= window.from) ticks.push({ day, unit: unit === 'month' ? 'month' : 'year', calendar });
    month += monthsBy;
  }
}

/** Whether a tick's label must name its month and year: the first one, and wherever they change. */
export function startsContext(tick: Tick, previous: Tick | undefined): boolean {
  if (!previous || tick.unit === 'year') return true;
  const [a, b] = [tick.calendar.civilOf(previous.day), tick.calendar.civilOf(tick.day)];
  return tick.unit === 'month' ? a.year !== b.year : a.year !== b.year || a.month !== b.month;
}
