// Where the bench's invented events are: cities of the Middle East, by their public coordinates. How many events each
// gets is as invented as the events.

export interface City {
  readonly name: string;
  readonly region: string;
  readonly lat: number;
  readonly lng: number;
  readonly weight: number;
}

type Row = readonly [name: string, lat: number, lng: number, weight: number];

const rows: Readonly<Record<string, readonly Row[]>> = {
  Anatolia: [
    ['Ankara', 39.92, 32.85, 5],
    ['Istanbul', 41.01, 28.97, 7],
    ['Adana', 37.0, 35.32, 2],
    ['Diyarbakır', 37.91, 40.24, 2],
  ],
  'Arabian Peninsula': [
    ['Riyadh', 24.69, 46.72, 3],
    ['Jeddah', 21.49, 39.19, 2],
    ['Sanaa', 15.35, 44.21, 4],
    ['Aden', 12.78, 45.04, 2],
    ['Muscat', 23.58, 58.41, 1],
    ['Doha', 25.29, 51.53, 1],
    ['Kuwait City', 29.37, 47.98, 1],
  ],
  Egypt: [
    ['Cairo', 30.04, 31.24, 6],
    ['Alexandria', 31.2, 29.92, 2],
  ],
  Iran: [
    ['Tehran', 35.69, 51.42, 6],
    ['Isfahan', 32.65, 51.68, 2],
    ['Tabriz', 38.08, 46.29, 1],
    ['Ahvaz', 31.32, 48.67, 1],
    ['Mashhad', 36.3, 59.61, 1],
  ],
  Iraq: [
    ['Baghdad', 33.34, 44.4, 9],
    ['Mosul', 36.34, 43.13, 5],
    ['Basra', 30.51, 47.78, 3],
    ['Erbil', 36.19, 44.01, 2],
  ],
  Levant: [
    ['Aleppo', 36.2, 37.16, 9],
    ['Damascus', 33.51, 36.29, 7],
    ['Homs', 34.73, 36.72, 4],
    ['Beirut', 33.89, 35.5, 4],
    ['Amman', 31.96, 35.95, 2],
    ['Jerusalem', 31.77, 35.23, 3],
  ],
};

export const cities: readonly City[] = Object.entries(rows).flatMap(([region, list]) =>
  list.map(([name, lat, lng, weight]) => ({ name, region, lat, lng, weight })),
);
