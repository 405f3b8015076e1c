// How markers, countries and seas are called.
import type { MapName } from '../model/baseMap.ts';
import type { Words } from '../words/en.ts';
import type { MarkerPlace } from './selectMarkers.ts';

/** All names for those who listen; on the map, where room is short, two at most. */
export function namesOf(places: readonly MarkerPlace[], words: Words): { full: string; short: string } {
  const names = places.map(({ place }) => place.name);
  const full = words.map.and(names);
  return { full, short: names.length > 2 ? words.map.andMore(names[0] ?? '', names.length - 1) : full };
}

/** Countries as Unicode CLDR calls them in the page's language, but where the page has its own word. */
export function createNameWords(words: Words): (name: MapName) => string {
  const regions = new Intl.DisplayNames(words.locale, { type: 'region', style: 'short' });
  return ({ kind, id }) =>
    kind === 'sea' ? words.map.seas[id] : (words.map.countries[id] ?? regions.of(id) ?? id);
}
