// Invented events for the bench, one after the other and never all at once: the same for the same seed.
import { cities, type City } from './cities.ts';
import { createRandom, normal, pick } from './createRandom.ts';
import { createTitle } from './createTitle.ts';

export const categories = [
  { name: 'Assembly', weight: 8 },
  { name: 'Closure', weight: 5 },
  { name: 'Delivery', weight: 4 },
  { name: 'Meeting', weight: 3 },
  { name: 'Notice', weight: 2 },
  { name: 'Repair', weight: 1 },
] as const;

/** The words that a precise day, a month of which one day is meant, and a stretch of days have in the table. */
export type DatePrecision = 'day' | 'month' | 'days';
export type PlacePrecision = 'exact' | 'near' | 'region';

export interface MadeEvent {
  readonly id: string;
  readonly title: string;
  /** `2016-12-20`; of a month the first day and the last. */
  readonly start: string;
  readonly end: string;
  readonly datePrecision: DatePrecision;
  readonly place: string;
  readonly region: string;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly placePrecision: PlacePrecision;
  readonly category: (typeof categories)[number]['name'];
  readonly url: string;
  readonly text: string;
}

const dayMs = 86_400_000;
const firstDay = Date.UTC(2011, 0, 1) / dayMs;
const lastDay = Date.UTC(2024, 11, 31) / dayMs;
const bursts = 40;

export function* createEvents(count: number, seed: number): Generator<MadeEvent> {
  const random = createRandom(seed);
  const peaks = Array.from({ length: bursts }, () => ({
    day: firstDay + random() * (lastDay - firstDay),
    city: pick(cities, random),
    weight: random(),
  }));
  for (let n = 1; n <= count; n += 1) {
    // Half of them belong to a burst of some weeks in one city.
    const burst = random() < 0.5 ? pick(peaks, random) : null;
    const city = burst?.city ?? pick(cities, random);
    const day = burst ? burst.day + normal(random) * 20 : firstDay + random() * (lastDay - firstDay + 1);
    yield createEvent(n, folded(Math.floor(day)), city, random);
  }
}

/** A day beyond either end as far within it. */
const folded = (day: number) =>
  day < firstDay ? 2 * firstDay - day : day > lastDay ? 2 * lastDay - day : day;

function createEvent(n: number, day: number, city: City, random: () => number): MadeEvent {
  return {
    id: String(n),
    title: createTitle(random),
    ...createDates(day, random),
    ...createPlace(city, random),
    region: city.region,
    category: pick(categories, random).name,
    url: `https://reports.example/${n}`,
    text: random() < 0.2 ? `${createTitle(random, 60)}. ${createTitle(random, 60)}.` : '',
  };
}

function createDates(day: number, random: () => number) {
  const kind = random();
  if (kind < 0.06) {
    const date = new Date(day * dayMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const [start, end] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0)];
    return { start: written(start / dayMs), end: written(end / dayMs), datePrecision: 'month' as const };
  }
  if (kind < 0.1) {
    const end = Math.min(lastDay, day + 1 + Math.floor(random() * 20));
    if (end > day) return { start: written(day), end: written(end), datePrecision: 'days' as const };
  }
  return { start: written(day), end: written(day), datePrecision: 'day' as const };
}

const written = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);

function createPlace(city: City, random: () => number) {
  const kind = random();
  if (kind < 0.03) return { place: city.region, point: null, placePrecision: 'region' as const };
  if (kind < 0.2)
    return {
      place: city.name,
      point: { lat: city.lat, lng: city.lng },
      placePrecision: 'near' as const,
    };
  const district = 1 + Math.floor(random() * 40);
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  const point = {
    lat: round(city.lat + normal(random) * 0.4),
    lng: round(city.lng + normal(random) * 0.4),
  };
  return { place: `${city.name}, district ${district}`, point, placePrecision: 'exact' as const };
}
