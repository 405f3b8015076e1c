import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import type { Day } from '../model/day.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { gregorian } from '../time/calendarSystem.ts';
import { solarHijri } from '../time/solarHijri.ts';
import { createDates } from './createDates.ts';
import { arDates } from './dates/ar.ts';
import { faDates } from './dates/fa.ts';
import { ruDates } from './dates/ru.ts';
import { trDates } from './dates/tr.ts';
import { en } from './en.ts';

const dates = createDates(en);
const inPersian = createDates({ dates: faDates });
const inRussian = createDates({ dates: ruDates });
const inTurkish = createDates({ dates: trDates });
const inArabic = createDates({ dates: arDates });

function dayOf(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`${iso} is not a day`);
  return day;
}

describe('days', () => {
  it('are named by the calendar of the language', () => {
    const day = dayOf('2016-12-20');
    expect([dates, inPersian, inRussian, inTurkish, inArabic].map((each) => each.shortDay(day))).toEqual([
      '20 Dec 2016',
      '۳۰ آذر ۱۳۹۵',
      '20 дек. 2016',
      '20 Ara 2016',
      '٢٠ ديسمبر ٢٠١٦',
    ]);
    expect(inPersian.longDay(day)).toBe('سه‌شنبه ۳۰ آذر ۱۳۹۵');
    expect(inRussian.plainDay(day)).toBe('20 декабря 2016 года');
  });
  it('are Gregorian where the Solar Hijri calendar is not sure', () => {
    expect(inPersian.plainDay(dayOf('1827-03-22'))).toBe('۱ فروردین ۱۲۰۶');
    expect(inPersian.plainDay(dayOf('1827-03-21'))).toBe('۲۱ مارس ۱۸۲۷');
    expect(inPersian.plainDay(dayOf('2120-03-20'))).toBe('۳۰ اسفند ۱۴۹۸');
    expect(inPersian.plainDay(dayOf('2120-03-21'))).toBe('۲۱ مارس ۲۱۲۰');
  });
  it('are of the Gregorian year that dates are known to', () => {
    expect(inPersian.year(dayOf('2011-01-01'))).toBe('۲۰۱۱ میلادی');
    expect(dates.year(dayOf('2011-01-01'))).toBe('2011');
    expect(inRussian.year(dayOf('2011-01-01'))).toBe('2011 года');
  });
});

describe('ticks', () => {
  const day = dayOf('2016-09-05');
  const month = dayOf('2016-11-21');
  const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');

  it('name months and days only as far as they are asked to', () => {
    expect(dates.tick({ day, unit: 'day', calendar: gregorian }, 'full')).toBe('Mon 5 Sep 2016');
    expect(dates.tick({ day, unit: 'day', calendar: gregorian }, 'compact')).toBe('5 Sep 2016');
    expect(dates.tick({ day, unit: 'day', calendar: gregorian }, 'short')).toBe('Mon 5');
    expect(dates.tick({ day, unit: 'month', calendar: gregorian }, 'short')).toBe('Sep');
    expect(dates.tick({ day, unit: 'year', calendar: gregorian }, 'full')).toBe('2016');
    expect(inTurkish.tick({ day, unit: 'day', calendar: gregorian }, 'full')).toBe('5 Eyl 2016 Pzt');
    expect(inRussian.tick({ day, unit: 'month', calendar: gregorian }, 'full')).toBe('сент. 2016');
  });
  it('are of the calendar that they were counted in', () => {
    const tick = (unit: 'day' | 'month' | 'year', calendar = solarHijri) =>
      bare(inPersian.tick({ day: month, unit, calendar }, 'full'));
    expect(tick('day')).toBe('دوشنبه ۱ آذر ۱۳۹۵');
    expect(tick('month')).toBe('آذر ۱۳۹۵');
    expect(tick('year')).toBe('۱۳۹۵');
    expect(tick('year', gregorian)).toBe('۲۰۱۶ م');
  });
  it('are isolated where the language runs against the axis', () => {
    const tick = { day, unit: 'day', calendar: gregorian } as const;
    expect(inArabic.tick(tick, 'short')).toBe('\u2068اثنين ٥\u2069');
  });
  it('are counted in the first calendar as far as it reaches', () => {
    const window = { from: dayOf('2011-01-01'), to: dayOf('2017-01-01') };
    expect(inPersian.calendarOf(window)).toBe(solarHijri);
    expect(inPersian.calendarOf({ ...window, from: dayOf('0800-01-01') })).toBe(gregorian);
    expect(inArabic.calendarOf(window)).toBe(gregorian);
  });
});

describe('the dates of the Mehr story', () => {
  it.each([
    [
      'English',
      dates,
      [
        '1 militancy: since about 2011, still so on 20 December 2016',
        '2 turkey-against-assad: since 2011, still so on 20 December 2016',
        '3 crisis-outset: 2011',
        '4 lavrentiev-visit: Sunday 18 December 2016',
        '5 ankara-shooting: Monday 19 December 2016',
        '6 aleppo: on or before 20 December 2016',
        '7 talks: start not known, still so on 20 December 2016',
        '8 kurdish-advance: start not known, still so on 20 December 2016',
        '9 turkish-operations: start not known, still so on 20 December 2016',
        '10 shamkhani-press-conference: Tuesday 20 December 2016',
        '11 moscow-meeting: Tuesday 20 December 2016',
      ],
    ],
    [
      'Persian',
      inPersian,
      [
        '1 militancy: از حدود ۲۰۱۱ میلادی دست‌کم تا ۳۰ آذر ۱۳۹۵',
        '2 turkey-against-assad: از ۲۰۱۱ میلادی دست‌کم تا ۳۰ آذر ۱۳۹۵',
        '3 crisis-outset: ۲۰۱۱ میلادی',
        '4 lavrentiev-visit: یکشنبه ۲۸ آذر ۱۳۹۵',
        '5 ankara-shooting: دوشنبه ۲۹ آذر ۱۳۹۵',
        '6 aleppo: ۳۰ آذر ۱۳۹۵ یا پیش از آن',
        '7 talks: آغاز نامعلوم، دست‌کم تا ۳۰ آذر ۱۳۹۵',
        '8 kurdish-advance: آغاز نامعلوم، دست‌کم تا ۳۰ آذر ۱۳۹۵',
        '9 turkish-operations: آغاز نامعلوم، دست‌کم تا ۳۰ آذر ۱۳۹۵',
        '10 shamkhani-press-conference: سه‌شنبه ۳۰ آذر ۱۳۹۵',
        '11 moscow-meeting: سه‌شنبه ۳۰ آذر ۱۳۹۵',
      ],
    ],
  ])('are worded as sure as they are, in %s', async (_language, inLanguage, worded) => {
    const { story } = await compileStory('data/mehr-2016-12-20');
    expect(
      story?.events.map((event) => `${event.number} ${event.id}: ${inLanguage.when(event.when)}`),
    ).toEqual(worded);
  });
});
