// A made-up row in the columns of the UCDP Georeferenced Event Dataset, global, versions 23.1 to 25.1. Nothing in it has
// happened.
import { civilOf, dayOf, daysInMonth, formatIsoDay } from '../../time/calendar.ts';
import type { Day } from '../../model/day.ts';

interface City {
  readonly name: string;
  readonly country: string;
  /** Of Gleditsch and Ward, as UCDP has it. */
  readonly countryId: number;
  readonly lat: number;
  readonly lng: number;
}

const cities: readonly City[] = (
  [
    ['Aleppo', 'Syria', 652, 36.2, 37.16],
    ['Damascus', 'Syria', 652, 33.51, 36.29],
    ['Homs', 'Syria', 652, 34.73, 36.71],
    ['Idlib', 'Syria', 652, 35.93, 36.63],
    ['Raqqa', 'Syria', 652, 35.95, 39.01],
    ['Deir ez-Zor', 'Syria', 652, 35.34, 40.14],
    ['Baghdad', 'Iraq', 645, 33.31, 44.37],
    ['Mosul', 'Iraq', 645, 36.34, 43.13],
    ['Basra', 'Iraq', 645, 30.51, 47.78],
    ['Kirkuk', 'Iraq', 645, 35.47, 44.39],
    ['Ramadi', 'Iraq', 645, 33.42, 43.31],
    ['Sanaa', 'Yemen (North Yemen)', 678, 15.35, 44.21],
    ['Aden', 'Yemen (North Yemen)', 678, 12.79, 45.02],
    ['Taiz', 'Yemen (North Yemen)', 678, 13.58, 44.02],
    ['Hodeidah', 'Yemen (North Yemen)', 678, 14.8, 42.95],
    ['Beirut', 'Lebanon', 660, 33.89, 35.5],
    ['Tripoli', 'Lebanon', 660, 34.44, 35.85],
    ['Latakia', 'Syria', 652, 35.52, 35.78],
    ['Irbid', 'Jordan', 663, 32.56, 35.85],
    ['Amman', 'Jordan', 663, 31.95, 35.93],
    ['Ankara', 'Turkey', 640, 39.93, 32.86],
    ['Diyarbakir', 'Turkey', 640, 37.91, 40.24],
    ['Tehran', 'Iran', 630, 35.69, 51.39],
    ['Cairo', 'Egypt', 651, 30.04, 31.24],
  ] as const
).map(([name, country, countryId, lat, lng]) => ({ name, country, countryId, lat, lng }));

const tehran: City = { name: 'Tehran', country: 'Iran', countryId: 630, lat: 35.69, lng: 51.39 };

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

export const firstDay = dayOf(2011, 1, 1);
export const lastDay = dayOf(2024, 12, 31);

/** All of them, in their order. */
export const ucdpColumns = [
  ...(['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence'] as const),
  ...(['conflict_dset_id', 'conflict_new_id', 'conflict_name'] as const),
  ...(['dyad_dset_id', 'dyad_new_id', 'dyad_name'] as const),
  ...(['side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'] as const),
  ...(['number_of_sources', 'source_article', 'source_office', 'source_date'] as const),
  ...(['source_headline', 'source_original'] as const),
  ...(['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2'] as const),
  ...(['latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region'] as const),
  ...(['event_clarity', 'date_prec', 'date_start', 'date_end'] as const),
  ...(['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low'] as const),
  ...(['gwnoa', 'gwnob'] as const),
];

type Row = Readonly<Record<(typeof ucdpColumns)[number], string | number | null>>;

