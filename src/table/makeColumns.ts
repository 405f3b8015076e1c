// A table made up for tests and benchmarks: the same for the same seed.
import { dateFlags, noDay, noDegrees, partsOfDegree, type Columns } from './columns.ts';

/** Numbers from 0 to below 1 that look random (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As a desk's table has them: 2011–2024, 6 categories, 6 lanes, around 40 cities, some dates wide, some points missing. */
export function makeColumns(count: number, seed: number): Columns {
  const random = createRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const cities = Array.from({ length: 40 }, () => ({ lat: 12 + random() * 30, lng: 25 + random() * 38 }));
  const names = Math.ceil(count / 200) + 1;
  const columns: Columns = {
    count,
    beganBy: Int32Array.from({ length: count }, () => 14_975 + below(5114)).sort(),
    beganFrom: new Int32Array(count),
    endedBy: new Int32Array(count),
    flags: new Uint8Array(count),
    lat: new Int32Array(count),
    lng: new Int32Array(count),
    category: Uint8Array.from({ length: count }, () => below(6)),
    lane: Uint8Array.from({ length: count }, () => below(6)),
    place: new Uint32Array(count),
    placeNames: Array.from({ length: names }, (_, n) => (n === 0 ? '' : `Place ${n}`)),
  };
  for (let row = 0; row < count; row++) {
    const began = columns.beganBy[row] ?? 0;
    const wide = random() < 0.1 ? below(30) : 0;
    columns.flags[row] = wide > 0 ? dateFlags.oneOf : 0;
    columns.beganFrom[row] = random() < 0.001 ? noDay : began - wide;
    columns.endedBy[row] = random() < 0.02 ? began + below(90) : began;
    const place = below(names);
    const city = cities[place % cities.length];
    const pointless = !city || random() < 0.01;
    const near = () => (random() + random() + random() - 1.5) * 0.3;
    columns.place[row] = place;
    columns.lat[row] = pointless ? noDegrees : Math.round((city.lat + near()) * partsOfDegree);
    columns.lng[row] = pointless ? noDegrees : Math.round((city.lng + near()) * partsOfDegree);
  }
  return columns;
}
