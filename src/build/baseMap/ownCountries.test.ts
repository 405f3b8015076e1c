import { expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { selectOwnCountries } from './ownCountries.ts';

/** Only what is looked at. */
const ownOf = (language: string, places: readonly object[]) =>
  selectOwnCountries({ language, places } as unknown as Story);

it('are the countries that points lie in', () => {
  const at = (lat: number, lng: number) => ({ kind: 'point', name: 'x', point: { lat, lng } });
  expect(ownOf('en', [at(36.2, 37.16), at(35.69, 51.42), at(0, -30)])).toEqual(['IR', 'SY']);
});

it('are the countries that are named, in English or in the page’s language, long or short', () => {
  const named = (name: string) => ({ kind: 'country', name, point: null });
  expect(ownOf('en', [named('Syria'), named('US'), named('Türkiye'), named('Ruritania')])).toEqual([
    'SY',
    'TR',
    'US',
  ]);
  expect(ownOf('fa', [named('سوریه'), named('Russia')])).toEqual(['RU', 'SY']);
  expect(ownOf('tr', [named('IRAK'), named('İRAN')])).toEqual(['IQ', 'IR']);
});

it('are not what a region is called', () => {
  expect(ownOf('en', [{ kind: 'region', name: 'Syria', point: null }])).toEqual([]);
});
