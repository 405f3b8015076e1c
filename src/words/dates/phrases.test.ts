// Every form of EDTF in every language, as a newspaper of that language would have it. Persian has both calendars.
// Long because it is a table, to be read line by line by those who speak the language.
import { describe, expect, it } from 'vitest';
import type { When } from '../../model/story.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { createDates } from '../createDates.ts';
import { arDates } from './ar.ts';
import { enDates } from './en.ts';
import { faDates } from './fa.ts';
import { ruDates } from './ru.ts';
import { trDates } from './tr.ts';

type Language = 'en' | 'fa' | 'ru' | 'tr' | 'ar';
type Table = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const datesIn = {
  en: createDates({ dates: enDates }),
  fa: createDates({ dates: faDates }),
  ru: createDates({ dates: ruDates }),
  tr: createDates({ dates: trDates }),
  ar: createDates({ dates: arDates }),
};
const languages = Object.keys(datesIn) as Language[];

const phrases: Table = {
  '2016-12-20': {
    en: 'Tuesday 20 December 2016',
    fa: 'سه‌شنبه ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'вторник, 20 декабря 2016 года',
    tr: '20 Aralık 2016 Salı',
    ar: 'الثلاثاء ٢٠ ديسمبر ٢٠١٦',
  },
  '2016-12': {
    en: 'December 2016',
    fa: 'دسامبر ۲۰۱۶ (آذر–دی ۱۳۹۵)',
    ru: 'декабрь 2016 года',
    tr: 'Aralık 2016',
    ar: 'ديسمبر ٢٠١٦',
  },
  '2016-03': {
    en: 'March 2016',
    fa: 'مارس ۲۰۱۶ (اسفند ۱۳۹۴ – فروردین ۱۳۹۵)',
    ru: 'март 2016 года',
    tr: 'Mart 2016',
    ar: 'مارس ٢٠١٦',
  },
  '2011': {
    en: '2011',
    fa: '۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی)',
    ru: '2011 год',
    tr: '2011',
    ar: 'عام ٢٠١١',
  },
  '1500': {
    en: '1500',
    fa: '۱۵۰۰ میلادی',
    ru: '1500 год',
    tr: '1500',
    ar: 'عام ١٥٠٠',
  },
  '-0044-03-15': {
    en: 'Thursday 15 March 45 BC',
    fa: 'پنجشنبه ۱۵ مارس ۴۵ پیش از میلاد',
    ru: 'четверг, 15 марта 45 года до н. э.',
    tr: '15 Mart MÖ 45 Perşembe',
    ar: 'الخميس ١٥ مارس ٤٥ قبل الميلاد',
  },
  '-0044': {
    en: '45 BC',
    fa: 'سال ۴۵ پیش از میلاد',
    ru: '45 год до н. э.',
    tr: 'MÖ 45',
    ar: 'عام ٤٥ قبل الميلاد',
  },
  '0000': {
    en: '1 BC',
    fa: 'سال ۱ پیش از میلاد',
    ru: '1 год до н. э.',
    tr: 'MÖ 1',
    ar: 'عام ١ قبل الميلاد',
  },
  '2016-12-18?': {
    en: 'Sunday 18 December 2016 (uncertain)',
    fa: 'یکشنبه ۲۸ آذر ۱۳۹۵ (۱۸ دسامبر ۲۰۱۶، غیرقطعی)',
    ru: 'воскресенье, 18 декабря 2016 года (предположительно)',
    tr: '18 Aralık 2016 Pazar (kesin değil)',
    ar: 'الأحد ١٨ ديسمبر ٢٠١٦ (غير مؤكد)',
  },
  '2016-12-18~': {
    en: 'about 18 December 2016',
    fa: 'حدود ۲۸ آذر ۱۳۹۵ (۱۸ دسامبر ۲۰۱۶)',
    ru: 'около 18 декабря 2016 года',
    tr: '18 Aralık 2016 civarı',
    ar: '١٨ ديسمبر ٢٠١٦ تقريبًا',
  },
  '2011~': {
    en: 'about 2011',
    fa: 'حدود ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی)',
    ru: 'около 2011 года',
    tr: '2011 civarı',
    ar: 'عام ٢٠١١ تقريبًا',
  },
  '2011%': {
    en: 'about 2011 (uncertain)',
    fa: 'حدود ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی، غیرقطعی)',
    ru: 'около 2011 года (предположительно)',
    tr: '2011 civarı (kesin değil)',
    ar: 'عام ٢٠١١ تقريبًا (غير مؤكد)',
  },
  '201X': {
    en: 'the 2010s',
    fa: 'دههٔ ۲۰۱۰ میلادی (۱۳۸۸–۱۳۹۸ خورشیدی)',
    ru: '2010-е годы',
    tr: '2010–2019 yılları',
    ar: 'أعوام ٢٠١٠–٢٠١٩',
  },
  '19XX': {
    en: 'the 1900s (century)',
    fa: 'سال‌های ۱۹۰۰–۱۹۹۹ میلادی (۱۲۷۸–۱۳۷۸ خورشیدی)',
    ru: '1900–1999 годы',
    tr: '1900–1999 yılları',
    ar: 'أعوام ١٩٠٠–١٩٩٩',
  },
  '-005X': {
    en: '60–51 BC',
    fa: 'سال‌های ۶۰–۵۱ پیش از میلاد',
    ru: '60–51 годы до н. э.',
    tr: 'MÖ 60–51 yılları',
    ar: 'أعوام ٦٠–٥١ قبل الميلاد',
  },
  '2016-12-XX': {
    en: 'a day in December 2016',
    fa: 'روزی در دسامبر ۲۰۱۶ (آذر–دی ۱۳۹۵)',
    ru: 'один из дней декабря 2016 года',
    tr: 'Aralık 2016 içinde bir gün',
    ar: 'أحد أيام ديسمبر ٢٠١٦',
  },
  '2016-XX': {
    en: 'a month of 2016',
    fa: 'ماهی در ۲۰۱۶ میلادی (۱۳۹۴–۱۳۹۵ خورشیدی)',
    ru: 'один из месяцев 2016 года',
    tr: '2016 içinde bir ay',
    ar: 'أحد أشهر عام ٢٠١٦',
  },
  '2016-XX-XX': {
    en: 'a day in 2016',
    fa: 'روزی در ۲۰۱۶ میلادی (۱۳۹۴–۱۳۹۵ خورشیدی)',
    ru: 'один из дней 2016 года',
    tr: '2016 içinde bir gün',
    ar: 'أحد أيام عام ٢٠١٦',
  },
  '2016-12-18/2016-12-20': {
    en: '18–20 December 2016',
    fa: '۲۸–۳۰ آذر ۱۳۹۵ (۱۸–۲۰ دسامبر ۲۰۱۶)',
    ru: '18–20 декабря 2016 года',
    tr: '18–20 Aralık 2016',
    ar: '١٨–٢٠ ديسمبر ٢٠١٦',
  },
  '2016-11-30/2016-12-02': {
    en: 'from 30 November 2016 to 2 December 2016',
    fa: '۱۰–۱۲ آذر ۱۳۹۵ (از ۳۰ نوامبر ۲۰۱۶ تا ۲ دسامبر ۲۰۱۶)',
    ru: 'с 30 ноября 2016 года по 2 декабря 2016 года',
    tr: '30 Kasım 2016 tarihinden 2 Aralık 2016 tarihine kadar',
    ar: 'من ٣٠ نوفمبر ٢٠١٦ إلى ٢ ديسمبر ٢٠١٦',
  },
  '2011/2016-12-20': {
    en: 'from 2011 to 20 December 2016',
    fa: 'از ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی) تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'с 2011 года по 20 декабря 2016 года',
    tr: '2011 yılından 20 Aralık 2016 tarihine kadar',
    ar: 'من عام ٢٠١١ إلى ٢٠ ديسمبر ٢٠١٦',
  },
  '2011~/2016': {
    en: 'from about 2011 to 2016',
    fa: 'از حدود ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی) تا ۲۰۱۶ میلادی (۱۳۹۴–۱۳۹۵ خورشیدی)',
    ru: 'примерно с 2011 года по 2016 год',
    tr: '2011 civarından 2016 yılına kadar',
    ar: 'من عام ٢٠١١ تقريبًا إلى عام ٢٠١٦',
  },
  '2016-03/2016-12': {
    en: 'from March 2016 to December 2016',
    fa: 'از مارس ۲۰۱۶ (اسفند ۱۳۹۴ – فروردین ۱۳۹۵) تا دسامبر ۲۰۱۶ (آذر–دی ۱۳۹۵)',
    ru: 'с марта 2016 года по декабрь 2016 года',
    tr: 'Mart 2016 tarihinden Aralık 2016 tarihine kadar',
    ar: 'من مارس ٢٠١٦ إلى ديسمبر ٢٠١٦',
  },
  '2016-12-18?/2016-12-20': {
    en: 'from 18 December 2016 (uncertain) to 20 December 2016',
    fa: 'از ۲۸ آذر ۱۳۹۵ (۱۸ دسامبر ۲۰۱۶، غیرقطعی) تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'с 18 декабря 2016 года (предположительно) по 20 декабря 2016 года',
    tr: '18 Aralık 2016 tarihinden (kesin değil) 20 Aralık 2016 tarihine kadar',
    ar: 'من ١٨ ديسمبر ٢٠١٦ (غير مؤكد) إلى ٢٠ ديسمبر ٢٠١٦',
  },
  '2011/..': {
    en: 'since 2011, still going on',
    fa: 'از ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی)، همچنان ادامه دارد',
    ru: 'с 2011 года, продолжается',
    tr: '2011 yılından beri, sürüyor',
    ar: 'منذ عام ٢٠١١، ولا يزال مستمرًا',
  },
  '2016-03-02/': {
    en: 'from 2 March 2016, end not known',
    fa: 'از ۱۲ اسفند ۱۳۹۴ (۲ مارس ۲۰۱۶)، پایان نامعلوم',
    ru: 'со 2 марта 2016 года, окончание неизвестно',
    tr: '2 Mart 2016 tarihinden itibaren, bitişi bilinmiyor',
    ar: 'منذ ٢ مارس ٢٠١٦، والنهاية غير معروفة',
  },
  '../2016': {
    en: 'until 2016',
    fa: 'تا ۲۰۱۶ میلادی (۱۳۹۴–۱۳۹۵ خورشیدی)',
    ru: 'по 2016 год включительно',
    tr: '2016 yılına kadar',
    ar: 'حتى عام ٢٠١٦',
  },
  '/2016-12-20': {
    en: 'until 20 December 2016, start not known',
    fa: 'تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)، آغاز نامعلوم',
    ru: 'по 20 декабря 2016 года включительно, начало неизвестно',
    tr: '20 Aralık 2016 tarihine kadar, başlangıcı bilinmiyor',
    ar: 'حتى ٢٠ ديسمبر ٢٠١٦، والبداية غير معروفة',
  },
  '[..2016-12-20]': {
    en: 'on or before 20 December 2016',
    fa: '۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶) یا پیش از آن',
    ru: 'не позднее 20 декабря 2016 года',
    tr: 'en geç 20 Aralık 2016',
    ar: '٢٠ ديسمبر ٢٠١٦ أو قبله',
  },
  '[2016-12-20..]': {
    en: 'on or after 20 December 2016',
    fa: '۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶) یا پس از آن',
    ru: 'не ранее 20 декабря 2016 года',
    tr: 'en erken 20 Aralık 2016',
    ar: '٢٠ ديسمبر ٢٠١٦ أو بعده',
  },
  '[2016-12-18..2016-12-20]': {
    en: 'on one day from 18 December 2016 to 20 December 2016',
    fa: 'یکی از روزهای ۲۸ آذر ۱۳۹۵ (۱۸ دسامبر ۲۰۱۶) تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'в один из дней с 18 декабря 2016 года по 20 декабря 2016 года',
    tr: '18 Aralık 2016 ile 20 Aralık 2016 arasında bir gün',
    ar: 'أحد الأيام من ١٨ ديسمبر ٢٠١٦ إلى ٢٠ ديسمبر ٢٠١٦',
  },
};

