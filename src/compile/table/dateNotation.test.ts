import { describe, expect, it } from 'vitest';
import { readDate, readDateParts, type DateOrder } from './dateNotation.ts';

const edtfOf = (text: string, order: DateOrder | null = null) => {
  const read = readDate(text, order);
  return read.ok ? read.edtf : read.message;
};

describe('a date of a table', () => {
  it.each([
    '2016-12-20',
    '2016-12-20 00:00:00.000',
    '2016-12-20T11:32:05.123Z',
    '2016-12-20T23:59:59+03:30',
    '2016/12/20',
    '20161220',
    '20/12/2016',
    '12/20/2016',
    '12/20/2016 0:00',
    '20.12.2016',
    '20-12-2016',
    '20 December 2016',
    '20-Dec-2016',
    '20 dec. 2016',
    'December 20, 2016',
    '1482233525123',
  ])('%s is that day', (text) => {
    expect(edtfOf(text)).toBe('2016-12-20');
  });

  it('is the day that is written, whatever its time and zone', () => {
    expect(edtfOf('2016-12-20T23:59:59-11:00')).toBe('2016-12-20');
    expect(edtfOf('2016-12-20 11:59 PM')).toBe('2016-12-20');
  });

  it('may be any that EDTF has', () => {
    expect(edtfOf('2016-12')).toBe('2016-12');
    expect(edtfOf('[2016-12-01..2016-12-31]')).toBe('[2016-12-01..2016-12-31]');
    expect(edtfOf('2011~/2016')).toBe('2011~/2016');
  });

  it('whose day and month are one number needs no order', () => {
    expect(edtfOf('03/03/2016')).toBe('2016-03-03');
    expect(edtfOf('03/04/2016')).toMatch(/^day and month cannot be told apart; write dateOrder: /);
    expect(edtfOf('03/04/2016', 'day-month-year')).toBe('2016-04-03');
    expect(edtfOf('03/04/2016', 'month-day-year')).toBe('2016-03-04');
  });

  it.each([
    '31/11/2016',
    '20/12/16',
    '2016-13-01',
    'yesterday',
    '20 Decembre 2016',
    '12345',
    '1482233525',
    '99/99/2016',
  ])('%s is none', (text) => {
    expect(readDate(text, 'day-month-year').ok).toBe(false);
  });
});

describe('a date in cells of its own', () => {
  const partsOf = (...parts: [string, string, string]) => {
    const read = readDateParts(...parts);
    return read.ok ? read.edtf : read.message;
  };

  it('is as exact as its cells', () => {
    expect(partsOf('2016', '12', '20')).toBe('2016-12-20');
    expect(partsOf('2016', 'December', '')).toBe('2016-12');
    expect(partsOf('2016', '', '')).toBe('2016');
    expect(partsOf('44', '3', '5')).toBe('0044-03-05');
  });

  it('has no day without a month, and none that the month has not', () => {
    expect(partsOf('2016', '', '20')).toBe('there is a day and no month; add it, or remove the day');
    expect(partsOf('2015', '2', '29')).toBe('"29" is no day of 2015-02; write 1 to 28');
    expect(partsOf('2015', '13', '1')).toBe('"13" is no month; write 1 to 12, or its English name');
    expect(partsOf('', '12', '20')).toBe('"" is no year; write it as in 2016');
  });
});
