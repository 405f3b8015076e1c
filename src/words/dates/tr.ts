// Turkish. A case ending after figures follows how they are spoken (2016’dan, 2011’den): it stands on a noun after
// them instead, as in official prose (2011 yılından, 20 Aralık 2016 tarihine), and is never worked out.
import { monthNames, type DateForms, type DatePhrases } from './phrases.ts';

const spelt = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];

export const trDates: DatePhrases = {
  direction: 'ltr',
  numbering: 'latn',
  calendar: 'gregorian',
  calendars: {
    gregorian: {
      months: monthNames(
        [
          'Ocak',
          'Şubat',
          'Mart',
          'Nisan',
          'Mayıs',
          'Haziran',
          'Temmuz',
          'Ağustos',
          'Eylül',
          'Ekim',
          'Kasım',
          'Aralık',
        ],
        ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'],
      ),
      year: (year, isBefore) => yearName(isBefore ? `MÖ ${year}` : year),
      years: (from, to, isBefore) => manyYears(`${isBefore ? 'MÖ ' : ''}${from}–${to}`),
    },
    'solar-hijri': {
      months: monthNames([
        'Ferverdin',
        'Ordibeheşt',
        'Hordad',
        'Tir',
        'Mordad',
        'Şehriver',
        'Mehr',
        'Aban',
        'Azer',
        'Dey',
        'Behmen',
        'Esfend',
      ]),
      year: (year) => yearName(year),
      years: (from, to) => manyYears(`${from}–${to}`),
    },
  },
  inOtherCalendar: (date) => `İran takvimine göre: ${date}`,
  dayField: null,
  weekdays: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
  shortWeekdays: ['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  withWeekday: (weekday, date) => `${date} ${weekday}`,
  withShortWeekday: (weekday, date) => `${date} ${weekday}`,
  forms: (text) => ({ alone: text, of: text, since: `${text} tarihinden`, until: `${text} tarihine` }),
  decade: (from, to) => manyYears(`${from}–${to}`),
  century: (from, to) => manyYears(`${from}–${to}`),
  someDay: ({ alone }) => indefinite(`${alone} içinde bir gün`, 'den', 'e'),
  someMonth: ({ alone }) => indefinite(`${alone} içinde bir ay`, 'dan', 'a'),
  about: ({ alone }) => ({
    alone: `${alone} civarı`,
    of: `${alone} civarı`,
    since: `${alone} civarından`,
    until: `${alone} civarına`,
  }),
  uncertain: 'kesin değil',
  comma: ', ',
  onOrBefore: ({ alone }) => `en geç ${alone}`,
  onOrAfter: ({ alone }) => `en erken ${alone}`,
  oneOf: (from, to) => `${from.alone} ile ${to.alone} arasında bir gün`,
  fromTo: (from, to) => `${from.since} ${to.until} kadar`,
  sinceOpen: ({ since }) => `${since} beri, sürüyor`,
  endUnknown: ({ since }) => `${since} itibaren, bitişi bilinmiyor`,
  sinceStill: (from, at) => `${from.since} en az ${at.until} kadar`,
  untilOpen: ({ until }) => `${until} kadar`,
  startUnknown: ({ until }) => `${until} kadar, başlangıcı bilinmiyor`,
  startUnknownStill: ({ until }) => `başlangıcı bilinmiyor, en az ${until} kadar`,
  noDate: 'tarihsiz',
  publication: 'Haberin yayımlanması',
  sameDay: 'aynı gün',
  distance: (days, digits, isEarlier) => `${spelt[days] ?? digits} gün ${isEarlier ? 'önce' : 'sonra'}`,
};

function yearName(year: string) {
  const alone = { alone: year, of: year, since: `${year} yılından`, until: `${year} yılına` };
  return { alone, inDate: year, short: year };
}

function manyYears(years: string): DateForms {
  return {
    alone: `${years} yılları`,
    of: `${years} yılları`,
    since: `${years} yıllarından`,
    until: `${years} yıllarına`,
  };
}

function indefinite(text: string, from: string, to: string): DateForms {
  return { alone: text, of: text, since: `${text}${from}`, until: `${text}${to}` };
}
