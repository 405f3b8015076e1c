// Our parser against npm `edtf`, over generated dates. Where the two differ, the fault is named below and shown.
// @ts-expect-error: the package has no types
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLeapYear } from './calendar.ts';
import { boundsOf } from '../model/boundsOf.ts';
import { parseEdtf } from './edtf.ts';

const dayMs = 86_400_000;

/** First and last day, null where the oracle has no bound; 'refused' where it throws. */
function oracle(text: string): { first: number | null; last: number | null } | 'refused' {
  try {
    const { min, max } = edtf(text) as { min: number | null; max: number | null };
    const day = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? null : Math.floor(ms / dayMs));
    return { first: day(min), last: day(max) };
  } catch {
    return 'refused';
  }
}

function ours(text: string): { first: number | null; last: number | null } | 'refused' {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return 'refused';
  const { begin, end } = boundsOf(parsed.date);
  return { first: begin.earliest, last: end.latest };
}

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
const year = fc.integer({ min: -9999, max: 9999 }).map((y) => (y < 0 ? `-${pad(-y, 4)}` : pad(y, 4)));
const month = fc.integer({ min: 0, max: 14 }).map((m) => pad(m, 2));
const dayText = fc
  .tuple(year, month, fc.integer({ min: 0, max: 32 }))
  .map(([y, m, d]) => `${y}-${m}-${pad(d, 2)}`);
const plain = fc.oneof(
  dayText,
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((y) => `${pad(y, 3)}X`),
  fc.integer({ min: 0, max: 99 }).map((y) => `${pad(y, 2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}-XX`),
);
const qualified = fc.tuple(plain, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));

describe('agrees with npm edtf', () => {
  it.each([
    ['dates, with qualifiers, impossible ones included', qualified],
    ['unspecified digits', unspecified],
    ['intervals, reversed ones included', fc.tuple(qualified, qualified).map((ends) => ends.join('/'))],
    ['open and unknown ends', fc.tuple(fc.constantFrom('..', ''), plain).map((ends) => ends.join('/'))],
    [
      'open and unknown ends, at the end',
      fc.tuple(plain, fc.constantFrom('..', '')).map((ends) => ends.join('/')),
    ],
    ['on or before', plain.map((date) => `[..${date}]`)],
    ['on or after', plain.map((date) => `[${date}..]`)],
  ])(
    'on %s',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          if (knownDifferences.some(({ covers }) => covers(text))) return;
          expect(ours(text), text).toEqual(oracle(text));
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );
});

/** Faults of npm edtf 4.11.1, each with one text that shows it: what we say, and what it says. */
const knownDifferences = [
  {
    name: '29 February of a common year silently becomes 1 March',
    covers: (text: string) => [...text.matchAll(/(-?\d{4})-02-29/g)].some(([, y]) => !isLeapYear(Number(y))),
    shows: '2015-02-29',
    we: 'refused',
    it: { first: 16495, last: 16495 },
  },
  {
    name: 'the last day of a range in brackets ignores where the range ends',
    covers: (text: string) => /^\[[^.]+\.\.[^.]+\]$/.test(text),
    shows: '[2016..2018]',
    we: { first: 16801, last: 17896 },
    it: { first: 16801, last: 17166 },
  },
  {
    name: 'a reversed range in brackets is let through',
    covers: (text: string) => /^\[[^.]+\.\.[^.]+\]$/.test(text),
    shows: '[2018..2016]',
    we: 'refused',
    it: { first: 17532, last: 17896 },
  },
  {
    name: 'unspecified months and days before year 0 have their last day before their first',
    covers: (text: string) => /^-\d{4}-.*XX/.test(text),
    shows: '-0001-XX-XX',
    we: { first: -719893, last: -719529 },
    it: { first: -719529, last: -719893 },
  },
  {
    name: 'February of year 0 ends a day late',
    covers: (text: string) => text.includes('0000-02'),
    shows: '0000-02-XX',
    we: { first: -719497, last: -719469 },
    it: { first: -719497, last: -719468 },
  },
  {
    name: 'an interval is refused whose end is written no later than its start, though it may end later',
    covers: (text: string) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok || parsed.date.form !== 'interval') return false;
      const { start, end } = parsed.date;
      return typeof start !== 'string' && typeof end !== 'string' && end.first <= start.first;
    },
    shows: '2016-12-20/2016-12',
    we: { first: 17155, last: 17166 },
    it: 'refused',
  },
] as const;

describe('differs from npm edtf 4.11.1 only where that is wrong', () => {
  it.each(knownDifferences)('$name', (difference) => {
    expect(ours(difference.shows)).toEqual(difference.we);
    expect(oracle(difference.shows)).toEqual(difference.it);
  });
});
