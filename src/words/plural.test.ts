import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { fa } from './fa.ts';
import { isolate } from './isolate.ts';
import { createDigits } from './digits.ts';
import { createCount } from './plural.ts';

describe('counted words', () => {
  it('take each of the six Arabic forms', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102].map(ar.map.events)).toEqual([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '٣ أحداث',
      '١٠ أحداث',
      '١١ حدثًا',
      '٩٩ حدثًا',
      '١٠٠ حدث',
      '١٠٢ حدث',
    ]);
  });
  it('stay the same after a Persian number', () => {
    expect([0, 1, 2].map(fa.map.events)).toEqual(['۰ رویداد', '۱ رویداد', '۲ رویداد']);
  });
  it('fall back to the form for all others', () => {
    expect(createCount('ar-EG', 'arab')(2, { other: '# x' })).toBe('٢ x');
  });
});

describe('digits', () => {
  it('are replaced one by one, in texts too', () => {
    expect(createDigits('arabext')(2016)).toBe('۲۰۱۶');
    expect(createDigits('arab')('404 KB')).toBe('٤٠٤ KB');
    expect(createDigits('latn')(-1.5)).toBe('-1.5');
  });
});

/** Functions that pass on texts which come worded, such as dates; their numbers are not theirs. */
const passesOn =
  /^\.(listed|quoted|find\.noneAt|card\.hash|known\.asserts\.weekday|map\.(and|baseFailed)|page\.|share\.(copyWhat|startAt|previewOf)|timeline\.(item|earlierFold|onOr|startUnknown|endUnknown|oneDay))/;

/** Every text of a catalogue; functions are asked with numbers in the place of names too. */
function textsOf(part: unknown, path: string): { path: string; text: string }[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part === 'function') {
    if (passesOn.test(path)) return [];
    const say = part as (...args: number[]) => string;
    return [1, 2, 3, 11, 100].map((n) => ({ path, text: say(n, n, n) }));
  }
  return Object.entries(part as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

describe.each([
  { name: 'fa', words: fa, three: '۳', foreign: /[يكىة٠-٩]/ },
  { name: 'ar', words: ar, three: '٣', foreign: /[یکپچژگ۰-۹\u200c]/ },
])('the catalogue $name', ({ words, three, foreign }) => {
  const { locale: _, dates: __, ...said } = words;
  const texts = textsOf(said, '');
  it('prints its numbers in its own digits', () => {
    // What is isolated is a name, which stays as it is.
    const ofItsOwn = texts.map(({ path, text }) => ({
      path,
      text: text.replaceAll(/\u2068.*?\u2069|W3C/g, ''),
    }));
    expect(ofItsOwn.filter(({ text }) => /[0-9]/.test(text))).toEqual([]);
    expect(words.timeline.item(3, 3, null, 'x', 'y').split(three)).toHaveLength(3);
    expect(words.timeline.earlierFold(3, 3, 'x').split(three)).toHaveLength(3);
  });
  it('is written in the letters of its own language', () => {
    expect(texts.filter(({ text }) => foreign.test(text))).toEqual([]);
  });
});

describe('a name in a plain sentence', () => {
  it('keeps its own direction', () => {
    expect(isolate('Tehran')).toBe('\u2068Tehran\u2069');
    expect(fa.map.marker('Tehran', 2)).toBe('\u2068Tehran\u2069، ۲ رویداد');
    expect(ar.map.and(['A', 'B', 'C'])).toBe('\u2068A\u2069 و\u2068B\u2069 و\u2068C\u2069');
  });
});
