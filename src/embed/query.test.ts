import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, parseDress } from './query.ts';

test('an address without a query changes nothing', () => {
  expect(parseDress('')).toEqual({ theme: null, hasMap: true, hasArticle: true, properties: {} });
});

test('theme, map and article are taken at their words alone', () => {
  expect(parseDress('?theme=dark&map=0&article=0')).toMatchObject({
    theme: 'dark',
    hasMap: false,
    hasArticle: false,
  });
  expect(parseDress('?theme=blue&map=no&article=')).toMatchObject({
    theme: null,
    hasMap: true,
    hasArticle: true,
  });
});

test('black on white has a contrast of 21, and a colour on itself of 1', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#123456', '#123456')).toBe(1);
});

test('ground and ink come together, with the contrast that text needs', () => {
  expect(parseDress('?ground=ffffff&ink=111111').properties).toEqual({
    '--ground': '#ffffff',
    '--raised': '#ffffff',
    '--ink': '#111111',
  });
  expect(parseDress('?ground=102030&ink=F0F0F0').theme).toBe('dark');
  for (const bad of ['?ground=ffffff', '?ink=000000', '?ground=ffffff&ink=dddddd', '?ground=red&ink=000000'])
    expect(parseDress(bad).properties, bad).toEqual({});
});

test('an accent needs a ground that it stands out from', () => {
  expect(parseDress('?ground=ffffff&ink=000000&accent=b3263e').properties['--accent']).toBe('#b3263e');
  expect(parseDress('?ground=ffffff&ink=000000&accent=fefefe').properties).not.toHaveProperty('--accent');
  expect(parseDress('?accent=b3263e').properties).toEqual({});
});

test('a font is one of the list', () => {
  expect(parseDress('?font=georgia').properties['--serif']).toContain('Georgia');
  for (const bad of ['?font=Comic Sans', '?font=constructor', '?font=url(x)'])
    expect(parseDress(bad).properties, bad).toEqual({});
});

test('nothing of the address reaches a style but six digits and what the list holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (ground, ink, font) => {
      const search = `?${new URLSearchParams({ ground, ink, accent: ground, font }).toString()}`;
      for (const value of Object.values(parseDress(search).properties))
        expect(value).toMatch(/^(#[0-9a-f]{6}|[\w ,'-]+)$/);
    }),
  );
});
