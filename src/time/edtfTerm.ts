// One date of EDTF: a year, a month or a day, its unspecified digits and its qualifier. Knows no intervals.
import type { DateTerm, Unspecified } from '../model/edtf.ts';
import { dayOf, daysInMonth } from './calendar.ts';
import { noSuchYear, refusalOf, refusalOfDay, type Refusal } from './edtfRefusal.ts';

export type ParsedTerm = { readonly ok: true; readonly term: DateTerm } | ({ readonly ok: false } & Refusal);

const termPattern = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;

export function parseTerm(text: string): ParsedTerm {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const bare = text.slice(0, text.length - qualifier.length);
  const match = termPattern.exec(bare);
  if (!match) return { ok: false, ...refusalOf(bare) };
  const [, sign = '', yearText = '', monthText, dayText] = match;
  if (sign && /^0+$/.test(yearText)) return { ok: false, ...noSuchYear };
  const shape = unspecifiedOf(yearText, monthText, dayText);
  if (!shape) return { ok: false, ...refusalOf(bare) };

  const lowYear = Number(yearText.replaceAll('X', '0'));
  const highYear = Number(yearText.replaceAll('X', '9'));
  const year = sign ? -lowYear : lowYear;
  const month = monthText && monthText !== 'XX' ? Number(monthText) : null;
  const day = dayText && dayText !== 'XX' ? Number(dayText) : null;
  const impossible = refusalOfDay(year, month, day);
  if (impossible) return { ok: false, ...impossible };

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
