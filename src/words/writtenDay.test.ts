import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { createDigits } from './digits.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { solarHijri } from '../time/solarHijri.ts';
import { formatWrittenDay, parseWrittenDay } from './writtenDay.ts';

const parse = (text: string) => parseWrittenDay(text, solarHijri);
const day = parseIsoDay('2016-12-16');

describe('a written day of the Solar Hijri calendar', () => {
  it('comes back as it was written, in the digits of three scripts', () => {
    const days = fc.integer({ min: solarHijri.first, max: solarHijri.last });
    fc.assert(
      fc.property(days, fc.constantFrom('latn', 'arab', 'arabext'), (number, numbering) => {
        const text = createDigits(numbering)(formatWrittenDay(number as Day, solarHijri));
        expect(parse(text)).toBe(number);
      }),
    );
  });
  it.each([
    ['Persian digits', '۱۳۹۵/۰۹/۲۶'],
    ['Arabic digits', '١٣٩٥/٠٩/٢٦'],
    ['Devanagari digits', '१३९५/०९/२६'],
    ['digits beyond the first plane', '𝟏𝟑𝟗𝟓/𝟎𝟗/𝟐𝟔'],
    ['no zeros in front', '۱۳۹۵/۹/۲۶'],
    ['hyphens', '1395-09-26'],
    ['full stops', '1395.9.26'],
    ['blanks and marks for directions', ' \u200f۱۳۹۵ / ۰۹ / ۲۶\u200e'],
  ])('is read with %s', (_, text) => {
    expect(parse(text)).toBe(day);
  });
  it('has four digits for its year and two for month and day', () => {
    expect(day === null ? '' : formatWrittenDay(day, solarHijri)).toBe('1395/09/26');
  });
  it.each([
    ['month 13', '۱۳۹۵/۱۳/۰۱'],
    ['month 0', '۱۳۹۵/۰۰/۰۱'],
    ['the 31st of a month of 30 days', '۱۳۹۵/۰۷/۳۱'],
    ['the 30th of Esfand in a year without one', '۱۳۹۶/۱۲/۳۰'],
    ['a year of the other calendar', '2016/12/16'],
    ['a year before the calendar is sure', '۱۲۰۵/۰۱/۰۱'],
    ['two numbers', '۱۳۹۵/۰۹'],
    ['words', 'آذر'],
    ['nothing', ''],
  ])('is none for %s', (_, text) => {
    expect(parse(text)).toBeNull();
  });
  it('is the 30th of Esfand in a leap year', () => {
    expect(parse('۱۳۹۵/۱۲/۳۰')).toBe(parseIsoDay('2017-03-20'));
  });
});
