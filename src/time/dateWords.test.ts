import { describe, expect, it } from 'vitest';
import { missingParts, weekdaysIn } from './dateWords.ts';
import { parseEdtf } from './edtf.ts';

function missing(words: string, text: string, language = 'en') {
  const parsed = parseEdtf(text);
  if (!parsed.ok || parsed.date.form !== 'date') throw new Error(`${text} is not a date`);
  return missingParts(words, parsed.date.date, language);
}

describe('a weekday is found by its name in the language of the article', () => {
  it.each([
    ['on Tuesday', 'en', [2]],
    ['the Sunday visit', 'en', [7]],
    ['on Tue. evening', 'en', [2]],
    ['Tuesday’s meeting', 'en', [2]],
    ['they sat in the sun', 'en', []],
    ['on Dienstag', 'en', []],
    ['Pazartesi günü', 'tr', [1]],
    ['Pazar günü', 'tr', [7]],
    ['Cumartesi', 'tr', [6]],
    ['в среду', 'ru', [3]],
    ['во вторник', 'ru', [2]],
    ['روز یکشنبه', 'fa', [7]],
    ['روز سه‌شنبه', 'fa', [2]],
    ['روز سه شنبه', 'fa', [2]],
    ['روز شنبه', 'fa', [6]],
    ['يوم الثلاثاء', 'ar', [2]],
    ['والثلاثاء', 'ar', [2]],
  ])('%s (%s)', (words, language, expected) => expect([...weekdaysIn(words, language)]).toEqual(expected));
});

describe('a stated date has every part of it in the words', () => {
  it.each([
    ['in 2011', '2011', 'en', []],
    ['in 2011', '2012', 'en', ['the year 2012']],
    ['in the 1980s', '198X', 'en', []],
    ['in the 1980s', '197X', 'en', ['the year 197X']],
    ['in the 1900s', '19XX', 'en', []],
    ['20 December 2016', '2016-12-20', 'en', []],
    ['Dec. 20, 2016', '2016-12-20', 'en', []],
    ['Sept. 5, 2016', '2016-09-05', 'en', []],
    ['December 20th, 2016', '2016-12-20', 'en', []],
    ['20.12.2016', '2016-12-20', 'en', []],
    ['December 2016', '2016-12', 'en', []],
    ['December 20', '2016-12-20', 'en', ['the year 2016']],
    ['20 December 2016', '2016-12-21', 'en', ['the day 21']],
    ['20 December 2016', '2016-11-20', 'en', ['the month 11']],
    ['12 May 2016', '2016-12-12', 'en', ['the month 12']],
    ['44 BC', '-0044', 'en', []],
    ['20 декабря 2016 года', '2016-12-20', 'ru', []],
    ['20 Aralık 2016’da', '2016-12-20', 'tr', []],
    ['٢٠ ديسمبر ٢٠١٦', '2016-12-20', 'ar', []],
    ['20 كانون الأول 2016', '2016-12-20', 'ar', []],
    ['۲۰ دسامبر ۲۰۱۶', '2016-12-20', 'fa', []],
    ['۳۰ آذر ۱۳۹۵', '2016-12-20', 'fa', []],
    ['۲۹ آذر ۱۳۹۵', '2016-12-20', 'fa', ['the year 2016', 'the day 20', 'the month 12']],
  ])('%s as %s (%s)', (words, text, language, expected) =>
    expect(missing(words, text, language)).toEqual(expected),
  );
});
