// Tables made up for tests, the site’s trials and the bench: the same for the same seed. Nothing in them has happened.
import { createRandom } from '../../table/makeColumns.ts';
import { civilOf, dayOf, daysInMonth, formatIsoDay } from '../../time/calendar.ts';
import type { Day } from '../../model/day.ts';

/** Large tables are longer than a text can be: then the lines. Each ends with a line feed, the header is the first. */
export const createUcdpTable = (rows: number, seed: number): string => [...ucdpLines(rows, seed)].join('');
export const createQuakeTable = (rows: number, seed: number): string => [...quakeLines(rows, seed)].join('');

interface City {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lng: number;
}

const cities: readonly City[] = (
  [
    ['Aleppo', 'Syria', 36.2, 37.16],
    ['Damascus', 'Syria', 33.51, 36.29],
    ['Homs', 'Syria', 34.73, 36.71],
    ['Idlib', 'Syria', 35.93, 36.63],
    ['Raqqa', 'Syria', 35.95, 39.01],
    ['Deir ez-Zor', 'Syria', 35.34, 40.14],
    ['Baghdad', 'Iraq', 33.31, 44.37],
    ['Mosul', 'Iraq', 36.34, 43.13],
    ['Basra', 'Iraq', 30.51, 47.78],
    ['Kirkuk', 'Iraq', 35.47, 44.39],
    ['Ramadi', 'Iraq', 33.42, 43.31],
    ['Sanaa', 'Yemen', 15.35, 44.21],
    ['Aden', 'Yemen', 12.79, 45.02],
    ['Taiz', 'Yemen', 13.58, 44.02],
    ['Hodeidah', 'Yemen', 14.8, 42.95],
    ['Beirut', 'Lebanon', 33.89, 35.5],
    ['Tripoli', 'Lebanon', 34.44, 35.85],
    ['Gaza', 'Palestine', 31.5, 34.47],
    ['Nablus', 'Palestine', 32.22, 35.26],
    ['Amman', 'Jordan', 31.95, 35.93],
    ['Ankara', 'Turkey', 39.93, 32.86],
    ['Diyarbakir', 'Turkey', 37.91, 40.24],
    ['Tehran', 'Iran', 35.69, 51.39],
    ['Cairo', 'Egypt', 30.04, 31.24],
  ] as const
).map(([name, country, lat, lng]) => ({ name, country, lat, lng }));

const tehran: City = { name: 'Tehran', country: 'Iran', lat: 35.69, lng: 51.39 };

const sides = [
  'Northern Assembly',
  'River Valley Front',
  'Committee of the Hills',
  'Southern Council',
  'Plains Union',
  'Harbour League',
];
const others = [
  'Eastern Guard',
  'Movement of the Coast',
  'Desert Brigade',
  'Assembly of the Towns',
  'civilians',
];

const firstDay = dayOf(2011, 1, 1);
const lastDay = dayOf(2024, 12, 31);

const ucdpColumns =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );

/** In the columns of the UCDP Georeferenced Event Dataset. */
export function* ucdpLines(rows: number, seed: number): Generator<string> {
  const random = createRandom(seed);
  yield `${ucdpColumns.join(',')}\n`;
  for (let n = 1; n <= rows; n += 1) {
    const row = ucdpRow(n, random);
    yield `${ucdpColumns.map((name) => csvCell(row[name] ?? '')).join(',')}\n`;
  }
}

type Row = Readonly<Record<string, string | number>>;

const csvCell = (cell: string | number): string =>
  typeof cell === 'string' && /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell);

function ucdpRow(n: number, random: () => number): Row {
  const below = (most: number) => Math.floor(random() * most);
  // Twice, so that the cities that come first have more.
  const city = cities[Math.min(below(cities.length), below(cities.length))] ?? tehran;
  const { precision, start, end } = ucdpDates(random);
  const { year } = civilOf(start);
  const [a = '', b = ''] = [sides[below(sides.length)], others[below(others.length)]];
  const kind = b === 'civilians' ? 3 : 1 + below(2);
  const best = below(12);
  const reported = {
    source_article: `The Wire,${formatIsoDay(end)},Report of "${a}" near ${city.name}`,
    source_date: formatIsoDay(end),
    source_headline: `Report, from ${city.name}`,
  };
  return {
    ...{ id: n, relid: `X-${year}-${n}`, year, active_year: 1, code_status: 'Clear', type_of_violence: kind },
    ...{ conflict_name: `${a}: ${city.country}`, dyad_name: `${a} - ${b}`, side_a: a, side_b: b },
    ...{ number_of_sources: 1 + below(3), source_office: 'The Wire', ...reported },
    ...ucdpPlace(city, random),
    ...{ country: city.country, region: 'Middle East', event_clarity: 1, date_prec: precision },
    date_start: `${formatIsoDay(start)} 00:00:00.000`,
    date_end: `${formatIsoDay(end)} 00:00:00.000`,
    ...{ deaths_a: below(3), deaths_b: below(3), deaths_civilians: below(2), deaths_unknown: 0 },
    ...{ best, high: best + below(4), low: best },
  };
}

function ucdpPlace(city: City, random: () => number): Row {
  const near = () => (random() + random() + random() - 1.5) * 0.25;
  const precision = random() < 0.7 ? 1 : random() < 0.6 ? 2 : 3 + Math.floor(random() * 4);
  const province = `${city.name} province`;
  const where = precision === 1 ? `${city.name} town` : precision === 2 ? `near ${city.name}` : province;
  const [latitude, longitude] = [(city.lat + near()).toFixed(6), (city.lng + near()).toFixed(6)];
  return {
    ...{ where_prec: precision, where_coordinates: where, adm_1: province, latitude, longitude },
    where_description: `${city.name}, ${city.country}`,
    geom_wkt: `POINT (${longitude} ${latitude})`,
  };
}

function ucdpDates(random: () => number): { precision: number; start: Day; end: Day } {
  const day = (firstDay + Math.floor(random() * (lastDay - firstDay))) as Day;
  const { year, month } = civilOf(day);
  const draw = random();
  if (draw < 0.8) return { precision: 1, start: day, end: day };
  if (draw < 0.84) return { precision: 1, start: day, end: (day + 1) as Day };
  if (draw < 0.9) return { precision: 2, start: day, end: (day + 3) as Day };
  if (draw < 0.94) return { precision: 3, start: day, end: (day + 6) as Day };
  if (draw < 0.98)
    return { precision: 4, start: dayOf(year, month, 1), end: dayOf(year, month, daysInMonth(year, month)) };
  return { precision: 5, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}

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
