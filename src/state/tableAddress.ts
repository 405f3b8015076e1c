// The address of what a table's reader sees: the fragment is exactly the id in focus, the query holds the window as two
// days, the categories and lanes by their ids, the place by its name, the words that are looked for, whether only the map
// counts, and the way time runs.
import { parseIsoDay, formatIsoDay } from '../time/calendar.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import type { Direction } from '../model/languages.ts';
import type { TableGroup, TableStory } from '../model/table.ts';
import { storyLink, withTimeDirection } from './address.ts';
import { longestText } from './filter.ts';
import type { TableFilterState, TableReader } from './createTableReader.ts';

export interface TableAddress {
  /** Empty where there is none. */
  readonly id: string;
  readonly window: TimeWindow | null;
  readonly filter: TableFilterState;
  readonly timeDirection: Direction | null;
}

/** What an address asks for; unknown ids and days that are none are ignored. */
export function parseTableAddress(
  href: string,
  { categories, lanes }: Pick<TableStory, 'categories' | 'lanes'>,
): TableAddress {
  const { hash, searchParams: query } = new URL(href);
  const from = parseIsoDay(query.get('from') ?? '');
  const to = parseIsoDay(query.get('to') ?? '');
  const time = query.get('time');
  return {
    id: /^#r-[a-z0-9-]+$/.test(hash) ? hash.slice(1) : '',
    window: from !== null && to !== null && from <= to ? { from, to: to + 1 } : null,
    filter: {
      categories: maskOf(categories, query.get('category')),
      lanes: maskOf(lanes, query.get('lane')),
      place: query.get('place') ?? '',
      onMap: query.get('shown') === 'map',
      text: (query.get('q') ?? '').slice(0, longestText),
    },
    timeDirection: time === 'ltr' || time === 'rtl' ? time : null,
  };
}

function maskOf(groups: readonly TableGroup[], ids: string | null): number {
  const wanted = new Set((ids ?? '').split(','));
  return groups.reduce((mask, { id }, n) => (wanted.has(id) ? mask | (1 << n) : mask), 0);
}

const idsOf = (groups: readonly TableGroup[], mask: number): string =>
  groups
    .filter((_, n) => (mask & (1 << n)) !== 0)
    .map(({ id }) => id)
    .join(',');

export function formatTableAddress(
  href: string,
  {
    story,
    store,
    burst,
    ownTimeDirection,
  }: Pick<TableReader, 'story' | 'store' | 'burst' | 'ownTimeDirection'>,
): string {
  const { focus, sought, timeDirection } = store.getState();
  const url = new URL(withTimeDirection(href, timeDirection === ownTimeDirection ? null : timeDirection));
  // While the row is on its way, or does not come, what stands there stays.
  if (!sought && (!focus || focus.event)) url.hash = focus?.event?.id ?? '';
  writeSelection(url, { story, store, burst });
  return url.href;
}

/** The address to pass on: the story with this window and this filter, and nothing in focus. `home` is the story's own. */
export function tableLink(home: string, reader: Selecting): string {
  const url = new URL(storyLink(home, null));
  writeSelection(url, reader);
  return url.href;
}

type Selecting = Pick<TableReader, 'story' | 'store' | 'burst'>;

function writeSelection(url: URL, { story, store, burst }: Selecting): void {
  const { window, filter } = store.getState();
  const isWhole = window.from === burst.from && window.to === burst.to;
  const { first, last } = wholeDays(window);
  const parts = {
    from: isWhole ? '' : formatIsoDay(first),
    to: isWhole ? '' : formatIsoDay(last),
    category: idsOf(story.categories, filter.categories),
    lane: idsOf(story.lanes, filter.lanes),
    place: filter.place,
    q: filter.text.trim(),
    shown: filter.onMap ? 'map' : '',
  };
  for (const [key, value] of Object.entries(parts)) {
    url.searchParams.delete(key);
    if (value !== '') url.searchParams.set(key, value);
  }
  // Commas mean the same as they are, and are read more easily.
  url.search = url.search.replaceAll('%2C', ',');
}
