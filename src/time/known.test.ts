import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import {
  anchorOf,
  isRecomputed,
  parseKnown,
  recomputeAnchor,
  recomputeDate,
  type DatedEvent,
} from './known.ts';

const dayFrom = (text: string) => parseIsoDay(text) ?? expect.fail(`${text} is not a day`);

function recomputed(way: string, anchorDay: string) {
  const known = parseKnown(way);
  return known && recomputeDate(known, dayFrom(anchorDay));
}

const dated = (date: string, way: string | null): DatedEvent => {
  const parsed = parseEdtf(date);
  return { date: parsed.ok ? parsed.date : null, known: way === null ? null : parseKnown(way) };
};

describe('a date is worked out again from its way of knowing', () => {
  it.each([
    ['Tuesday on or before publication', '2016-12-20', '2016-12-20'],
    ['Tuesday on or before publication', '2016-12-26', '2016-12-20'],
    ['Tuesday on or before publication', '2016-12-27', '2016-12-27'],
    ['Sunday on or before publication', '2016-12-20', '2016-12-18'],
    ['1 day before x', '2016-12-20', '2016-12-19'],
    ['2 days after x', '2016-12-30', '2017-01-01'],
    ['same day as x', '2016-12-20', '2016-12-20'],
    ['until publication', '2016-12-20', '2016-12-20'],
    ['under 6 years before publication', '2016-12-20', '2011~'],
    ['under 6 years before publication', '2016-03-01', '2010~'],
    ['under 1 year before x', '2016-02-29', '2015~'],
    ['stated', '2016-12-20', null],
    ['judgement', '2016-12-20', null],
  ])('%s of %s', (way, anchorDay, expected) => expect(recomputed(way, anchorDay)).toBe(expected));

  it('what is none of the ways is refused', () => {
    for (const way of [
      '',
      'Stated',
      'tuesday on or before publication',
      '0 days before x',
      'before x',
      'until',
      'until a b',
    ]) {
      expect(parseKnown(way), way).toBeNull();
    }
  });

  it('names what it hangs on', () => {
    expect(anchorOf({ way: 'until', anchor: 'x-1' })).toBe('x-1');
    expect(anchorOf({ way: 'stated' })).toBeNull();
  });
});

describe('a written date is compared with the recomputed one', () => {
  it.each([
    ['2016-12-20', '2016-12-20', true],
    ['2016-12-20?', '2016-12-20', true],
    ['2016-12-21', '2016-12-20', false],
    ['2016-12', '2016-12-20', false],
    ['2011~', '2011~', true],
    ['2011', '2011~', false],
    ['2011-01~', '2011~', false],
    ['2010~', '2011~', false],
  ])('%s against %s', (written, expected, same) => {
    const parsed = parseEdtf(written);
    expect(parsed.ok && parsed.date.form === 'date' && isRecomputed(parsed.date.date, expected)).toBe(same);
  });
});

describe('an anchor is recomputed along its chain', () => {
  const events = new Map<string, DatedEvent>([
    ['meeting', dated('2016-12-20', 'Tuesday on or before publication')],
    ['shooting', dated('2016-12-19', '1 day before meeting')],
    ['aleppo', dated('[..2016-12-20]', 'until publication')],
    ['stated-day', dated('2016-12-01', 'stated')],
    ['one', dated('2016-12-01', 'same day as two')],
    ['two', dated('2016-12-01', '1 day after one')],
    ['beside', dated('2016-12-01', '1 day after one')],
    ['unreadable', dated('2016-02-30', 'stated')],
    ['after-unreadable', dated('2016-12-01', '1 day after unreadable')],
  ]);
  const dayText = (anchor: string, publication: string) => {
    const result = recomputeAnchor(anchor, dayFrom(publication), events);
    return result.ok ? formatIsoDay(result.day) : result.reason;
  };

  it('a later publication moves what hangs on it, at any distance', () => {
    expect(dayText('shooting', '2016-12-20')).toBe('2016-12-19');
    expect(dayText('shooting', '2016-12-21')).toBe('2016-12-19');
    expect(dayText('shooting', '2016-12-27')).toBe('2016-12-26');
    expect(dayText('stated-day', '2016-12-27')).toBe('2016-12-01');
  });

  it('what is no single day, not there, or unreadable says so', () => {
    expect(dayText('aleppo', '2016-12-20')).toBe('not-a-day');
    expect(dayText('nobody', '2016-12-20')).toBe('no-such-event');
    expect(dayText('unreadable', '2016-12-20')).toBe('broken');
    expect(dayText('after-unreadable', '2016-12-20')).toBe('broken');
    expect(recomputeAnchor('publication', null, events)).toEqual({ ok: false, reason: 'broken' });
  });

  it('a date that hangs on itself is a cycle, and its chain is told', () => {
    expect(recomputeAnchor('one', 0 as never, events)).toEqual({
      ok: false,
      reason: 'cycle',
      chain: ['one', 'two', 'one'],
    });
    expect(recomputeAnchor('beside', 0 as never, events)).toEqual({
      ok: false,
      reason: 'cycle',
      chain: ['beside', 'one', 'two', 'one'],
    });
  });
});
