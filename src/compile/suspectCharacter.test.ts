import { describe, expect, test } from 'vitest';
import { cleanTexts } from './hostile/cleanTexts.ts';
import { nameSuspect, suspectCharacter } from './suspectCharacter.ts';

/** Each character that deceives, and its kind. */
const suspects: readonly (readonly [characters: readonly number[], name: string])[] = [
  [
    [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
    'a character that turns the direction of the text',
  ],
  [[0xe0000, 0xe0001, 0xe0020, 0xe0041, 0xe007f], 'an invisible tag character'],
  [[0x0, 0x7, 0x8, 0xb, 0xd, 0x1b, 0x7f, 0x85, 0x9f], 'a control character'],
  [[0xfeff, 0xfffe, 0xffff], 'a byte order mark'],
];

describe('in an editor’s words', () => {
  test.each(suspects.flatMap(([codes, name]) => codes.map((code) => [code.toString(16), name] as const)))(
    'U+%s is %s',
    (code, name) => {
      const character = String.fromCodePoint(parseInt(code, 16));
      const told = `${name} (U+${code.toUpperCase().padStart(4, '0')})`;
      expect(nameSuspect(`a${character}b`)).toBe(told);
      expect(suspectCharacter(`a${character}b`, false)).toBe(`it holds ${told}; remove it`);
      expect(suspectCharacter(`a${character}b`, true)).toBeNull();
    },
  );

  test('half a character is one everywhere', () => {
    for (const half of ['\ud800', 'a\udc00', '\udc00\ud800']) {
      expect(suspectCharacter(half, false)).toMatch(/half a character/);
      expect(suspectCharacter(half, true)).toMatch(/half a character/);
    }
  });

  test('Persian, Arabic and Urdu hold none', () => {
    for (const text of cleanTexts) expect(suspectCharacter(text, false), text).toBeNull();
  });
});
