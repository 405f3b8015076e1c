// From a table in which nothing is wrong to its story and its files. Builds new objects, keys in the contract's order.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Day } from '../../model/day.ts';
import { languages } from '../../model/languages.ts';
import { tableFormat, type TableEvent, type TableStory, type TableTranslation } from '../../model/table.ts';
import { noDegrees } from '../../table/columns.ts';
import { parseIsoDay } from '../../time/calendar.ts';
import { sure } from '../buildParts.ts';
import { cellsOf } from './cellsOf.ts';
import { boxOf, overviewOf, placesOf, spanOf } from './overview.ts';
import type { ReadGroups, ReadTable, TableToRead } from './readRows.ts';
import type { RowStore, SortedRows } from './rowStore.ts';
import type { TableFile, TableTranslationFile } from './tableFile.ts';
import { writeTable } from './writeTable.ts';

export async function buildTableStory(
  { open, whole, path, format }: TableToRead,
  { sha256, leftOut }: ReadTable,
  groups: ReadGroups,
  store: RowStore,
  filesFolder: string,
): Promise<TableStory> {
  const { categories, lanes } = groups;
  const rows = store.sort(groups.finalCategories, groups.finalLanes);
  const span = spanOf(rows.columns);
  const box = boxOf(rows.columns);
  const counted = { lanes: lanes.length, categories: categories.length };
  const version = versionOf(sha256, open.text, leftOut);
  return {
    format: tableFormat,
    kind: 'table',
    id: open.id,
    language: whole.language,
    headline: whole.headline,
    summary: whole.summary,
    published: sure(parseIsoDay(whole.published)),
    updated: buildDay(whole.updated),
    corrections: (whole.corrections ?? []).map(({ date, text }) => ({ date: sure(parseIsoDay(date)), text })),
    source: buildSource(whole.source),
    table: { file: basename(path), sha256, counts: format === 'geojson' ? 'features' : 'lines', leftOut },
    events: rows.columns.count,
    withoutPoint: rows.columns.lat.reduce((sum, lat) => (lat === noDegrees ? sum + 1 : sum), 0),
    categories,
    lanes,
    span,
    box,
    places: placesOf(rows.columns),
    first: firstOf(rows),
    overview: {
      ...overviewOf(rows.columns, span, counted),
      cells: cellsOf(rows.columns, box, counted),
    },
    files: await writeTable(rows, version, filesFolder),
    tiles: whole.tiles ?? null,
    disputedBorders: whole.disputedBorders ?? 'dashed',
    translations: buildTranslations(whole),
    translation: null,
  };
}

/** Another table, another mapping or another format: none of the files fits the others. */
function versionOf(sha256: string, yaml: string, leftOut: number): string {
  const parts = JSON.stringify([tableFormat, sha256, yaml, leftOut]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 12);
}

function buildDay(text: string | undefined): Day | null {
  return text === undefined ? null : sure(parseIsoDay(text));
}

function buildSource(source: TableFile['source']): TableStory['source'] {
  return {
    id: 'table',
    publisher: source.publisher,
    title: source.title ?? null,
    url: source.url ?? null,
    language: source.language ?? null,
    published: buildDay(source.published),
    licence: { name: source.licence.name, url: source.licence.url },
  };
}

const mostFirst = 40;
const mostFirstCharacters = 60_000;

/** They stand in the page itself: fewer, where their texts are long. */
function firstOf(rows: SortedRows): TableEvent[] {
  const first: TableEvent[] = [];
  let characters = 0;
  for (let row = 0; row < Math.min(mostFirst, rows.columns.count); row += 1) {
    const json = rows.jsonOf(row);
    characters += json.length;
    if (row > 0 && characters > mostFirstCharacters) break;
    first.push(JSON.parse(json) as TableEvent);
  }
  return first;
}

function buildTranslations({ translations }: TableFile): TableStory['translations'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const translation = translations?.[language];
      return translation ? [[language, buildTranslation(translation)]] : [];
    }),
  );
}

function buildTranslation(file: TableTranslationFile): TableTranslation {
  const { headline, summary, corrections, publisher, categories, lanes } = file;
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(summary === undefined ? {} : { summary }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(categories === undefined ? {} : { categories: { ...categories } }),
    ...(lanes === undefined ? {} : { lanes: { ...lanes } }),
  };
}
