// Persian. Iran's calendar comes first, the Gregorian one in brackets. A Gregorian year or month covers parts of two of
// Iran's: it keeps its own name, and the two stand in brackets.
import { monthNames, type DateForms, type DatePhrases } from './phrases.ts';

const spelt = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه'];

export const faDates: DatePhrases = {
  direction: 'rtl',
  numbering: 'arabext',
  calendar: 'solar-hijri',
  calendars: {
    gregorian: {
      months: monthNames([
        'ژانویه',
        'فوریه',
        'مارس',
        'آوریل',
        'مه',
        'ژوئن',
        'ژوئیه',
        'اوت',
        'سپتامبر',
        'اکتبر',
        'نوامبر',
        'دسامبر',
      ]),
      // A month's name tells the calendar, a bare year must: 1395 and 2016 are both years that a reader knows.
      year: (year, isBefore) =>
        isBefore
          ? { alone: forms(`سال ${beforeChrist(year)}`), inDate: beforeChrist(year), short: `${year} پ.م` }
          : { alone: forms(`${year} میلادی`), inDate: year, short: `${year} م` },
      years: (from, to, isBefore) => forms(`سال‌های ${from}–${isBefore ? beforeChrist(to) : `${to} میلادی`}`),
    },
    'solar-hijri': {
      months: monthNames([
        'فروردین',
        'اردیبهشت',
        'خرداد',
        'تیر',
        'مرداد',
        'شهریور',
        'مهر',
        'آبان',
        'آذر',
        'دی',
        'بهمن',
        'اسفند',
      ]),
      year: (year) => ({ alone: forms(`${year} خورشیدی`), inDate: year, short: year }),
      years: (from, to) => forms(`${from}–${to} خورشیدی`),
    },
  },
  inOtherCalendar: null,
  dayField: {
    hint: 'سال/ماه/روز، مانند ۱۳۹۵/۰۹/۲۶',
    noDay: 'چنین روزی نیست. سال/ماه/روز بنویسید، مانند ۱۳۹۵/۰۹/۲۶.',
    outside: (first, last) => `روزی از ${first} تا ${last} بنویسید.`,
  },
  weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  // Newspapers have no shorter ones; single letters are for tables.
  shortWeekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  withShortWeekday: (weekday, date) => `${weekday} ${date}`,
  forms,
  decade: (from) => forms(`دههٔ ${from} میلادی`),
  century: (from, to) => forms(`سال‌های ${from}–${to} میلادی`),
  someDay: ({ alone }) => forms(`روزی در ${alone}`),
  someMonth: ({ alone }) => forms(`ماهی در ${alone}`),
  about: ({ alone }) => forms(`حدود ${alone}`),
  uncertain: 'غیرقطعی',
  comma: '، ',
  onOrBefore: ({ alone }) => `${alone} یا پیش از آن`,
  onOrAfter: ({ alone }) => `${alone} یا پس از آن`,
  oneOf: (from, to) => `یکی از روزهای ${from.alone} ${to.until}`,
  fromTo: (from, to) => `${from.since} ${to.until}`,
  sinceOpen: ({ since }) => `${since}، همچنان ادامه دارد`,
  endUnknown: ({ since }) => `${since}، پایان نامعلوم`,
  sinceStill: (from, at) => `${from.since} دست‌کم ${at.until}`,
  untilOpen: ({ until }) => until,
  startUnknown: ({ until }) => `${until}، آغاز نامعلوم`,
  startUnknownStill: ({ until }) => `آغاز نامعلوم، دست‌کم ${until}`,
  noDate: 'بدون تاریخ',
  publication: 'انتشار مقاله',
  sameDay: 'همان روز',
  distance: (days, digits, isEarlier) =>
    `${spelt[days] ?? digits} روز ${isEarlier ? 'پیش از آن' : 'پس از آن'}`,
};

function forms(text: string): DateForms {
  return { alone: text, of: text, since: `از ${text}`, until: `تا ${text}` };
}

function beforeChrist(year: string): string {
  return `${year} پیش از میلاد`;
}
