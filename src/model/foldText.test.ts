import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords, locateWords } from './foldText.ts';

const found = (text: string, typed: string) =>
  locateWords(text, foldWords(typed)).map(({ start, end }) => text.slice(start, end));

describe('folded text', () => {
  it.each([
    ['accents', 'Çağdaş Sanatlar, Élysée', 'cagdas sanatlar, elysee'],
    ['accents that stand for themselves', 'E\u0301lyse\u0301e', 'Élysée'],
    ['every I of Turkish', 'I ı İ i ISPARTA İzmir', 'i i i i ısparta IZMIR'],
    ['the sharp s', 'Straße, STRASSE', 'strasse, straße'],
    ['Russian’s ё', 'ещё', 'ЕЩЕ'],
    ['Arabic and Persian yeh and kaf', 'علي عربى كرد', 'علی عربی کرد'],
    [
      'what alef, waw and heh carry',
      'أحمد إيران آلمان ٱ مؤمن خانۀ مدينة',
      'احمد ایران المان ا مومن خانه مدینه',
    ],
    ['the hamza on yeh', 'مسئول', 'مسیول'],
    ['harakat and the drawn-out stroke', 'مُحَمَّد مـحـمـد', 'محمد محمد'],
    ['three kinds of digits', '٢٠١٦ ۲۰۱۶ 2016', '2016 2016 2016'],
    [
      'quotation marks and dashes',
      '“entirely” ‘so’ «so» 2011–2016 non\u2011stop',
      '"entirely" \'so\' "so" 2011-2016 non-stop',
    ],
    ['blanks that do not break', 'U.S.\u00a0army', 'u.s. army'],
    ['ligatures and wide letters', 'ﬁve ｆｉｖｅ ﻼ', 'five five لا'],
  ])('knows no difference of %s', (_, text, other) => {
    expect(foldText(text)).toBe(foldText(other));
  });
  it('folds no further than it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('words', () => {
  it.each(['می\u200cروند', 'می روند', 'میروند'])(
    'are found with or without a joiner between: %s',
    (typed) => {
      expect(found('آن‌ها می\u200cروند', typed).join('')).toContain('روند');
    },
  );
  it('typed with a joiner are found where a blank stands', () => {
    expect(found('آنها می روند', 'می\u200cروند')).toEqual(['می روند']);
  });
  it('are marked in the text as it stands', () => {
    expect(found('The “entirely liberated” city', 'ENTIRELY')).toEqual(['entirely']);
    expect(found('مُحَمَّد آمد', 'محمد')).toEqual(['مُحَمَّد']);
    expect(found('Große Straße', 'strasse')).toEqual(['Straße']);
    expect(found('İstanbul’da', 'istanbul')).toEqual(['İstanbul']);
    expect(found('ISPARTA', 'ısparta')).toEqual(['ISPARTA']);
  });
  it('in a row are one stretch, and else each its own', () => {
    expect(found('convened at Moscow on Tuesday', 'on Tuesday')).toEqual(['on Tuesday']);
    expect(found('the Sunday visit to Tehran', 'Tehran visit')).toEqual(['visit', 'Tehran']);
  });
  it('that are none are nowhere', () => {
    expect(foldWords(' \u200c \u064b')).toEqual([]);
    expect(found('anything', ' ')).toEqual([]);
  });
  it('stand, folded, in the stretch that is marked for them', () => {
    const letters = fc.constantFrom(
      ...Array.from('aIıİißẞéкё ½ﬁﻼيیكکأآئۀ٣۳-–“"\u0301\u064e\u0640\u200c\u200d𝐀'),
    );
    const texts = fc.string({
      unit: fc.oneof(letters, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
        const points = Array.from(text);
        const start = points.length === 0 ? 0 : from % points.length;
        const words = foldWords(points.slice(start, start + length).join(''));
        const marked = locateWords(text, words).map((at) => foldText(text.slice(at.start, at.end)));
        for (const word of words.filter((word) => foldText(text).includes(word))) {
          expect(marked.some((slice) => slice.includes(word))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
