// Which countries a story is about, as far as its places say: those its points lie in, and those it names.
import type { Position } from 'geojson';
import { foldText } from '../../model/foldText.ts';
import { readCountries } from './atlas.ts';
import type { MappedStory } from './mappedStory.ts';

/** Two letters of ISO 3166-1 for the three digits of world-atlas; Kosovo has the letters everybody uses. */
export function isoCode(digits: string | number | undefined, name: string | undefined): string | null {
  if (name === 'Kosovo') return 'XK';
  return digits === undefined ? null : (new Intl.Locale(`und-${digits}`).region ?? null);
}

/** The even-odd rule over all rings of a country. */
function isInside(rings: readonly Position[][], lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [i, [x = 0, y = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring[i + 1] ?? ring[0] ?? [];
      if (y > lat !== y2 > lat && lng < x + ((lat - y) / (y2 - y)) * (x2 - x)) inside = !inside;
    }
  }
  return inside;
}

/** Names of a country as an editor may write them: long and short, in English and in the page's language. */
function createSpellings(language: string): (code: string) => string[] {
  const styles = [language, 'en'].flatMap((locale) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames(locale, { type: 'region', style })),
  );
  return (code) => styles.flatMap((names) => names.of(code) ?? []);
}

/** Codes in the order of the alphabet. A country that is spelt in a way of its own is only not preferred. */
export function selectOwnCountries(story: Pick<MappedStory, 'language' | 'places'>): string[] {
  const points = story.places.flatMap(({ point }) => (point ? [point] : []));
  const named = story.places.flatMap(({ kind, name }) => (kind === 'country' ? [foldText(name)] : []));
  const spellings = createSpellings(story.language);
  const countries = readCountries().features.flatMap(({ id, properties, geometry }) => {
    const code = isoCode(id, properties.name);
    if (!code) return [];
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const isNamed =
      named.length > 0 &&
      [properties.name ?? '', ...spellings(code)].some((name) => named.includes(foldText(name)));
    return isNamed || points.some(({ lat, lng }) => isInside(rings, lng, lat)) ? [code] : [];
  });
  return [...new Set(countries)].sort();
}
