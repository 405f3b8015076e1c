// The address of what a reader sees: the fragment is exactly the id in focus, the query holds the window as two days, the
// way time runs, and what is looked for.
import { languagePath, type Direction } from '../model/languages.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { StoryIndex } from '../model/storyIndex.ts';
import type { Id, Voice } from '../model/story.ts';
import { formatIsoDay, parseIsoDay } from '../time/calendar.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import { longestText, noFilter, type Filter } from './filter.ts';

export interface Address {
  readonly focus: Id | null;
  readonly window: TimeWindow | null;
  readonly filter: Filter;
  /** Null where it is the language's own. */
  readonly timeDirection: Direction | null;
}

const voices: readonly Voice[] = ['direct', 'indirect', 'narration'];

/** What an address asks for; unknown ids and days that are none are ignored. */
export function parseAddress(href: string, index: StoryIndex): Address {
  const { hash, searchParams } = new URL(href);
  const id = hash.slice(1);
  const from = parseIsoDay(searchParams.get('from') ?? '');
  const to = parseIsoDay(searchParams.get('to') ?? '');
  const time = searchParams.get('time');
  return {
    focus: index.events.has(id) || index.statements.has(id) ? id : null,
    window: from !== null && to !== null && from <= to ? { from, to: to + 1 } : null,
    filter: parseFilter(searchParams, index),
    timeDirection: time === 'ltr' || time === 'rtl' ? time : null,
  };
}

function parseFilter(query: URLSearchParams, { places, actors }: StoryIndex): Filter {
  const listed = (key: string) => [...new Set((query.get(key) ?? '').split(','))];
  return {
    ...noFilter,
    text: (query.get('q') ?? '').slice(0, longestText),
    places: listed('place').filter((id) => places.has(id)),
    actors: listed('actor').filter((id) => actors.has(id)),
    voices: voices.filter((voice) => listed('voice').includes(voice)),
    onMap: query.get('shown') === 'map',
  };
}

function writeFilter(query: URLSearchParams, filter: Filter): void {
  const parts = {
    q: filter.text,
    place: filter.places.join(','),
    actor: filter.actors.join(','),
    voice: filter.voices.join(','),
    shown: filter.onMap ? 'map' : '',
  };
  // In this order, whatever was chosen first: one filter has one address.
  for (const key of Object.keys(parts)) query.delete(key);
  for (const [key, value] of Object.entries(parts)) if (value !== '') query.set(key, value);
}

/**
 * `href` with this focus, this window (null for the first one), this way of time and this filter in it; no filter leaves whatever filter stands
 * there, as everything else in it stays.
 */
export function formatAddress(
  href: string,
  { focus, window, filter, timeDirection }: Omit<Address, 'filter'> & { readonly filter: Filter | null },
): string {
  const url = new URL(withTimeDirection(href, timeDirection));
  url.hash = focus ?? '';
  url.searchParams.delete('from');
  url.searchParams.delete('to');
  if (window) {
    const { first, last } = wholeDays(window);
    url.searchParams.set('from', formatIsoDay(first));
    url.searchParams.set('to', formatIsoDay(last));
  }
  if (filter) {
    writeFilter(url.searchParams, filter);
    // Commas mean the same as they are, and are read more easily.
    url.search = url.search.replaceAll('%2C', ',');
  }
  return url.href;
}

export function withTimeDirection(href: string, timeDirection: Direction | null): string {
  const url = new URL(href);
  if (url.searchParams.get('time') === timeDirection) return href;
  url.searchParams.delete('time');
  if (timeDirection) url.searchParams.set('time', timeDirection);
  return url.href;
}

/** The address to pass on: the story, with `id` in focus, and nothing of how this reader looks at it. */
export function storyLink(href: string, id: Id | null): string {
  const url = new URL(href);
  url.search = '';
  url.hash = id ?? '';
  return url.href;
}

/**
 * Where `?lang=` sends a page in `language`: the story's page in the language asked for, `tail` below it, with the rest of
 * the address. Null where no language is asked for, this one, or one that the story does not speak.
 */
export function languageAddress(
  href: string,
  language: string,
  { folder, languages }: Pick<PageAddresses, 'folder' | 'languages'>,
  tail = '',
): string | null {
  const url = new URL(href);
  const asked = url.searchParams.get('lang');
  const [own] = languages;
  if (asked === null || asked === language || own === undefined || !languages.includes(asked)) return null;
  url.searchParams.delete('lang');
  const page = new URL(`${folder}${languagePath(own, asked)}${tail}`, url);
  page.search = url.search;
  page.hash = url.hash;
  return page.href;
}
