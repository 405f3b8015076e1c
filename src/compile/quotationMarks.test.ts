import { describe, expect, it } from 'vitest';
import type { Voice } from '../model/story.ts';
import { findPairs, marksOf, voiceFault } from './quotationMarks.ts';

const pairTexts = (text: string, language: string) =>
  findPairs(text, language).map(({ open, close }) => text.slice(open, close + 1));

describe('pairs of quotation marks', () => {
  it.each([
    ['en', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['en', 'Iran’s envoy said “Russia’s plan”.', ['“Russia’s plan”']],
    ['en', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['en', '“He said "yes" to us.”', ['"yes"', '“He said "yes" to us.”']],
    ['fa', 'او گفت «بله» و رفت', ['«بله»']],
    ['ar', 'قال «نعم» و“لا”', ['«نعم»', '“لا”']],
    ['ru', 'Он сказал: «Газета „Известия“ права».', ['„Известия“', '«Газета „Известия“ права»']],
    ['tr', 'Bakan “evet” dedi, «hayır» demedi.', ['“evet”', '«hayır»']],
    ['de', 'Er sagte „ja“ und ging.', ['„ja“']],
    ['en', 'One “never closed.\nThen “this”.', ['“this”']],
    ['en', '“One paragraph.\n“The next of the same.” End.', ['“One paragraph.\n“The next of the same.”']],
    ['en', '"One paragraph.\n"The next of the same." End.', ['"One paragraph.\n"The next of the same."']],
    ['en', '”backwards“', []],
    ['de', 'Er sagte »ja« und «nein».', ['»ja«', '«nein»']],
    ['sv', 'Hon sade: ”Ja, tack.” Sedan ”nej” och »kanske».', ['”Ja, tack.”', '”nej”', '»kanske»']],
    ['fi', '”Yksi.\n”Kaksi”, hän sanoi.', ['”Yksi.\n”Kaksi”']],
    ['fr', 'Il a dit «\u00a0oui\u00a0» hier.', ['«\u00a0oui\u00a0»']],
    ['pl', 'Powiedział: „tak”.', ['„tak”']],
    ['da', 'Han sagde »ja«.', ['»ja«']],
    ['ja', '彼は「はい」と言った。', ['「はい」']],
    ['ar', 'قال ”نعم“ و«لا»', ['”نعم“', '«لا»']],
    ['xx', 'A „b“ c “d” e «f»', ['„b“', '“d”', '«f»']],
    ['en-GB', '‘The ministers’ plan is Iran’s,’ he said.', []],
    ['en', 'He said “yes” to Iran’s ‘plan,’ and left.', ['“yes”']],
  ])('in %s: %s', (language, text, expected) => expect(pairTexts(text, language)).toEqual(expected));
});

describe('a voice', () => {
  const text = 'He said “yes, now” and “wept”.';
  const pairs = findPairs(text, 'en');
  const fault = (voice: Voice, exact: string) => {
    const start = text.indexOf(exact);
    return voiceFault(voice, start, start + exact.length, pairs, marksOf('en'))?.split(';')[0] ?? null;
  };

  it('direct is inside a pair, the marks left out', () => {
    expect(fault('direct', 'yes, now')).toBeNull();
    expect(fault('direct', 'now')).toBeNull();
    expect(fault('direct', '“yes, now”')).toBe('a direct quote leaves its quotation marks out');
    expect(fault('direct', 'He said')).toMatch(/^a direct quote stands inside/);
    expect(fault('direct', 'said “yes, now” and')).toMatch(/^a direct quote stands inside/);
  });

  it('that has no marks known here is never said to be indirect', () => {
    const said = 'Hon sade ‹ja›.';
    const words = (language: string) =>
      voiceFault('direct', 10, 12, findPairs(said, language), marksOf(language));
    expect(words('fa')).toBeNull();
    expect(words('sv')).toBe(
      'a direct quote stands inside quotation marks, and these words stand inside none that are known here (”…” »…» "…"); check the voice, or add this article’s marks to src/compile/quotationMarks.ts',
    );
  });

  it('the others are outside, and may hold whole pairs', () => {
    expect(fault('narration', 'He said')).toBeNull();
    expect(fault('indirect', 'said “yes, now” and “wept”')).toBeNull();
    expect(fault('narration', 'wept')).toMatch(/^these words stand inside/);
    expect(fault('indirect', 'yes')).toMatch(/^these words stand inside/);
  });

  it('none cuts through a pair', () => {
    for (const voice of ['direct', 'indirect', 'narration'] as const) {
      for (const exact of ['“yes', 'now”', 'said “yes', 'now” and', 'now” and “wept', '“']) {
        expect(fault(voice, exact), exact).toMatch(/^it cuts through/);
      }
    }
  });
});
