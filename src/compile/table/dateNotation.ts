// A date as tables write it, to EDTF: in ISO 8601, with the parts in another order, in words, in milliseconds. Nothing is
// guessed: which of 01/02/2016 is the month must be told. Times of day are left out, since a story knows only days.
import { civilOf, daysInMonth, formatIsoDay } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import type { Day } from '../../model/day.ts';
import { quoteCell } from './quoteCell.ts';

export type DateOrder = 'day-month-year' | 'month-day-year';

export interface DateCell {
  readonly ok: true;
  /** All dates of a column are written in one: `ISO 8601`, `day/month/year`… as messages call it. */
  readonly notation: string;
  readonly edtf: string;
  readonly date: EdtfDate;
}

type Refused = { readonly ok: false; readonly message: string };
export type ReadDate = DateCell | Refused;

/** `order` is null where the mapping has none. */
export function readDate(text: string, order: DateOrder | null): ReadDate {
  if (text.length > mostCharacters)
    return refused('it is too long for a date; write the day, as in 2016-12-20');
  const [bare, time] = withoutTime(text);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(bare);
  if (parts) return readOrdered(parts, order);
  if (time === '') {
    const other = readMilliseconds(bare) ?? readSerial(bare);
    if (other) return other;
  }
  return readYearFirst(bare) ?? readWords(bare) ?? readIso(bare);
}

/** No date has so many; patterns take long over more. */
const mostCharacters = 100;

/** With blanks or a T before it, with or without a zone: the day is the one that is written. */
const timePattern = /[T ]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AP]M)?( ?(Z|UTC|[+-]\d{2}(:?\d{2})?))?$/;

function withoutTime(text: string): [date: string, time: string] {
  const time = text.includes(':') ? (timePattern.exec(text)?.[0] ?? '') : '';
  return [text.slice(0, text.length - time.length), time];
}

const refused = (message: string): Refused => ({ ok: false, message });

function readIso(text: string, notation = 'ISO 8601'): ReadDate {
  const parsed = parseEdtf(text);
  return parsed.ok
    ? { ok: true, notation, edtf: text, date: parsed.date }
    : refused(`${parsed.reason}; ${parsed.advice}`);
}

function readOrdered(parts: RegExpExecArray, order: DateOrder | null): ReadDate {
  const [, first = '', mark = '', second = '', year = ''] = parts;
  const couldBeEither = Number(first) <= 12 && Number(second) <= 12;
  if (order === null && couldBeEither && Number(first) !== Number(second)) {
    return refused(
      'day and month cannot be told apart; write dateOrder: day-month-year or dateOrder: month-day-year below "table"',
    );
  }
  const monthFirst = order === null ? Number(second) > 12 : order === 'month-day-year';
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const isSame = order === null && couldBeEither;
  if (order !== null && Number(month) > 12 && Number(day) <= 12) {
    const other = monthFirst ? 'day-month-year' : 'month-day-year';
    return refused(
      `there is no month ${month} with dateOrder: ${order}; correct the row, or write dateOrder: ${other}`,
    );
  }
  const notation = monthFirst ? `month${mark}day${mark}year` : `day${mark}month${mark}year`;
  return readIso(isoOf(year, month, day), isSame ? `day${mark}month${mark}year` : notation);
}

const isoOf = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function readYearFirst(text: string): ReadDate | null {
  const parts = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year = '', mark = '', month = '', day = ''] = parts;
  return readIso(isoOf(year, month, day), mark === '' ? 'YYYYMMDD' : `year${mark}month${mark}day`);
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** 1–12 for an English name, whole or its first three letters; null for none. */
export function monthOfName(name: string): number | null {
  const small = name.toLowerCase().replace(/\.$/, '');
  const found = monthNames.findIndex(
    (month) => month === small || month.slice(0, 3) === small || (small === 'sept' && month === 'september'),
  );
  return found < 0 ? null : found + 1;
}

function readWords(text: string): ReadDate | null {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9}\.?)[ -](\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9}\.?) (\d{1,2}),? (\d{4})$/i.exec(text);
  const [, day = '', name = '', year = ''] = dayFirst ?? [];
  const [, otherName = '', otherDay = '', otherYear = ''] = monthFirst ?? [];
  const month = monthOfName(dayFirst ? name : otherName);
  if (month === null) return null;
  return dayFirst
    ? readIso(isoOf(year, String(month), day), 'day month year')
    : readIso(isoOf(otherYear, String(month), otherDay), 'month day, year');
}

const millisecondsADay = 86_400_000;

/** Since 1970, in UTC, as the feeds of earthquakes have them. Of fewer digits they could be seconds. */
function readMilliseconds(text: string): ReadDate | null {
  if (!/^-?\d{9,14}$/.test(text)) return null;
  if (text.replace('-', '').length < 11) {
    return refused('it could be seconds or milliseconds since 1970; write the day, as in 2016-12-20');
  }
  const day = Math.floor(Number(text) / millisecondsADay) as Day;
  if (civilOf(day).year > 9999) return refused('it is after the year 9999; write the day, as in 2016-12-20');
  return readIso(formatIsoDay(day), 'milliseconds');
}

function readSerial(text: string): ReadDate | null {
  return /^\d{5}(\.\d+)?$/.test(text)
    ? refused('it is a spreadsheet’s number of a day; format the column as dates, and save it again')
    : null;
}

/** Of a year, a month and a day in cells of their own; the last two can be empty. */
export function readDateParts(year: string, month: string, day: string): ReadDate {
  if (!/^-?\d{1,4}$/.test(year)) return refused(`${quoteCell(year)} is no year; write it as in 2016`);
  const sign = year.startsWith('-') ? '-' : '';
  const written = sign + year.replace('-', '').padStart(4, '0');
  if (month === '') {
    return day === ''
      ? readIso(written, 'parts')
      : refused('there is a day and no month; add it, or remove the day');
  }
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthOfName(month);
  if (number === null || number < 1 || number > 12) {
    return refused(`${quoteCell(month)} is no month; write 1 to 12, or its English name`);
  }
  const monthText = String(number).padStart(2, '0');
  if (day === '') return readIso(`${written}-${monthText}`, 'parts');
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysInMonth(Number(year), number)) {
    return refused(
      `${quoteCell(day)} is no day of ${written}-${monthText}; write 1 to ${daysInMonth(Number(year), number)}`,
    );
  }
  return readIso(`${written}-${monthText}-${day.padStart(2, '0')}`, 'parts');
}
