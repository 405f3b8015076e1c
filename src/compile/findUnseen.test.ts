import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanTexts } from './hostile/cleanTexts.ts';
import { findUnseen } from './findUnseen.ts';

describe('what is not seen and deceives', () => {
  test.each([
    ['an override to the left', 'abc\u202egpj.exe', [3]],
    ['an override to the right, though it ends', '\u202dabc\u202c.', [0]],
    ['an embedding without an end', 'a\u202bb', [1]],
    ['an isolate without an end', 'a\u2067b', [1]],
    ['ends of nothing', '\u202c\u2069', [0, 1]],
    ['an embedding whose paragraph ends first', 'a\u202ab\nc\u202c', [1, 5]],
    ['an embedding that an isolate’s end cuts off', '\u2066a\u202bb\u2069c', [2]],
    ['an embedding’s end that an isolate keeps away', '\u202aa\u2068\u202cb\u2069c\u202c', [3]],
    ['tags', 'a\u{e0001}\u{e0041}', [1, 3]],
    ['more tags than a flag has', `🏴${'\u{e0061}'.repeat(8)}`, [2, 4, 6, 8, 10, 12, 14, 16]],
    ['what comes after characters of two units', '😀😀\u202e', [4]],
  ])('%s', (_, text, offsets) => {
    expect(findUnseen(text)).toEqual(offsets);
  });
});

describe('what is no deceit', () => {
  test.each([
    ['ZWNJ of Persian', 'می‌خواهم نمی‌دانم خانه‌ها'],
    ['RLM, LRM and ALM', 'گفت: \u200f«سلام»\u200e (\u061c2016)'],
    ['pairs that turn a part and turn it back', 'a \u202bعربی\u202c b \u2067فارسی\u2069 c \u2068d\u2069'],
    ['pairs in pairs', '\u2067ا \u202aab \u2066c\u2069 d\u202c ب\u2069'],
    ['joined emoji and flags', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇮🇷'],
  ])('%s', (_, text) => {
    expect(findUnseen(text)).toEqual([]);
  });

  test('clean texts in Persian and Arabic', () => {
    expect(cleanTexts.length).toBeGreaterThan(15);
    for (const text of cleanTexts) expect(findUnseen(text), text).toEqual([]);
  });

  test('the articles of this site', () => {
    const data = new URL('../../data/', import.meta.url);
    for (const file of readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.txt'),
    ))
      expect(findUnseen(readFileSync(new URL(file.replaceAll('\\', '/'), data), 'utf8')), file).toEqual([]);
  });
});

test('a long text is gone through once, however much is open in it', () => {
  const many = 500_000;
  expect(findUnseen('\u202a\u2067'.repeat(many))).toHaveLength(2 * many);
  expect(findUnseen(`${'\u2067'.repeat(many)}${'\u2069'.repeat(many)}`)).toEqual([]);
  expect(findUnseen(`${'\u202a'.repeat(many)}${'\u2069'.repeat(many)}`)).toHaveLength(2 * many);
}, 10_000);
