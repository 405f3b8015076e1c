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
    ['ON TUE. EVENING', 'en', [2]],
    ['TUESDAY', 'en', [2]],
    ['SALI GÜNÜ, PAZARTESİ', 'tr', [1, 2]],
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
  ])('%s (%s)', (words, language, expected) =>
    expect([...weekdaysIn(words, language)].sort()).toEqual(expected),
  );
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
    ['DEC. 20, 2016', '2016-12-20', 'en', []],
    ['20 DECEMBER 2016', '2016-12-20', 'en', []],
    ['20 dec 2016', '2016-12-20', 'en', ['the month 12']],
    ['20 ARALIK 2016', '2016-12-20', 'tr', []],
    ['20 ΔΕΚΕΜΒΡΙΟΥ 2016', '2016-12-20', 'el', []],
    ['20 DÉC. 2016', '2016-12-20', 'fr', []],
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

describe('a year before 1 is stated with its era: year 0 is 1 BC', () => {
  it.each([
    ['on 15 March 45 BC', '-0044-03-15', 'en', []],
    ['on 15 March 45 B.C.', '-0044-03-15', 'en', []],
    ['on 15 March 45 BCE', '-0044-03-15', 'en', []],
    ['on 15 March 45 B.C.E.', '-0044-03-15', 'en', []],
    ['on 15 March 45 BC', '-0045-03-15', 'en', ['the year 46 BC']],
    ['on 15 March 45 BC', '0045-03-15', 'en', ['the year 0045']],
    ['on 15 March 45 BC', '0015', 'en', ['the year 0015']],
    ['on 15 March 45 BC', '-0014', 'en', ['the year 15 BC']],
    ['on 15 March 45', '-0044-03-15', 'en', ['the year 45 BC']],
    ['on 15 March 45', '0045-03-15', 'en', []],
    ['on 15 March AD 45', '0045-03-15', 'en', []],
    ['on 15 March 45 AD', '-0044-03-15', 'en', ['the year 45 BC']],
    ['in 1 BC', '0000', 'en', []],
    ['in 1 BC', '0001', 'en', ['the year 0001']],
    ['in 1 BC', '-0001', 'en', ['the year 2 BC']],
    ['from 27 BC to AD 14', '-0026', 'en', []],
    ['from 27 BC to AD 14', '0014', 'en', []],
    ['from 27 BC to 14', '0014', 'en', ['the year 0014']],
    ['from 27 BC to 14 CE', '0027', 'en', ['the year 0027']],
    ['in Vancouver, BC, on 20 December 2016', '2016-12-20', 'en', []],
    ['in the 40s BC', '-004X', 'en', ['the year -004X']],
    ['in the 0040s', '000X', 'en', ['the year 000X']],
    ['am 15. März 45 v. Chr.', '-0044-03-15', 'de', []],
    ['am 15. März 45 v. Chr.', '0045-03-15', 'de', ['the year 0045']],
    ['en 45 av. J.-C.', '-0044', 'fr', []],
    ['45 до н. э.', '-0044', 'ru', []],
    ['45 до н. э.', '0045', 'ru', ['the year 0045']],
    ['в 45 году до н. э.', '-0044', 'ru', []],
    ['в 45 г. до н. э.', '0045', 'ru', ['the year 0045']],
    ['in the 40s BC', '0040', 'en', ['the year 0040']],
    ['w 45 roku p. n. e.', '0045', 'pl', ['the year 0045']],
    ['w 45 roku p.n.e.', '-0044', 'pl', []],
    ['в 45 году н. э.', '0045', 'ru', []],
    ['MÖ 45', '-0044', 'tr', []],
    ['٤٥ ق.م', '-0044', 'ar', []],
    ['۴۵ قبل از میلاد', '-0044', 'fa', []],
    ['公元前45年3月15日', '-0044-03-15', 'zh', []],
    ['于公元前45年3月15日', '0045-03-15', 'zh', ['the year 0045']],
  ])('%s as %s (%s)', (words, text, language, expected) =>
    expect(missing(words, text, language)).toEqual(expected),
  );
});