const ongoing: Table = {
  '2011/2016-12-20': {
    en: 'since 2011, still so on 20 December 2016',
    fa: 'از ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی) دست‌کم تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'с 2011 года как минимум по 20 декабря 2016 года',
    tr: '2011 yılından en az 20 Aralık 2016 tarihine kadar',
    ar: 'منذ عام ٢٠١١ وحتى ٢٠ ديسمبر ٢٠١٦ على الأقل',
  },
  '2011~/2016-12-20': {
    en: 'since about 2011, still so on 20 December 2016',
    fa: 'از حدود ۲۰۱۱ میلادی (۱۳۸۹–۱۳۹۰ خورشیدی) دست‌کم تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'примерно с 2011 года как минимум по 20 декабря 2016 года',
    tr: '2011 civarından en az 20 Aralık 2016 tarihine kadar',
    ar: 'منذ عام ٢٠١١ تقريبًا وحتى ٢٠ ديسمبر ٢٠١٦ على الأقل',
  },
  '/2016-12-20': {
    en: 'start not known, still so on 20 December 2016',
    fa: 'آغاز نامعلوم، دست‌کم تا ۳۰ آذر ۱۳۹۵ (۲۰ دسامبر ۲۰۱۶)',
    ru: 'начало неизвестно, как минимум по 20 декабря 2016 года',
    tr: 'başlangıcı bilinmiyor, en az 20 Aralık 2016 tarihine kadar',
    ar: 'البداية غير معروفة، حتى ٢٠ ديسمبر ٢٠١٦ على الأقل',
  },
};

