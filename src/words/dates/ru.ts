// Russian. Months and years are declined: alone in the nominative, which is also the accusative after «по», and in the
// genitive beside a day and after «с», «около», «не позднее».
import { mapForms, type DateForms, type DatePhrases, type MonthName, type Twelve } from './phrases.ts';

/** In the instrumental: двумя днями ранее. */
const spelt = ['', '', 'двумя', 'тремя', 'четырьмя', 'пятью', 'шестью', 'семью', 'восемью', 'девятью'];

const month = (alone: string, inDate: string, short: string, shortAlone = short): MonthName => ({
  alone,
  inDate,
  short,
  shortAlone,
});

const iranian = (alone: string, inDate: string): MonthName => month(alone, inDate, inDate, alone);

const gregorianMonths: Twelve<MonthName> = [
  month('январь', 'января', 'янв.'),
  month('февраль', 'февраля', 'февр.'),
  month('март', 'марта', 'мар.', 'март'),
  month('апрель', 'апреля', 'апр.'),
  month('май', 'мая', 'мая', 'май'),
  month('июнь', 'июня', 'июн.', 'июнь'),
  month('июль', 'июля', 'июл.', 'июль'),
  month('август', 'августа', 'авг.'),
  month('сентябрь', 'сентября', 'сент.'),
  month('октябрь', 'октября', 'окт.'),
  month('ноябрь', 'ноября', 'нояб.'),
  month('декабрь', 'декабря', 'дек.'),
];

const iranianMonths: Twelve<MonthName> = [
  iranian('фарвардин', 'фарвардина'),
  iranian('ордибехешт', 'ордибехешта'),
  iranian('хордад', 'хордада'),
  iranian('тир', 'тира'),
  iranian('мордад', 'мордада'),
  iranian('шахривар', 'шахривара'),
  iranian('мехр', 'мехра'),
  iranian('абан', 'абана'),
  iranian('азар', 'азара'),
  iranian('дей', 'дея'),
  iranian('бахман', 'бахмана'),
  iranian('эсфанд', 'эсфанда'),
];

export const ruDates: DatePhrases = {
  direction: 'ltr',
  numbering: 'latn',
  calendar: 'gregorian',
  calendars: {
    gregorian: {
      months: gregorianMonths,
      year: (year, isBefore) => yearName(year, isBefore),
      years: (from, to, isBefore) => manyYears(`${from}–${to}`, isBefore),
    },
    'solar-hijri': {
      months: iranianMonths,
      year: (year) => yearName(year, false),
      years: (from, to) => manyYears(`${from}–${to}`, false),
    },
  },
  inOtherCalendar: (date) => `По иранскому календарю: ${date}`,
  dayField: null,
  weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  shortWeekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  day: (day, name, year) => `${day} ${name} ${year}`,
  month: (name, year) => `${name} ${year}`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  withShortWeekday: (weekday, date) => `${weekday} ${date}`,
  forms,
  decade: (from) => forms(`${from}-е годы`, `${from}-х годов`),
  century: (from, to) => manyYears(`${from}–${to}`, false),
  someDay: ({ of }) => forms(`один из дней ${of}`, `одного из дней ${of}`),
  someMonth: ({ of }) => forms(`один из месяцев ${of}`, `одного из месяцев ${of}`),
  about: (date) => ({ ...mapForms(date, (form) => `примерно ${form}`), alone: `около ${date.of}` }),
  uncertain: 'предположительно',
  comma: ', ',
  onOrBefore: ({ of }) => `не позднее ${of}`,
  onOrAfter: ({ of }) => `не ранее ${of}`,
  oneOf: (from, to) => `в один из дней ${from.since} ${to.until}`,
  fromTo: (from, to) => `${from.since} ${to.until}`,
  sinceOpen: ({ since }) => `${since}, продолжается`,
  endUnknown: ({ since }) => `${since}, окончание неизвестно`,
  sinceStill: (from, at) => `${from.since} как минимум ${at.until}`,
  untilOpen: ({ until }) => `${until} включительно`,
  startUnknown: ({ until }) => `${until} включительно, начало неизвестно`,
  startUnknownStill: ({ until }) => `начало неизвестно, как минимум ${until}`,
  noDate: 'без даты',
  publication: 'Публикация статьи',
  sameDay: 'в тот же день',
  distance: (days, digits, isEarlier) => `${daysBy(days, digits)} ${isEarlier ? 'ранее' : 'позднее'}`,
};

function forms(alone: string, of = alone): DateForms {
  // «Со второго», but «с двадцатого».
  return { alone, of, since: `${of.startsWith('2 ') ? 'со' : 'с'} ${of}`, until: `по ${alone}` };
}

function yearName(year: string, isBefore: boolean) {
  const era = isBefore ? ' до н. э.' : '';
  const inDate = `${year} года${era}`;
  return { alone: forms(`${year} год${era}`, inDate), inDate, short: `${year}${era}` };
}

function manyYears(years: string, isBefore: boolean): DateForms {
  const era = isBefore ? ' до н. э.' : '';
  return forms(`${years} годы${era}`, `${years} годов${era}`);
}

/** By how many days: днём, двумя днями, 21 днём. */
function daysBy(days: number, digits: string): string {
  if (days === 1) return 'днём';
  const endsInOne = days % 10 === 1 && days % 100 !== 11;
  return `${spelt[days] ?? digits} ${endsInOne ? 'днём' : 'днями'}`;
}
