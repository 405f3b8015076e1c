// One date of EDTF: a year, a month or a day, its unspecified digits and its qualifier. Knows no intervals.
import type { DateTerm, Unspecified } from '../model/edtf.ts';
import { dayOf, daysInMonth, formatYear } from './calendar.ts';
import { refusalOf, type Refusal } from './edtfRefusal.ts';

export type ParsedTerm = { readonly ok: true; readonly term: DateTerm } | ({ readonly ok: false } & Refusal);

const termPattern = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;

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

const refused = (reason: string, advice: string): ParsedTerm => ({ ok: false, reason, advice });

export function parseTerm(text: string): ParsedTerm {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const bare = text.slice(0, text.length - qualifier.length);
  const match = termPattern.exec(bare);
  if (!match) return { ok: false, ...refusalOf(bare) };
  const [, sign = '', yearText = '', monthText, dayText] = match;
  if (sign && /^0+$/.test(yearText)) return refused('there is no year −0', 'write year 0 (1 BC) as 0000');
  const shape = unspecifiedOf(yearText, monthText, dayText);
  if (!shape) return { ok: false, ...refusalOf(bare) };

  const lowYear = Number(yearText.replaceAll('X', '0'));
  const highYear = Number(yearText.replaceAll('X', '9'));
  const year = sign ? -lowYear : lowYear;
  const month = monthText && monthText !== 'XX' ? Number(monthText) : null;
  const day = dayText && dayText !== 'XX' ? Number(dayText) : null;
  const impossible = impossibleMonthOrDay(year, month, day);
  if (impossible) return impossible;

  const [firstYear, lastYear] = sign ? [-highYear, -lowYear] : [lowYear, highYear];
  const lastMonth = month ?? 12;
  const term: DateTerm = {
    year,
    month,
    day,
    unspecified: shape,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
    first: dayOf(firstYear, month ?? 1, day ?? 1),
    last: dayOf(lastYear, lastMonth, day ?? daysInMonth(lastYear, lastMonth)),
  };
  return { ok: true, term };
}

/** Null where an X stands in a place that only level 2 knows. */
function unspecifiedOf(year: string, month?: string, day?: string): Unspecified | null {
  if (year.includes('X')) {
    if (month !== undefined) return null;
    return year.endsWith('XX') ? 'year-of-century' : 'year-of-decade';
  }
  if (month === 'XX') return day === undefined ? 'month' : day === 'XX' ? 'month-and-day' : null;
  return day === 'XX' ? 'day' : 'none';
}

function impossibleMonthOrDay(year: number, month: number | null, day: number | null): ParsedTerm | null {
  if (month === null) return null;
  if (month >= 21 && month <= 41) {
    return refused(
      'seasons and quarters are not supported',
      'write the months, as in 2016-06/2016-08, or the year',
    );
  }
  if (month < 1 || month > 12) {
    return refused(`there is no month ${String(month).padStart(2, '0')}`, 'write a month from 01 to 12');
  }
  const days = daysInMonth(year, month);
  if (day !== null && (day < 1 || day > days)) {
    const reason = `${monthNames[month - 1]} ${formatYear(year)} has ${days} days`;
    return refused(reason, `write a day from 01 to ${days}`);
  }
  return null;
}
