import { describe, expect, test } from 'vitest';
import { arTable } from './ar.ts';
import { enTable } from './en.ts';
import { faTable } from './fa.ts';
import { ruTable } from './ru.ts';
import { trTable } from './tr.ts';

describe('large numbers', () => {
  test('stand in groups of three digits, as each language has them', () => {
    expect([enTable, faTable, ruTable, trTable, arTable].map((say) => say.number(1_234_567))).toEqual([
      '1,234,567',
      '۱٬۲۳۴٬۵۶۷',
      '1\u00a0234\u00a0567',
      '1.234.567',
      '١٬٢٣٤٬٥٦٧',
    ]);
    expect([7, 999, 1000].map((n) => enTable.number(n))).toEqual(['7', '999', '1,000']);
  });

  test('take the form of the word that their language wants with them', () => {
    expect([1, 2, 5, 21, 1002].map((n) => ruTable.events(n))).toEqual([
      '1 событие',
      '2 события',
      '5 событий',
      '21 событие',
      '1\u00a0002 события',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((n) => arTable.events(n))).toEqual([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '٣ أحداث',
      '١١ حدثًا',
      '١٠٠ حدث',
    ]);
    expect([1, 2].map((n) => enTable.withoutPoint(n))).toEqual([
      '1 event has no point on the map',
      '2 events have no point on the map',
    ]);
  });
});
