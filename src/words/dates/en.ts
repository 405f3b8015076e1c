import { mapForms, monthNames, sameForms, type DatePhrases } from './phrases.ts';

const spelt = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const enDates: DatePhrases = {
  direction: 'ltr',
  numbering: 'latn',
  calendar: 'gregorian',
  calendars: {
    gregorian: {
      months: monthNames(
        [
          'January',
          'February',
          'March',
          'April',
          'May',
          'June',
          'July',
          'August',
          'September',
          'October',
          'November',
          'December',
        ],
        ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      ),
      year: (year, isBefore) => yearName(isBefore ? `${year} BC` : year),
      years: (from, to, isBefore) => sameForms(`${from}–${to}${isBefore ? ' BC' : ''}`),
    },
    'solar-hijri': {
      months: monthNames([
        'Farvardin',
        'Ordibehesht',
        'Khordad',
        'Tir',
        'Mordad',
        'Shahrivar',
        'Mehr',
        'Aban',
        'Azar',
        'Dey',
        'Bahman',
        'Esfand',
      ]),
      year: (year) => yearName(year),
      years: (from, to) => sameForms(`${from}–${to}`),
    },
  },
  inOtherCalendar: (date) => `In Iran’s calendar: ${date}`,
  dayField: null,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  withShortWeekday: (weekday, date) => `${weekday} ${date}`,
  forms: sameForms,
  decade: (from) => sameForms(`the ${from}s`),
  century: (from) => sameForms(`the ${from}s (century)`),
  someDay: ({ alone }) => sameForms(`a day in ${alone}`),
  someMonth: ({ alone }) => sameForms(`a month of ${alone}`),
  about: (date) => mapForms(date, (form) => `about ${form}`),
  uncertain: 'uncertain',
  comma: ', ',
  onOrBefore: ({ alone }) => `on or before ${alone}`,
  onOrAfter: ({ alone }) => `on or after ${alone}`,
  oneOf: (from, to) => `on one day from ${from.alone} to ${to.alone}`,
  fromTo: (from, to) => `from ${from.alone} to ${to.alone}`,
  sinceOpen: ({ alone }) => `since ${alone}, still going on`,
  endUnknown: ({ alone }) => `from ${alone}, end not known`,
  sinceStill: (from, at) => `since ${from.alone}, still so on ${at.alone}`,
  untilOpen: ({ alone }) => `until ${alone}`,
  startUnknown: ({ alone }) => `until ${alone}, start not known`,
  startUnknownStill: ({ alone }) => `start not known, still so on ${alone}`,
  noDate: 'no date',
  publication: 'Article published',
  sameDay: 'the same day',
  distance: (days, digits, isEarlier) =>
    `${spelt[days] ?? digits} ${days === 1 ? 'day' : 'days'} ${isEarlier ? 'earlier' : 'later'}`,
};

function yearName(year: string) {
  return { alone: sameForms(year), inDate: year, short: year };
}
