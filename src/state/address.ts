// The address of what a reader sees: the fragment is exactly the id in focus, the query holds the window as two days
// and the way time runs.
import { languagePath, type Direction } from '../model/languages.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { StoryIndex } from '../model/storyIndex.ts';
import type { Id } from '../model/story.ts';
import { formatIsoDay, parseIsoDay } from '../time/calendar.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';

export interface Address {
  readonly focus: Id | null;
  readonly window: TimeWindow | null;
  /** Null where it is the language's own. */
  readonly timeDirection: Direction | null;
}

/** What an address asks for; an unknown fragment and days that are none are ignored. */
export function parseAddress(href: string, index: StoryIndex): Address {
  const { hash, searchParams } = new URL(href);
  const id = hash.slice(1);
  const from = parseIsoDay(searchParams.get('from') ?? '');
  const to = parseIsoDay(searchParams.get('to') ?? '');
  const time = searchParams.get('time');
  return {
    focus: index.events.has(id) || index.statements.has(id) ? id : null,
    window: from !== null && to !== null && from <= to ? { from, to: to + 1 } : null,
    timeDirection: time === 'ltr' || time === 'rtl' ? time : null,
  };
}

/** `href` with this focus, window (null for the first one) and way of time in it; everything else in it stays. */
export function formatAddress(href: string, { focus, window, timeDirection }: Address): string {
  const url = new URL(withTimeDirection(href, timeDirection));
  url.hash = focus ?? '';
  url.searchParams.delete('from');
  url.searchParams.delete('to');
  if (window) {
    const { first, last } = wholeDays(window);
    url.searchParams.set('from', formatIsoDay(first));
    url.searchParams.set('to', formatIsoDay(last));
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