const onRequest = {
  '2016-12-18': {
    en: 'In Iran’s calendar: 28 Azar 1395',
    ru: 'По иранскому календарю: 28 азара 1395 года',
    tr: 'İran takvimine göre: 28 Azer 1395',
    ar: 'بالتقويم الإيراني: ٢٨ آذر ١٣٩٥',
  },
  '2016-12-18/2016-12-20': {
    en: 'In Iran’s calendar: 28–30 Azar 1395',
    ru: 'По иранскому календарю: 28–30 азара 1395 года',
    tr: 'İran takvimine göre: 28–30 Azer 1395',
    ar: 'بالتقويم الإيراني: ٢٨–٣٠ آذر ١٣٩٥',
  },
  '2011': {
    en: 'In Iran’s calendar: 1389–1390',
    ru: 'По иранскому календарю: 1389–1390 годы',
    tr: 'İran takvimine göre: 1389–1390 yılları',
    ar: 'بالتقويم الإيراني: ١٣٨٩–١٣٩٠',
  },
  '2016-12': {
    en: 'In Iran’s calendar: Azar–Dey 1395',
    ru: 'По иранскому календарю: азар–дей 1395 года',
    tr: 'İran takvimine göre: Azer–Dey 1395',
    ar: 'بالتقويم الإيراني: آذر–دي ١٣٩٥',
  },
  '2016-12-XX': {
    en: 'In Iran’s calendar: a day in Azar–Dey 1395',
    ru: 'По иранскому календарю: один из дней азара–дея 1395 года',
    tr: 'İran takvimine göre: Azer–Dey 1395 içinde bir gün',
    ar: 'بالتقويم الإيراني: أحد أيام آذر–دي ١٣٩٥',
  },
  '201X': {
    en: 'In Iran’s calendar: 1388–1398',
    ru: 'По иранскому календарю: 1388–1398 годы',
    tr: 'İran takvimine göre: 1388–1398 yılları',
    ar: 'بالتقويم الإيراني: ١٣٨٨–١٣٩٨',
  },
  '[..2016-12-20]': {
    en: 'In Iran’s calendar: on or before 30 Azar 1395',
    ru: 'По иранскому календарю: не позднее 30 азара 1395 года',
    tr: 'İran takvimine göre: en geç 30 Azer 1395',
    ar: 'بالتقويم الإيراني: ٣٠ آذر ١٣٩٥ أو قبله',
  },
};

