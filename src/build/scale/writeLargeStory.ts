// Writes the folder of an invented story: `events.csv`, line by line, and the `story.yaml` that names it.
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { categories, createEvents, type MadeEvent } from './createEvents.ts';
import { createStoryYaml } from './createStoryYaml.ts';

export interface Made {
  readonly events: number;
  readonly seed: number;
}

const columns = [
  'id',
  'title',
  'start',
  'end',
  'date_precision',
  'place',
  'region',
  'lat',
  'lng',
  'place_precision',
  'category',
  'url',
  'text',
];

/** @returns the story's id, which is its folder's name in `data`. */
export async function writeLargeStory(data: string, { events, seed }: Made): Promise<string> {
  const id = `bench-${events}`;
  await mkdir(join(data, id), { recursive: true });
  await writeFile(join(data, id, 'story.yaml'), createStoryYaml(events, seed));
  await writeLines(join(data, id, 'events.csv'), csvLines(events, seed));
  return id;
}

/** The same events as one JSON array, for the pages that have no compiler: title, first day, lat, lng, category. */
export function writeEventsJson(file: string, { events, seed }: Made): Promise<void> {
  return writeLines(file, jsonLines(events, seed));
}

function* csvLines(count: number, seed: number): Generator<string> {
  yield `${columns.join(',')}\n`;
  for (const event of createEvents(count, seed)) yield `${cellsOf(event).map(quoted).join(',')}\n`;
}

function cellsOf(event: MadeEvent): readonly (string | number)[] {
  const { id, title, start, end, datePrecision, place, region, point, placePrecision } = event;
  const { lat, lng } = point ?? { lat: '', lng: '' };
  const { category, url, text } = event;
  return [id, title, start, end, datePrecision, place, region, lat, lng, placePrecision, category, url, text];
}

const quoted = (cell: string | number) => (/[",\n]/.test(String(cell)) ? `"${cell}"` : String(cell));

function* jsonLines(count: number, seed: number): Generator<string> {
  const names: readonly string[] = categories.map(({ name }) => name);
  let before = '[';
  for (const { title, start, point, category } of createEvents(count, seed)) {
    yield `${before}${JSON.stringify([title, start, point?.lat ?? null, point?.lng ?? null, names.indexOf(category)])}`;
    before = ',\n';
  }
  yield ']\n';
}

/** A stream takes a line at a time too, and ten times as long for it. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 0x1_0000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  return pipeline(Readable.from(inPieces(lines)), createWriteStream(file));
}
