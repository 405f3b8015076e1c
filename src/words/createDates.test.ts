import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { createDates } from './createDates.ts';
import { en } from './en.ts';

const dates = createDates(en);
function worded(edtf: string, runsOn = false) {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return dates.edtf(parsed.date, runsOn);
}

describe('dates in English', () => {
  it.each([
    ['2016-12-20', 'Tuesday 20 December 2016'],
    ['2016-12', 'December 2016'],
    ['2011', '2011'],
    ['-0044-03-15', 'Thursday 15 March 45 BC'],
    ['0000', '1 BC'],
    ['2016-12-18?', 'Sunday 18 December 2016 (uncertain)'],
    ['2011~', 'about 2011'],
    ['2011%', 'about 2011 (uncertain)'],
    ['201X', 'the 2010s'],
    ['2016-12-XX', 'a day in December 2016'],
    ['2016-XX', 'a month of 2016'],
    ['2016-XX-XX', 'a day in 2016'],
    ['2011/2016-12-20', 'from 2011 to 20 December 2016'],
    ['2011~/2016', 'from about 2011 to 2016'],
    ['2011/..', 'since 2011, still going on'],
    ['2011/', 'from 2011, end not known'],
    ['../2016', 'until 2016'],
    ['-005X', 'from 60 BC to 51 BC'],
    ['/2016-12-20', 'until 20 December 2016, start not known'],
    ['[..2016-12-20]', 'on or before 20 December 2016'],
    ['[2016-12-20..]', 'on or after 20 December 2016'],
    ['[2016-12-18..2016-12-20]', 'on one day from 18 December 2016 to 20 December 2016'],
  ])('%s is %s', (edtf, words) => {
    expect(worded(edtf)).toBe(words);
  });
  it('a state that ran on at publication has not ended then', () => {
    expect(worded('2011/2016-12-20', true)).toBe('since 2011, still so on 20 December 2016');
    expect(worded('/2016-12-20', true)).toBe('start not known, still so on 20 December 2016');
  });
  it('names months and days in ticks only as far as they are asked to', () => {
    const day = parseIsoDay('2016-09-05');
    if (day === null) throw new Error('not a day');
    expect(dates.tick({ day, unit: 'day' }, 'full')).toBe('Mon 5 Sep 2016');
    expect(dates.tick({ day, unit: 'day' }, 'short')).toBe('Mon 5');
    expect(dates.tick({ day, unit: 'month' }, 'short')).toBe('Sep');
    expect(dates.tick({ day, unit: 'year' }, 'full')).toBe('2016');
  });
});

describe('the dates of the Mehr story', () => {
  it('are worded as sure as they are', async () => {
    const { story } = await compileStory('data/mehr-2016-12-20');
    expect(story?.events.map((event) => `${event.number} ${event.id}: ${dates.when(event.when)}`)).toEqual([
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
    ]);
  });
});