const distances = {
  en: [
    [0, 'the same day'],
    [1, 'one day later'],
    [-1, 'one day earlier'],
    [2, 'two days later'],
    [-5, 'five days earlier'],
    [10, '10 days later'],
    [11, '11 days later'],
    [21, '21 days later'],
    [100, '100 days later'],
    [103, '103 days later'],
  ],
  fa: [
    [0, 'همان روز'],
    [1, 'یک روز پس از آن'],
    [-1, 'یک روز پیش از آن'],
    [2, 'دو روز پس از آن'],
    [-5, 'پنج روز پیش از آن'],
    [10, '۱۰ روز پس از آن'],
    [11, '۱۱ روز پس از آن'],
    [21, '۲۱ روز پس از آن'],
    [100, '۱۰۰ روز پس از آن'],
    [103, '۱۰۳ روز پس از آن'],
  ],
  ru: [
    [0, 'в тот же день'],
    [1, 'днём позднее'],
    [-1, 'днём ранее'],
    [2, 'двумя днями позднее'],
    [-5, 'пятью днями ранее'],
    [10, '10 днями позднее'],
    [11, '11 днями позднее'],
    [21, '21 днём позднее'],
    [100, '100 днями позднее'],
    [103, '103 днями позднее'],
  ],
  tr: [
    [0, 'aynı gün'],
    [1, 'bir gün sonra'],
    [-1, 'bir gün önce'],
    [2, 'iki gün sonra'],
    [-5, 'beş gün önce'],
    [10, '10 gün sonra'],
    [11, '11 gün sonra'],
    [21, '21 gün sonra'],
    [100, '100 gün sonra'],
    [103, '103 gün sonra'],
  ],
  ar: [
    [0, 'في اليوم نفسه'],
    [1, 'بعد ذلك بيوم واحد'],
    [-1, 'قبل ذلك بيوم واحد'],
    [2, 'بعد ذلك بيومين'],
    [-5, 'قبل ذلك بخمسة أيام'],
    [10, 'بعد ذلك بـ١٠ أيام'],
    [11, 'بعد ذلك بـ١١ يومًا'],
    [21, 'بعد ذلك بـ٢١ يومًا'],
    [100, 'بعد ذلك بـ١٠٠ يوم'],
    [103, 'بعد ذلك بـ١٠٣ أيام'],
  ],
} as const;

