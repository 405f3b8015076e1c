import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../model/story.ts';
import { boundsOf } from '../model/boundsOf.ts';
import { parseEdtf } from './edtf.ts';
import type { Lane } from './lanes.ts';
import { layoutLanes, type LaidOutItem, type LayoutSizes } from './layoutLanes.ts';
import { parseIsoDay } from './calendar.ts';

const day = (text: string) => parseIsoDay(text) ?? NaN;

function eventOn(edtf: string, number: number, runsOn = false): StoryEvent {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  const { date } = parsed;
  const known = runsOn ? { end: { way: 'until', anchor: 'publication' } as const } : {};
  return {
    id: `e${number}`,
    number,
    kind: 'event',
    title: `Event ${number}`,
    label: 'L'.repeat(1 + ((number * 7) % 30)),
    when: { edtf, date, bounds: boundsOf(date), words: null, known, reasoning: null },
    place: null,
    quotes: [{ start: 0, end: 1, exact: 'x', voice: 'narration' }],
    actors: [],
    notes: [],
    elsewhere: [],
  };
}

const laneOf = (events: readonly StoryEvent[]): Lane => ({
  id: 'lane',
  kind: 'nowhere',
  place: null,
  look: { tone: 0, shape: 'lozenge' },
  events,
});
const sizes = (widthPx: number): LayoutSizes => ({
  widthPx,
  badgePx: 22,
  gapPx: 6,
  tornPx: 22,
  measurePx: ({ label }) => label.length * 7.3,
});
const covered = (item: LaidOutItem) => ({
  from: Math.min(item.left, item.labelLeft),
  to: Math.max(item.right, item.labelLeft + item.labelWidth),
});
const burst = { from: day('2016-12-16'), to: day('2016-12-22') };
const layOut = (edtf: string, window = burst, runsOn = false) =>
  layoutLanes([laneOf([eventOn(edtf, 1, runsOn)])], window, sizes(600));
const only = (edtf: string, window = burst, runsOn = false) => {
  const item = layOut(edtf, window, runsOn).lanes[0]?.items[0];
  if (!item) throw new Error(`${edtf} is not in the window`);
  return item;
};

describe('a date looks as exact as it is', () => {
  it('a day fills its day', () => {
    expect(only('2016-12-18')).toMatchObject({ left: 200, right: 300, drawn: { form: 'day' } });
  });
  it('a year fills its year and is no day', () => {
    const item = only('2011', { from: day('2010-01-01'), to: day('2013-01-01') });
    expect(item.drawn.form).toBe('span');
    expect(item.right - item.left).toBeCloseTo((365 / 1096) * 600, 0);
  });
  it('"on or before" is a tick at its last day, its label before it, and may be any day to the left', () => {
    const item = only('[..2016-12-20]');
    expect(item).toMatchObject({ left: 0, right: 500, markLeft: 497, drawn: { form: 'one-of', from: null } });
    expect(item.isReversed).toBe(true);
    expect(item.labelLeft + item.labelWidth).toBeLessThan(item.markLeft);
  });
  it('a state that ran on at publication says so at its end', () => {
    expect(only('2011/2016-12-20', burst, true)).toMatchObject({
      cutLeft: true,
      right: 500,
      drawn: { form: 'bar', right: 'running' },
    });
  });
  it('a state whose start is not known is a stub at its end, as long in every window, and may begin anywhere', () => {
    for (const window of [burst, { from: day('2010-01-01'), to: day('2017-01-01') }]) {
      const item = only('/2016-12-20', window, true);
      expect(item.drawn.left).toBe('torn');
      expect(item.left).toBe(0);
      expect(item.markRight - item.markLeft).toBe(22);
    }
  });
  it('a start known to the year alone fades in over that year', () => {
    const item = only('2011/2016-12-20', { from: day('2010-01-01'), to: day('2017-01-01') });
    expect(item.firmLeft - item.left).toBeCloseTo((365 / 2557) * 600, 0);
  });
  it('"about" is soft and a question mark is broken', () => {
    expect(only('2016-12-18~').drawn.left).toBe('soft');
    expect(only('2016-12-18?').drawn.uncertain).toBe(true);
  });
});

describe('what lies outside the window', () => {
  it('is counted on its side', () => {
    expect(layOut('2011')).toMatchObject({ before: [{ number: 1 }], after: [] });
    expect(layOut('2017-02')).toMatchObject({ before: [], after: [{ number: 1 }] });
  });
  it('a state that began before it is in view and since earlier', () => {
    expect(layOut('2011/2016-12-20')).toMatchObject({ before: [], sinceEarlier: [{ number: 1 }] });
  });
  it('what may lie in the window is in it: "on or before", and a state whose start is not known', () => {
    const window = { from: day('2013-01-01'), to: day('2014-01-01') };
    for (const edtf of ['[..2016-12-20]', '/2016-12-20', '2011/']) {
      expect(layOut(edtf, window)).toMatchObject({ before: [], after: [] });
    }
    expect(layOut('[2016-12-20..]', window)).toMatchObject({ before: [], after: [{ number: 1 }] });
  });
});

describe('labels', () => {
  const dates = fc.oneof(
    fc.integer({ min: 1, max: 28 }).map((n) => `2016-12-${String(n).padStart(2, '0')}`),
    fc.constantFrom('2016', '2016-12', '/2016-12-20', '2016-12-03/', '2016-12-03/..', '2011~/2016-12-20'),
    fc.constantFrom('[..2016-12-20]', '[2016-12-11..]', '[2016-12-11..2016-12-14]', '2016-12-18?'),
  );
  const spans = fc.tuple(fc.integer({ min: -400, max: 60 }), fc.integer({ min: 2, max: 2500 }));

  it('never overlap at any width from 320 to 2560 px, in any window', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 320, max: 2560 }),
        spans,
        (edtfs, widthPx, [shift, length]) => {
          const events = edtfs.map((edtf, position) => eventOn(edtf, position + 1));
          const from = day('2016-12-01') + shift;
          const layout = layoutLanes([laneOf(events)], { from, to: from + length }, sizes(widthPx));
          const items = layout.lanes[0]?.items ?? [];
          expect(items.length + layout.before.length + layout.after.length).toBe(events.length);
          for (const item of items) {
            expect(item.labelLeft).toBeGreaterThanOrEqual(0);
            expect(item.labelLeft + item.labelWidth).toBeLessThanOrEqual(widthPx + 1e-9);
            for (const other of items) {
              if (other === item || other.row !== item.row) continue;
              const [a, b] = [covered(item), covered(other)];
              expect(a.to <= b.from || b.to <= a.from).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
