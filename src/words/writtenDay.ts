// A day as somebody types it into a field, in a calendar that the browser's own date field does not have.
import type { Day } from '../model/day.ts';
import type { CalendarSystem } from '../time/calendarSystem.ts';

/** Year, month and day, in the digits of any script. */
const writing = /^(\p{Nd}{1,4})[/.-](\p{Nd}{1,2})[/.-](\p{Nd}{1,2})$/u;

/** The day that `text` names in `calendar`; null where there is no such day, or the calendar is not sure of it. */
export function parseWrittenDay(text: string, calendar: CalendarSystem): Day | null {
  // Blanks, and the marks for directions that come along where a date is copied from a page.
  const match = writing.exec(text.replace(/[\s\p{Cf}]/gu, ''));
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(numberOf);
  const found = calendar.dayOf(year, month, day);
  const civil = calendar.civilOf(found);
  const isSame = civil.year === year && civil.month === month && civil.day === day;
  return isSame && found >= calendar.first && found <= calendar.last ? found : null;
}

/** In European digits: 1395/09/26. */
export function formatWrittenDay(of: Day, calendar: CalendarSystem): string {
  const { year, month, day } = calendar.civilOf(of);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}/${pad(month, 2)}/${pad(day, 2)}`;
}

const numberOf = (digits: string): number =>
  Array.from(digits).reduce((number, digit) => number * 10 + valueOf(digit), 0);

/** Unicode encodes the digits of each script in a row from zero to nine, and rows of ten on rows of ten. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
