// A story as CSV (RFC 4180): one row an event, then one row a statement, for spreadsheets and scripts.
import type { Day } from '../../model/day.ts';
import { createStoryIndex, type StoryIndex } from '../../model/storyIndex.ts';
import type { Quote, Statement, Story, StoryEvent, When } from '../../model/story.ts';
import { formatIsoDay } from '../../time/calendar.ts';
import { createDates } from '../../words/createDates.ts';
import { en } from '../../words/en.ts';

type Cell = string | number | null;

const columns = [
  'kind',
  'number',
  'id',
  'title',
  'edtf',
  'date_in_words',
  'earliest',
  'latest',
  'place',
  'place_kind',
  'latitude',
  'longitude',
  'speaker',
  'modality',
  'said_at',
  'about',
  'quotes',
  'voices',
  'starts',
  'ends',
  'publisher',
] as const;
type Row = Partial<Readonly<Record<(typeof columns)[number], Cell>>>;

const dates = createDates(en);
const isoDay = (day: Day | null): string | null => (day === null ? null : formatIsoDay(day));

/**
 * With a byte order mark: without one Excel takes UTF-8 for the system's old encoding, and there is no quotation mark
 * of an article that survives it. Whatever reads CSV by the letter knows how to leave the mark out.
 */
export function storyCsv(story: Story): string {
  const index = createStoryIndex(story);
  const rows = [
    ...story.events.map((event) => eventRow(event, index)),
    ...story.statements.map((statement) => statementRow(statement, index)),
  ];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `\ufeff${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

/**
 * Every text stands in quotation marks, whatever separator a program expects. One that a spreadsheet would run as a
 * formula gets an apostrophe before it (OWASP, CSV injection), and so does a year BC: -0044-03-15 would become a sum.
 */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

function eventRow(event: StoryEvent, { story, places }: StoryIndex): Row {
  const place = places.get(event.place?.id ?? '');
  const point = place?.kind === 'point' ? place.point : null;
  return {
    kind: event.kind,
    number: event.number,
    id: event.id,
    title: event.title,
    ...dateCells(event.when),
    place: place?.name ?? null,
    place_kind: place?.kind ?? null,
    latitude: point?.lat ?? null,
    longitude: point?.lng ?? null,
    ...quoteCells(event.quotes),
    publisher: story.article.publisher,
  };
}

function statementRow(statement: Statement, { story, actors }: StoryIndex): Row {
  return {
    kind: 'statement',
    number: statement.number,
    id: statement.id,
    title: statement.title,
    ...(statement.when ? dateCells(statement.when) : {}),
    speaker: actors.get(statement.speaker)?.name ?? null,
    modality: statement.modality,
    said_at: statement.at,
    about: statement.about?.event ?? null,
    ...quoteCells([statement.quote]),
    publisher: story.article.publisher,
  };
}

function dateCells(when: When): Row {
  return {
    edtf: when.edtf,
    date_in_words: dates.when(when),
    earliest: isoDay(when.bounds.begin.earliest),
    latest: isoDay(when.bounds.end.latest),
  };
}

/** Several quotes stand in one cell, one a paragraph, with as many voices and offsets beside them. */
function quoteCells(quotes: readonly Quote[]): Row {
  const join = (of: (quote: Quote) => string | number) => quotes.map(of).join('\n');
  return {
    quotes: join(({ exact }) => exact),
    voices: join(({ voice }) => voice),
    starts: join(({ start }) => start),
    ends: join(({ end }) => end),
  };
}
