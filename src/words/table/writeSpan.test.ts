import { expect, test } from 'vitest';
import { dayOf } from '../../time/calendar.ts';
import { createDates } from '../createDates.ts';
import { en } from '../en.ts';
import { writeSpan, writeYears } from './writeSpan.ts';

const dates = createDates(en);
const span = { from: dayOf(2011, 1, 1), to: dayOf(2025, 1, 1) };

test('a span ends on the day before the one that it does not hold', () => {
  expect(writeSpan(span, dates)).toBe('1 January 2011 – 31 December 2024');
  expect(writeSpan({ from: span.from, to: span.from + 1 }, dates)).toBe('1 January 2011');
});

test('in years it is as long as it is, and says so for years that four digits do not write', () => {
  expect(writeYears(span, dates)).toBe('from 2011 to 2024');
  expect(writeYears({ from: span.from, to: span.from + 9 }, dates)).toBe('2011');
  expect(writeYears({ from: dayOf(-44, 3, 15), to: dayOf(-44, 3, 16) }, dates)).toBe(
    writeSpan({ from: dayOf(-44, 3, 15), to: dayOf(-44, 3, 16) }, dates),
  );
});