/** Two draws of one city, so that those that come first have more. */
export function createUcdpRow(n: number, random: () => number): Row {
  const below = (most: number) => Math.floor(random() * most);
  const city = cities[Math.min(below(cities.length), below(cities.length))] ?? tehran;
  const { precision, start, end } = ucdpDates(random);
  const { year } = civilOf(start);
  const [a, b] = [below(sides.length), below(others.length)];
  const isOneSided = others[b] === 'civilians';
  const kind = isOneSided ? 3 : 1 + below(2);
  const unknown = below(12);
  const sources = ucdpSources(1 + below(3), year, end, `"${sides[a] ?? ''}" near ${city.name}`);
  const place = ucdpPlace(city, random);
  const [deathsA, deathsB, civilians] = [below(3), below(3), below(2)];
  const best = deathsA + deathsB + civilians + unknown;
  return {
    ...{ id: n, relid: `${city.country.slice(0, 3).toUpperCase()}-${year}-${kind}-${400 + a}-${n}`, year },
    ...{ active_year: 'TRUE', code_status: 'Clear', type_of_violence: kind },
    ...ucdpParties(a, b, city.country),
    ...sources,
    ...place,
    ...{ event_clarity: precision < 4 ? 1 : 2, date_prec: precision },
    date_start: `${formatIsoDay(start)} 00:00:00.000`,
    date_end: `${formatIsoDay(end)} 00:00:00.000`,
    ...{ deaths_a: deathsA, deaths_b: deathsB, deaths_civilians: civilians, deaths_unknown: unknown },
    ...{ best, high: best + below(4), low: best },
    ...{ gwnoa: kind === 1 ? city.countryId : null, gwnob: null },
  };
}

function ucdpParties(a: number, b: number, country: string) {
  const [sideA = '', sideB = ''] = [sides[a], others[b]];
  const [conflict, dyad] = [11_000 + a, 12_000 + a * others.length + b];
  return {
    ...{ conflict_dset_id: conflict, conflict_new_id: conflict, conflict_name: `${country}: Government` },
    ...{ dyad_dset_id: dyad, dyad_new_id: dyad, dyad_name: `${sideA} - ${sideB}` },
    ...{ side_a_dset_id: 400 + a, side_a_new_id: 400 + a, side_a: sideA },
    ...{ side_b_dset_id: 700 + b, side_b_new_id: 700 + b, side_b: sideB },
  };
}

/** Before 2013 the articles are not taken apart: −1 sources, and the article alone. */
function ucdpSources(count: number, year: number, end: Day, what: string) {
  const date = formatIsoDay(end);
  const article = `The Wire,${date},Report of ${what}`;
  if (year < 2013) {
    const unparted = { source_office: null, source_date: null, source_headline: null, source_original: null };
    return { number_of_sources: -1, source_article: article, ...unparted };
  }
  const each = (text: string) => Array.from({ length: count }, () => text).join(';');
  return {
    ...{ number_of_sources: count, source_article: each(`"${article.replaceAll('"', "'")}"`) },
    ...{ source_office: each('The Wire'), source_date: each(date) },
    ...{ source_headline: each(`Report of ${what}`), source_original: 'police, residents' },
  };
}

/** What the point stands for: a town, its surroundings, a district, a province, a part of the country, all of it, a sea. */
function whereOf(precision: number, { name, country }: City): string {
  const words = ['', `${name} town`, `near ${name}`, `${name} district`, `${name} province`];
  return [...words, `the border of ${name} province`, country, `the sea off ${country}`][precision] ?? '';
}

const gridCell = 0.5;

function ucdpPlace(city: City, random: () => number) {
  const near = () => (random() + random() + random() - 1.5) * 0.25;
  const precision = random() < 0.7 ? 1 : random() < 0.6 ? 2 : 3 + Math.floor(random() * 5);
  const where = whereOf(precision, city);
  const [latitude, longitude] = [city.lat + near(), city.lng + near()].map((degrees) =>
    Number(degrees.toFixed(6)),
  ) as [number, number];
  const [line, column] = [(latitude + 90) / gridCell, (longitude + 180) / gridCell].map(Math.floor) as [
    number,
    number,
  ];
  return {
    ...{
      where_prec: precision,
      where_coordinates: where,
      adm_1: precision > 5 ? null : `${city.name} province`,
    },
    adm_2: precision > 3 ? null : `${city.name} district`,
    where_description: `${city.name}, ${city.country}`,
    ...{ latitude, longitude, geom_wkt: `POINT (${longitude} ${latitude})` },
    priogrid_gid: line * 720 + column + 1,
    ...{ country: city.country, country_id: city.countryId, region: 'Middle East' },
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
