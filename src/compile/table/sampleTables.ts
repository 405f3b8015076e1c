// Tables made up for tests, the site’s trials and the bench: the same for the same seed. Nothing in them has happened.
import { createRandom } from '../../table/makeColumns.ts';
import { formatIsoDay } from '../../time/calendar.ts';
import type { Day } from '../../model/day.ts';
import { createUcdpRow, firstDay, lastDay, ucdpColumns } from './sampleUcdpRow.ts';

/** Large tables are longer than a text can be: then the lines. Each ends with a line feed, the header is the first. */
export const createUcdpTable = (rows: number, seed: number): string => [...ucdpLines(rows, seed)].join('');
export const createQuakeTable = (rows: number, seed: number): string => [...quakeLines(rows, seed)].join('');

/** In the columns of the UCDP Georeferenced Event Dataset. */
export function* ucdpLines(rows: number, seed: number): Generator<string> {
  const random = createRandom(seed);
  yield `${ucdpColumns.map(csvCell).join(',')}\n`;
  for (let n = 1; n <= rows; n += 1) {
    const row = createUcdpRow(n, random);
    yield `${ucdpColumns.map((name) => csvCell(row[name])).join(',')}\n`;
  }
}

/** As it is published: texts in quotation marks, numbers bare, nothing for what is not known. */
const csvCell = (cell: string | number | null): string =>
  typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? '');

interface Quake {
  readonly id: string;
  readonly time: string;
  readonly lat: number;
  readonly lng: number;
  readonly depth: number;
  readonly magnitude: number;
  readonly place: string;
}

/** Along three made-up faults. */
function* quakes(rows: number, seed: number): Generator<Quake> {
  const random = createRandom(seed);
  const faults = [
    { name: 'the northern fault', lat: 38.5, lng: 38, slope: 0.1 },
    { name: 'the eastern ranges', lat: 31, lng: 56, slope: -0.6 },
    { name: 'the island arc', lat: 35.5, lng: 24.5, slope: 0.3 },
  ] as const;
  for (let n = 1; n <= rows; n += 1) {
    const fault = faults[Math.floor(random() * faults.length)] ?? faults[0];
    const along = (random() - 0.5) * 8;
    const day = (firstDay + Math.floor(random() * (lastDay - firstDay))) as Day;
    const [hour, minute] = [random() * 24, random() * 60].map((part) =>
      String(Math.floor(part)).padStart(2, '0'),
    );
    const magnitude = Math.min(7.9, 2.5 - Math.log10(1 - random()));
    yield {
      id: `mk${100_000 + n}`,
      time: `${formatIsoDay(day)}T${hour ?? ''}:${minute ?? ''}:17.420Z`,
      lat: Number((fault.lat + along * fault.slope + random() * 0.4).toFixed(4)),
      lng: Number((fault.lng + along + random() * 0.4).toFixed(4)),
      depth: Number((random() ** 3 * 250).toFixed(1)),
      magnitude: Number(magnitude.toFixed(1)),
      place: `${1 + Math.floor(random() * 90)} km from ${fault.name}`,
    };
  }
}

/** In the columns of the earthquake tables that geological surveys give out. */
export function* quakeLines(rows: number, seed: number): Generator<string> {
  yield 'time,latitude,longitude,depth,mag,magType,id,place,type,status\n';
  for (const { time, lat, lng, depth, magnitude, id, place } of quakes(rows, seed))
    yield `${[time, lat, lng, depth, magnitude, 'mw', id, `"${place}"`, 'earthquake', 'reviewed'].join(',')}\n`;
}

/** The same as a collection of features, with the time in milliseconds and the depth as third coordinate. */
export function createQuakeFeatures(rows: number, seed: number): string {
  const features = Array.from(quakes(rows, seed), ({ id, time, lat, lng, depth, magnitude, place }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lng, lat, depth] },
    properties: { mag: magnitude, place, time: Date.parse(time) },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', metadata: { count: rows }, features }, null, 1)}\n`;
}

const head = `language: en
headline: Made-up events of a table
summary: A table that was made up, to see how a page of many events behaves.
published: 2025-01-15
source:
  publisher: The Table
  licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;

/** The story.yaml beside `ucdp.csv`. */
export const ucdpStory = `${head}table:
  file: ucdp.csv
  preset: ucdp-ged
  columns: { lane: country }
`;

const quakeGroups = `  categories:
    small: { name: Below 4, below: 4 }
    moderate: { name: 4 to 6, from: 4, below: 6 }
    strong: { name: 6 and more, from: 6 }
  lanes:
    shallow: { name: Less than 70 km deep, below: 70 }
    deep: { name: 70 km deep and more, from: 70 }
`;

/** The story.yaml beside `quakes.csv`. */
export const quakeStory = `${head}table:
  file: quakes.csv
  columns:
    id: id
    title: 'M {mag}, {place}'
    date: time
    lat: latitude
    lng: longitude
    place: place
    category: mag
    lane: depth
${quakeGroups}`;

/** The story.yaml beside `quakes.geojson`. */
export const quakeFeaturesStory = `${head}table:
  file: quakes.geojson
  columns: { id: id, title: 'M {mag}, {place}', date: time, place: place, category: mag, lane: geometry.altitude }
${quakeGroups}`;
