import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitLines, wrapText } from './fitText.ts';

/** Every letter is as wide as any. */
const measure = (text: string) => Array.from(text).length * 10;
const anyText = fc.array(fc.string({ maxLength: 14 }), { maxLength: 20 }).map((words) => words.join(' '));

describe('lines', () => {
  test('keep every letter and none is wider than the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 120 }), (text, widthPx) => {
        const lines = wrapText(text, widthPx, measure);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(widthPx);
      }),
    );
  });

  test('that are too many end in an ellipsis, and still fit', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 20, max: 120 }),
        fc.integer({ min: 1, max: 4 }),
        (text, widthPx, most) => {
          const all = wrapText(text, widthPx, measure);
          const lines = limitLines(all, most, widthPx, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.at(-1)?.endsWith('…') ?? false).toBe(all.length > most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(widthPx);
        },
      ),
    );
  });

  test('break between words, and within a word only when it is wider than a line', () => {
    expect(wrapText('one two three', 70, measure)).toEqual(['one two', 'three']);
    expect(wrapText('a Donaudampfschiff', 60, measure)).toEqual(['a', 'Donaud', 'ampfsc', 'hiff']);
    expect(limitLines(['one two,', 'three'], 1, 80, measure)).toEqual(['one two…']);
  });
});
