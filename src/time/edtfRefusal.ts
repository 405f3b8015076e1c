// Why a text is not a date that Dateline takes, and what to write instead. Knows no valid form.
import { daysInMonth, formatYear } from './calendar.ts';

export interface Refusal {
  readonly reason: string;
  readonly advice: string;
}

/** In order: the first that fits gives the reason. */
const refusals: readonly (readonly [pattern: RegExp, reason: string, advice: string])[] = [
  [/^$/, 'there is no date', 'write a year, a month or a day, as in 2016-12-20'],
  [/[a-wyz]{3}/i, 'it is not written in digits', 'write it as in 2016-12-20'],
  [/\s/, 'a date holds no blanks', 'remove them'],
  [/[٠-٩۰-۹]/, 'dates are written with the digits 0 to 9', 'write it as in 2016-12-20'],
  [/[‐‑‒–—−]/, 'this dash is not a hyphen', 'write the plain hyphen -'],
  [/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/, 'the order of day and month cannot be told', 'write 2016-12-20'],
  [/^\d{4}[./]\d{1,2}([./]\d{1,2})?$/, 'its parts are not parted by hyphens', 'write 2016-12-20'],
  [/\/.*\//, 'an interval has one slash', 'write A/B'],
  [/[T:]/i, 'times of day are not supported', 'write the day alone, as in 2016-12-20'],
  [
    /[{}[\],]/,
    'lists of dates are not supported',
    'write [A..B] for one unknown day, or A/B for a stretch of time',
  ],
  [/\.\./, 'an open end stands only in A/.. and in [..A]', 'write one of these two'],
  [/E\d/, 'exponents are not supported', 'write a year of four digits'],
  [/S\d/, 'significant digits are not supported', 'write 198X for a decade or 19XX for a century'],
  [/^-?Y/, 'longer years are not supported', 'write a year from -9999 to 9999, without Y'],
  [/[?~%]{2}|[?~%]$/, 'it has more than one qualifier', 'write % for uncertain and approximate together'],
  [
    /[?~%]/,
    'a qualifier stands inside the date',
    'put one ?, ~ or % at its end; it then holds for the whole date',
  ],
  [/X/i, 'these digits cannot be left unspecified', 'write 198X, 19XX, 1985-XX, 1985-04-XX or 1985-XX-XX'],
  [/^\d{8}$/, 'its parts are not parted by hyphens', 'write 2016-12-20'],
  [/^-?\d{5,}/, 'longer years are not supported', 'write a year from -9999 to 9999'],
  [/^-?\d{1,3}(-|$)/, 'a year has four digits', 'write year 44 as 0044, the 1900s as 19XX'],
  [/^-?\d{4}-(\d($|-|\d{2})|\d{2}-(\d$|\d{3}))/, 'months and days have two digits', 'write 2016-02-05'],
  [/^\+/, 'a year has no plus sign', 'write it without'],
];

export function refusalOf(text: string): Refusal {
  for (const [pattern, reason, advice] of refusals) if (pattern.test(text)) return { reason, advice };
  return { reason: 'it is not a date of EDTF', advice: 'write a year, a month or a day, as in 2016-12-20' };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Null where there is such a month and such a day. */
export function refusalOfDay(year: number, month: number | null, day: number | null): Refusal | null {
  if (month === null) return null;
  if (month >= 21 && month <= 41) {
    return {
      reason: 'seasons and quarters are not supported',
      advice: 'write the months, as in 2016-06/2016-08, or the year',
    };
  }
  if (month < 1 || month > 12) {
    const reason = `there is no month ${String(month).padStart(2, '0')}`;
    return { reason, advice: 'write a month from 01 to 12' };
  }
  const days = daysInMonth(year, month);
  if (day === null || (day >= 1 && day <= days)) return null;
  const reason = `${monthNames[month - 1]} ${formatYear(year)} has ${days} days`;
  return { reason, advice: `write a day from 01 to ${days}` };
}

export const noSuchYear: Refusal = { reason: 'there is no year −0', advice: 'write year 0 (1 BC) as 0000' };

/** Of intervals. */
export const neitherEnd: Refusal = {
  reason: 'neither end of it has a date',
  advice: 'write at least one, as in 2011/..',
};
export const endsFirst = (start: string, end: string): Refusal => ({
  reason: 'it ends before it starts',
  advice: `write ${end}/${start}`,
});

/** Of one unknown day. */
export const noDay: Refusal = { reason: 'it has no date', advice: 'write [..A], [A..] or [A..B]' };
export const lastFirst = (from: string, to: string): Refusal => ({
  reason: 'its last day is before its first',
  advice: `write [${to}..${from}]`,
});
