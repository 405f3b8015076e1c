// What the pages of tables say besides the words that all pages share. English is the catalogue that the others follow.
import { createGroupedCount, createGroupedDigits } from './groupedDigits.ts';

const grouped = createGroupedDigits('latn', ',');
const count = createGroupedCount('en', grouped);
const events = (n: number) => count(n, { one: '# event', other: '# events' });
const rows = (n: number) => count(n, { one: '# row', other: '# rows' });

export const enTable = {
  number: grouped,
  events,
  eventsOf: (n: number, total: number) => `${grouped(n)} of ${events(total)}`,
  maybeOutside: (n: number) =>
    n === 1
      ? 'The day of one of them may lie outside.'
      : `The days of ${grouped(n)} of them may lie outside.`,
  withoutPoint: (n: number) =>
    count(n, { one: '# event has no point on the map', other: '# events have no point on the map' }),
  leftOut: (n: number) => `${rows(n)} of the table could not be read and ${n === 1 ? 'is' : 'are'} left out.`,
  regions: { list: 'Events', event: 'Event', filter: 'Filter' },
  source: {
    coming: (percent: number) => `The events are on their way: ${percent} %`,
    slow: 'This takes longer than usual.',
    retry: 'Try again',
    offline: 'There is no line to the network. What stands here is what the page was built with.',
    missing: 'The server has no file with the events. What stands here is what the page was built with.',
    unreachable: 'The events cannot be reached. What stands here is what the page was built with.',
    cutShort: 'The file of the events ends too early. None of it is shown.',
    otherVersion: 'The page and its events are of different versions. Reload the page.',
    unsupported: 'This browser cannot unpack the events. What stands here is what the page was built with.',
    broken: 'The events could not be read: what came is not the file. None of it is shown.',
  },
  row: {
    coming: 'The row is on its way …',
    failed: 'This row could not be fetched.',
    /** Why is told behind it. */
    someFailed: 'Some of these rows could not be fetched.',
    addressFailed: 'The event that the address names could not be looked up.',
    because: {
      offline: 'There is no line to the network.',
      missing: 'The server has no such file.',
      unreachable: 'The server cannot be reached.',
      cutShort: 'The file ends too early.',
      otherVersion: 'The page and its rows are of different versions. Reload the page.',
      broken: 'What came is not the file.',
    },
    unknown: 'The table has no event with this address.',
    apart: 'This event is not among those that are found.',
    read: (file: string, line: string) => `Line ${line} of ${file}`,
    readFeature: (file: string, feature: string) => `Feature ${feature} of ${file}`,
    dateFrom: 'Date read from',
    where: 'Place',
    near: 'near this point, not exactly there',
    noPoint: 'no point: the table does not say where exactly',
    noPlace: 'not given',
    category: 'Category',
    source: 'Source of the row',
    id: 'Row',
  },
  list: {
    range: (from: number, to: number, total: number) =>
      `${grouped(from)}–${grouped(to)} of ${grouped(total)}`,
    firstPage: 'First page',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    lastPage: 'Last page',
    none: 'No event is in this stretch of time and this filter.',
    first: (n: number) => `The first ${grouped(n)}`,
  },
  filter: {
    categories: 'Categories',
    lanes: 'Groups',
    text: 'Words in titles and places',
    tooShort: 'Words of one letter are not looked for.',
    allPlaces: 'All places',
    onlyPlace: 'Only this place',
    onMap: 'Only what the map shows',
    showAll: 'Show all',
  },
  timeline: {
    /** What the drawing shows, for those who do not see it. */
    drawing: (total: string, from: string, to: string) => `${total} from ${from} to ${to}`,
    busiest: (n: string, when: string) => `Most in one column: ${n}, ${when}`,
    pale: 'Pale: the day may be another',
    zoomHint: 'Press a column to look into it',
    dashed: 'Dashed: one day of these',
    more: '+n: so many more have no room',
    /** What the keyboard does in the drawing. */
    keys: 'Arrow keys step from event to event; + and − show less or more time, 0 all of it.',
  },
  map: {
    /** Of the events in a square of the map, which `place` is the largest place of. */
    around: (place: string, n: number) => `${place} and around, ${events(n)}`,
    at: (place: string, n: number) => `${place}, ${events(n)}`,
    event: (number: number, total: number) => `event ${grouped(number)} of ${grouped(total)}`,
    /** One that is drawn, with the place it is at. */
    and: (event: string, place: string) => `${event}, ${place}`,
    /** Nearer than the built-in map's lines are exact. */
    coarse: 'The map is drawn for farther away: this close, its lines are rough',
  },
  share: {
    chooseFirst: 'To share one event, choose it on the page first.',
    asSeen: 'The link keeps your filter and the time in view; the embed shows all events.',
  },
  about: {
    data: 'About the data',
    file: 'The table',
    rowsAre: 'Each event stands on a row of this table; its card names the row.',
    manifest: 'Counts, the first events, and where the files of all are',
    openPage: 'Open all events',
  },
};

export type TableWords = typeof enTable;
