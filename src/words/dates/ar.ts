// Arabic. Of the three sets of month names in use, ours is the one of CLDR's `ar` and of most agencies (ديسمبر): papers
// of the Levant and Iraq say كانون الأول, of the Maghreb دجنبر, and their readers know it too.
import { mapForms, monthNames, type DateForms, type DatePhrases } from './phrases.ts';

/** With "by" written onto it, and "days" as the number wants it. */
const spelt = [
  '',
  'بيوم واحد',
  'بيومين',
  'بثلاثة أيام',
  'بأربعة أيام',
  'بخمسة أيام',
  'بستة أيام',
  'بسبعة أيام',
  'بثمانية أيام',
  'بتسعة أيام',
];

export const arDates: DatePhrases = {
  direction: 'rtl',
  numbering: 'arab',
  calendar: 'gregorian',
  calendars: {
    gregorian: {
      months: monthNames([
        'يناير',
        'فبراير',
        'مارس',
        'أبريل',
        'مايو',
        'يونيو',
        'يوليو',
        'أغسطس',
        'سبتمبر',
        'أكتوبر',
        'نوفمبر',
        'ديسمبر',
      ]),
      year: (year, isBefore) =>
        isBefore ? { ...yearName(beforeChrist(year)), short: `${year} ق.م` } : yearName(year),
      years: (from, to, isBefore) => forms(`أعوام ${from}–${isBefore ? beforeChrist(to) : to}`),
    },
    'solar-hijri': {
      months: monthNames([
        'فروردين',
        'أرديبهشت',
        'خرداد',
        'تير',
        'مرداد',
        'شهريور',
        'مهر',
        'آبان',
        'آذر',
        'دي',
        'بهمن',
        'إسفند',
      ]),
      year: (year) => yearName(year),
      years: (from, to) => forms(`${from}–${to}`),
    },
  },
  inOtherCalendar: (date) => `بالتقويم الإيراني: ${date}`,
  dayField: null,
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  shortWeekdays: ['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  withShortWeekday: (weekday, date) => `${weekday} ${date}`,
  forms,
  decade: (from, to) => forms(`أعوام ${from}–${to}`),
  century: (from, to) => forms(`أعوام ${from}–${to}`),
  someDay: ({ alone }) => forms(`أحد أيام ${alone}`),
  someMonth: ({ alone }) => forms(`أحد أشهر ${alone}`),
  // Not «نحو» before it: «منذ نحو عام» is "about a year ago".
  about: (date) => mapForms(date, (form) => `${form} تقريبًا`),
  uncertain: 'غير مؤكد',
  comma: '، ',
  onOrBefore: ({ alone }) => `${alone} أو قبله`,
  onOrAfter: ({ alone }) => `${alone} أو بعده`,
  oneOf: (from, to) => `أحد الأيام من ${from.alone} إلى ${to.alone}`,
  fromTo: (from, to) => `من ${from.alone} إلى ${to.alone}`,
  sinceOpen: ({ since }) => `${since}، ولا يزال مستمرًا`,
  endUnknown: ({ since }) => `${since}، والنهاية غير معروفة`,
  sinceStill: (from, at) => `${from.since} و${at.until} على الأقل`,
  untilOpen: ({ until }) => until,
  startUnknown: ({ until }) => `${until}، والبداية غير معروفة`,
  startUnknownStill: ({ until }) => `البداية غير معروفة، ${until} على الأقل`,
  noDate: 'بلا تاريخ',
  publication: 'نشر المقال',
  sameDay: 'في اليوم نفسه',
  distance: (days, digits, isEarlier) => `${isEarlier ? 'قبل' : 'بعد'} ذلك ${daysBy(days, digits)}`,
};

function forms(text: string): DateForms {
  return { alone: text, of: text, since: `منذ ${text}`, until: `حتى ${text}` };
}

function yearName(year: string) {
  return { alone: forms(`عام ${year}`), inDate: year, short: year };
}

function beforeChrist(year: string): string {
  return `${year} قبل الميلاد`;
}

/** The plural of 3 to 10, the accusative of 11 to 99, the singular of whole hundreds and one or two more. */
function daysBy(days: number, digits: string): string {
  const rest = days % 100;
  return spelt[days] ?? `بـ${digits} ${rest > 10 ? 'يومًا' : rest > 2 ? 'أيام' : 'يوم'}`;
}
