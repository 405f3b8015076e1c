import { describe, expect, it } from 'vitest';
import type { DayRange } from '../model/edtf.ts';
import { formatIsoDay } from './calendar.ts';
import { boundsOf } from '../model/boundsOf.ts';
import { parseEdtf } from './edtf.ts';

const dayText = (day: DayRange['earliest']) => (day === null ? '…' : formatIsoDay(day));
const rangeText = (range: DayRange) => `${dayText(range.earliest)} ${dayText(range.latest)}`;

function boundsText(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return `${parsed.reason}; ${parsed.advice}`;
  const { begin, end } = boundsOf(parsed.date);
  return parsed.date.form === 'interval' ? `${rangeText(begin)} | ${rangeText(end)}` : rangeText(begin);
}

describe('a date covers its earliest and its latest day', () => {
  it.each([
    ['2016-12-20', '2016-12-20 2016-12-20'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['2015-02', '2015-02-01 2015-02-28'],
    ['2011', '2011-01-01 2011-12-31'],
    ['2011~', '2011-01-01 2011-12-31'],
    ['2016-12-18?', '2016-12-18 2016-12-18'],
    ['2016-12%', '2016-12-01 2016-12-31'],
    ['1985-04-XX', '1985-04-01 1985-04-30'],
    ['1985-XX', '1985-01-01 1985-12-31'],
    ['1985-XX-XX', '1985-01-01 1985-12-31'],
    ['198X', '1980-01-01 1989-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['-0044-03-15', '-0044-03-15 -0044-03-15'],
    ['-198X', '-1989-01-01 -1980-12-31'],
    ['-19XX', '-1999-01-01 -1900-12-31'],
    ['0000', '0000-01-01 0000-12-31'],
    ['00XX', '0000-01-01 0099-12-31'],
    ['-9999', '-9999-01-01 -9999-12-31'],
    ['9999-12-31', '9999-12-31 9999-12-31'],
    ['2016-02-29', '2016-02-29 2016-02-29'],
    ['[..2016-12-20]', '… 2016-12-20'],
    ['[..2016]', '… 2016-12-31'],
    ['[2016-12-20..]', '2016-12-20 …'],
    ['[2016..2018-03]', '2016-01-01 2018-03-31'],
    ['[2016-12-20..2016-12-20]', '2016-12-20 2016-12-20'],
  ])('%s', (text, expected) => expect(boundsText(text)).toBe(expected));
});

describe('an interval has a beginning and an end', () => {
  it.each([
    ['2011/2016-12-20', '2011-01-01 2011-12-31 | 2016-12-20 2016-12-20'],
    ['2011~/2016-12-20', '2011-01-01 2011-12-31 | 2016-12-20 2016-12-20'],
    ['2016-12/2016-12-05', '2016-12-01 2016-12-05 | 2016-12-05 2016-12-05'],
    ['2016-12-20/2016-12', '2016-12-20 2016-12-20 | 2016-12-20 2016-12-31'],
    ['/2016-12-20', '… 2016-12-20 | 2016-12-20 2016-12-20'],
    ['../2016-12-20', '… 2016-12-20 | 2016-12-20 2016-12-20'],
    ['2011/', '2011-01-01 2011-12-31 | 2011-01-01 …'],
    ['2011/..', '2011-01-01 2011-12-31 | 2011-01-01 …'],
    ['2016/2016', '2016-01-01 2016-12-31 | 2016-01-01 2016-12-31'],
  ])('%s', (text, expected) => expect(boundsText(text)).toBe(expected));
});

describe('what is not such a date is refused with its reason', () => {
  it.each([
    ['', 'there is no date; write a year, a month or a day, as in 2016-12-20'],
    ['2016-02-30', 'February 2016 has 29 days; write a day from 01 to 29'],
    ['2015-02-29', 'February 2015 has 28 days; write a day from 01 to 28'],
    ['1900-02-29', 'February 1900 has 28 days; write a day from 01 to 28'],
    ['2016-12-00', 'December 2016 has 31 days; write a day from 01 to 31'],
    ['2016-13', 'there is no month 13; write a month from 01 to 12'],
    ['2016-00-10', 'there is no month 00; write a month from 01 to 12'],
    ['2016-12-20/2016-12-18', 'it ends before it starts; write 2016-12-18/2016-12-20'],
    ['[2018..2016]', 'its last day is before its first; write [2016..2018]'],
    [
      '2001-21',
      'seasons and quarters are not supported; write the months, as in 2016-06/2016-08, or the year',
    ],
    ['Y170000002', 'longer years are not supported; write a year from -9999 to 9999, without Y'],
    ['12016', 'longer years are not supported; write a year from -9999 to 9999'],
    ['-0000', 'there is no year −0; write year 0 (1 BC) as 0000'],
    ['+2016', 'a year has no plus sign; write it without'],
    ['44', 'a year has four digits; write year 44 as 0044, the 1900s as 19XX'],
    ['2016-2-5', 'months and days have two digits; write 2016-02-05'],
    ['2016-12-5', 'months and days have two digits; write 2016-02-05'],
    ['20161220', 'its parts are not parted by hyphens; write 2016-12-20'],
    [
      '2016-~12-20',
      'a qualifier stands inside the date; put one ?, ~ or % at its end; it then holds for the whole date',
    ],
    [
      '2016?-12',
      'a qualifier stands inside the date; put one ?, ~ or % at its end; it then holds for the whole date',
    ],
    ['2016?~', 'it has more than one qualifier; write % for uncertain and approximate together'],
    ['2016-12-20T10:00', 'times of day are not supported; write the day alone, as in 2016-12-20'],
    [
      '2016-12-20T10:00:00Z/2016-12-21',
      'times of day are not supported; write the day alone, as in 2016-12-20',
    ],
    [
      '{2016,2017}',
      'lists of dates are not supported; write [A..B] for one unknown day, or A/B for a stretch of time',
    ],
    [
      '[2016,2017]',
      'lists of dates are not supported; write [A..B] for one unknown day, or A/B for a stretch of time',
    ],
    [
      '[2016,2018..2020]',
      'lists of dates are not supported; write [A..B] for one unknown day, or A/B for a stretch of time',
    ],
    [
      '[2016]',
      'lists of dates are not supported; write [A..B] for one unknown day, or A/B for a stretch of time',
    ],
    ['[..]', 'it has no date; write [..A], [A..] or [A..B]'],
    ['/', 'neither end of it has a date; write at least one, as in 2011/..'],
    ['../..', 'neither end of it has a date; write at least one, as in 2011/..'],
    ['..2016', 'an open end stands only in A/.. and in [..A]; write one of these two'],
    ['1950S2', 'significant digits are not supported; write 198X for a decade or 19XX for a century'],
    ['-17E7', 'exponents are not supported; write a year of four digits'],
    ['20X6', 'these digits cannot be left unspecified; write 198X, 19XX, 1985-XX, 1985-04-XX or 1985-XX-XX'],
    [
      '198X-05',
      'these digits cannot be left unspecified; write 198X, 19XX, 1985-XX, 1985-04-XX or 1985-XX-XX',
    ],
    [
      '1985-XX-20',
      'these digits cannot be left unspecified; write 198X, 19XX, 1985-XX, 1985-04-XX or 1985-XX-XX',
    ],
    [
      '1985-04-1X',
      'these digits cannot be left unspecified; write 198X, 19XX, 1985-XX, 1985-04-XX or 1985-XX-XX',
    ],
    [' 2016', 'a date holds no blanks; remove them'],
    ['20 December 2016', 'it is not written in digits; write it as in 2016-12-20'],
    ['20/12/2016', 'the order of day and month cannot be told; write 2016-12-20'],
    ['20.12.2016', 'the order of day and month cannot be told; write 2016-12-20'],
    ['2016/12/20', 'its parts are not parted by hyphens; write 2016-12-20'],
    ['2016/12', 'its parts are not parted by hyphens; write 2016-12-20'],
    ['2011/2012/2013', 'an interval has one slash; write A/B'],
    ['2016–12–20', 'this dash is not a hyphen; write the plain hyphen -'],
    ['۲۰۱۶-۱۲-۲۰', 'dates are written with the digits 0 to 9; write it as in 2016-12-20'],
    ['2016-12-20-01', 'it is not a date of EDTF; write a year, a month or a day, as in 2016-12-20'],
  ])('%s', (text, expected) => expect(boundsText(text)).toBe(expected));
});

describe('the parsed form keeps what is written', () => {
  it('a qualifier is uncertain, approximate or both', () => {
    const flags = ['2016', '2016?', '2016~', '2016%'].map((text) => {
      const parsed = parseEdtf(text);
      return (
        parsed.ok && parsed.date.form === 'date' && [parsed.date.date.uncertain, parsed.date.date.approximate]
      );
    });
    expect(flags).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('a decade has the year it begins with, and no month', () => {
    expect(parseEdtf('198X')).toMatchObject({
      date: { date: { year: 1980, month: null, day: null, unspecified: 'year-of-decade' } },
    });
    expect(parseEdtf('1985-04-XX')).toMatchObject({
      date: { date: { month: 4, day: null, unspecified: 'day' } },
    });
  });

  it('an unknown end is not an open one', () => {
    expect(parseEdtf('/2016')).toMatchObject({ date: { start: 'unknown' } });
    expect(parseEdtf('../2016')).toMatchObject({ date: { start: 'open' } });
  });
});
