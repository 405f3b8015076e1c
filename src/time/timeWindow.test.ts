import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import type { Day } from '../model/day.ts';
import type { Story } from '../model/story.ts';
import { formatIsoDay, parseIsoDay } from './calendar.ts';
import { boundsOf } from '../model/boundsOf.ts';
import { parseEdtf } from './edtf.ts';
import {
  clampWindow,
  cutWindow,
  daysIn,
  narrowestDays,
  panWindow,
  revealInWindow,
  selectBurst,
  selectExtent,
  selectKnownDays,
  touches,
  wholeDays,
  zoomWindow,
} from './timeWindow.ts';

let story: Story;
beforeAll(async () => {
  const compiled = await compileStory('data/mehr-2016-12-20');
  if (!compiled.story) throw new Error('the Mehr story does not compile');
  story = compiled.story;
});

const day = (text: string) => parseIsoDay(text) ?? NaN;
const daysOf = (id: string) => {
  const event = story.events.find((other) => other.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return selectKnownDays(event.when);
};
const windows = fc
  .tuple(fc.double({ min: -5000, max: 5000, noNaN: true }), fc.double({ min: 0.1, max: 4000, noNaN: true }))
  .map(([from, length]) => ({ from, to: from + length }));
const extent = { from: -3000, to: 3000 };

describe('the first window', () => {
  it('is on the burst of December 2016', () => {
    const { first, last } = wholeDays(selectBurst(story));
    expect([formatIsoDay(first), formatIsoDay(last)]).toEqual(['2016-12-16', '2016-12-21']);
  });
  it('lies inside the extent, which holds 2011 and the publication', () => {
    const whole = selectExtent(story);
    expect(whole.from).toBeLessThan(day('2011-01-01'));
    expect(whole.to).toBeGreaterThan(day('2016-12-20'));
  });
});

describe('the first window of many events', () => {
  const storyOn = (days: readonly number[]): Story => {
    const [event] = story.events;
    if (!event) throw new Error('the Mehr story has no event');
    const eventOn = (at: number) => {
      const bound = { earliest: at as Day, latest: at as Day };
      return { ...event, when: { ...event.when, bounds: { begin: bound, end: bound } } };
    };
    return { ...story, events: days.map(eventOn) };
  };
  const from = day('2015-01-01');

  it('is on its sixty densest, and of equally dense ones on the last', () => {
    const daily = Array.from({ length: 300 }, (_, n) => from + n);
    const { first, last } = wholeDays(selectBurst(storyOn(daily)));
    expect([first, last]).toEqual([from + 240 - 12, from + 299 + 6]);
    const twice = Array.from({ length: 60 }, (_, n) => from + 100 + n / 2).map(Math.floor);
    const dense = wholeDays(selectBurst(storyOn([...daily, ...twice])));
    expect(dense.first).toBeGreaterThan(from + 90);
    expect(dense.last).toBeLessThan(from + 140);
  });

  it('holds a day with all that happened on it', () => {
    const { first, last } = wholeDays(selectBurst(storyOn(Array.from({ length: 500 }, () => from))));
    expect([first, last]).toEqual([from - 2, from + 1]);
  });
});

describe('a window', () => {
  it('stays inside the extent and no narrower than a day, however it is moved', () => {
    const moves = fc.tuple(
      windows,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.integer({ min: -9000, max: 9000 }),
    );
    fc.assert(
      fc.property(moves, ([window, factor, days]) => {
        const start = clampWindow(window, extent);
        for (const moved of [
          start,
          zoomWindow(start, factor, start.from + 1, extent),
          panWindow(start, days, extent),
        ]) {
          expect(moved.from).toBeGreaterThanOrEqual(extent.from - 1e-6);
          expect(moved.to).toBeLessThanOrEqual(extent.to + 1e-6);
          expect(daysIn(moved)).toBeGreaterThanOrEqual(narrowestDays - 1e-6);
        }
      }),
    );
  });
  it('of one day is one', () => {
    expect(clampWindow({ from: 7, to: 8 }, extent)).toEqual({ from: 7, to: 8 });
    expect(clampWindow({ from: 7, to: 7.5 }, extent)).toEqual({ from: 6.75, to: 7.75 });
  });
  it('that an address asks for is cut where time ends, and is none where it lies outside', () => {
    expect(cutWindow({ from: 7, to: 8 }, extent)).toEqual({ from: 7, to: 8 });
    expect(cutWindow({ from: -9000, to: 8 }, extent)).toEqual({ from: -3000, to: 8 });
    expect(cutWindow({ from: 7, to: 9000 }, extent)).toEqual({ from: 7, to: 3000 });
    expect(cutWindow({ from: -9000, to: -3000 }, extent)).toBeNull();
    expect(cutWindow({ from: 3000, to: 9000 }, extent)).toBeNull();
  });
  it('keeps the day under the pointer while it zooms', () => {
    const zoomed = zoomWindow({ from: 0, to: 100 }, 0.5, 25, extent);
    expect(zoomed).toEqual({ from: 12.5, to: 62.5 });
  });
  it('keeps its length while it pans, also at the edge', () => {
    expect(panWindow({ from: 0, to: 100 }, 1e6, extent)).toEqual({ from: 2900, to: 3000 });
  });
  it('does not move for what it touches already', () => {
    const window = selectBurst(story);
    expect(revealInWindow(window, daysOf('ankara-shooting'), selectExtent(story))).toBe(window);
    expect(revealInWindow(window, daysOf('militancy'), selectExtent(story))).toBe(window);
  });
  it('moves to what it does not touch, and then holds it', () => {
    const moved = revealInWindow(selectBurst(story), daysOf('crisis-outset'), selectExtent(story));
    expect(touches(moved, daysOf('crisis-outset'))).toBe(true);
  });
  it('touches what is still going on in every later window, and what has an unknown end in none', () => {
    const daysOfEdtf = (edtf: string) => {
      const parsed = parseEdtf(edtf);
      if (!parsed.ok) throw new Error(parsed.reason);
      return selectKnownDays({ date: parsed.date, bounds: boundsOf(parsed.date) });
    };
    const december = { from: day('2016-12-01'), to: day('2017-01-01') };
    expect(touches(december, daysOfEdtf('2011/..'))).toBe(true);
    expect(touches(december, daysOfEdtf('2011/'))).toBe(false);
    expect(touches(december, daysOfEdtf('../2016-12-18'))).toBe(true);
  });
  it('touches "on or before the 20th" on the 20th and not in 2013', () => {
    expect(touches({ from: day('2016-12-20'), to: day('2016-12-21') }, daysOf('aleppo'))).toBe(true);
    expect(touches({ from: day('2013-01-01'), to: day('2014-01-01') }, daysOf('aleppo'))).toBe(false);
  });
});