function whenOf(edtf: string, runsOn = false): When {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  const known: When['known'] = runsOn ? { end: { way: 'until', anchor: 'publication' } } : {};
  return { edtf, date: parsed.date, bounds: boundsOf(parsed.date), words: null, known, reasoning: null };
}

/** One row for a date in a language. */
const rowsOf = <Row extends Readonly<Record<string, unknown>>>(table: Readonly<Record<string, Row>>) =>
  Object.entries(table).flatMap(([edtf, row]) =>
    languages.flatMap((language) => (language in row ? [[language, edtf, row[language]] as const] : [])),
  );

describe('dates in words', () => {
  it.each(rowsOf(phrases))('%s: %s is %s', (language, edtf, words) => {
    expect(datesIn[language].whenInBoth(whenOf(edtf))).toBe(words);
  });
  it.each(rowsOf(ongoing))('%s: %s, if it was so at its end, is %s', (language, edtf, words) => {
    expect(datesIn[language].whenInBoth(whenOf(edtf, true))).toBe(words);
  });
  it.each(rowsOf(onRequest))('%s: %s is, in the other calendar, %s', (language, edtf, words) => {
    expect(datesIn[language].inOtherCalendar(whenOf(edtf))).toBe(words);
  });
  it.each(languages)('%s: a distance is counted in days', (language) => {
    for (const [days, words] of distances[language]) expect(datesIn[language].distance(days)).toBe(words);
  });

  it('Persian needs no line for the other calendar, and no language has one beyond its years', () => {
    expect(datesIn.fa.inOtherCalendar(whenOf('2016-12-20'))).toBeNull();
    expect(datesIn.en.inOtherCalendar(whenOf('1500'))).toBeNull();
    expect(datesIn.en.inOtherCalendar(whenOf('1500/2016'))).toBeNull();
  });
  it('every language has the digits of its own', () => {
    const digits = { en: /[^\d]/, fa: /[^۰-۹]/, ru: /[^\d]/, tr: /[^\d]/, ar: /[^٠-٩]/ };
    for (const [edtf, row] of Object.entries({ ...phrases, ...ongoing })) {
      for (const language of languages) {
        const others = [...row[language].matchAll(/\p{Nd}/gu)].filter(([digit]) =>
          digits[language].test(digit),
        );
        expect(
          others.map(([digit]) => digit),
          `${language}: ${edtf}`,
        ).toEqual([]);
      }
    }
  });
});
