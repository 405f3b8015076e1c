// What the page of a table knows before any file of it is there: the span, the box, the places, counts over time.
import { boundsOf } from '../../geo/bounds.ts';
import type { TableStory } from '../../model/table.ts';
import { noDay, noDegrees, partsOfDegree, type Columns } from '../../table/columns.ts';
import type { Groups } from '../../table/prepareColumns.ts';

const bins = 120;
const mostPlaces = 60;

export function spanOf({ count, beganFrom, beganBy, endedBy }: Columns): TableStory['span'] {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < count; row += 1) {
    for (const day of [beganFrom[row] ?? noDay, beganBy[row] ?? noDay, endedBy[row] ?? noDay]) {
      if (day === noDay) continue;
      if (day < from) from = day;
      if (day + 1 > to) to = day + 1;
    }
  }
  return { from, to };
}

/**
 * The smallest box that holds all points, as `boundsOf` has it, from the outermost ones of each degree of longitude: no
 * million of them is sorted. Where no degree is empty it is the whole way around.
 */
export function boxOf({ count, lat, lng }: Columns): TableStory['box'] {
  const least = new Int32Array(360).fill(noDegrees);
  const most = new Int32Array(360).fill(-noDegrees);
  let [south, north] = [noDegrees, -noDegrees];
  for (let row = 0; row < count; row += 1) {
    const parallel = lat[row] ?? noDegrees;
    if (parallel === noDegrees) continue;
    const east = lng[row] ?? 0;
    const degree = (Math.floor(east / partsOfDegree) + 180) % 360;
    south = Math.min(south, parallel);
    north = Math.max(north, parallel);
    least[degree] = Math.min(least[degree] ?? 0, east);
    most[degree] = Math.max(most[degree] ?? 0, east);
  }
  const outermost = [...least.keys()].flatMap((degree) =>
    least[degree] === noDegrees
      ? []
      : [
          { lat: south / partsOfDegree, lng: (least[degree] ?? 0) / partsOfDegree },
          { lat: north / partsOfDegree, lng: (most[degree] ?? 0) / partsOfDegree },
        ],
  );
  const box = boundsOf(outermost);
  if (!box) return null;
  if (box.east - box.west > 359) return { ...box, west: -180, east: 180 };
  return { ...box, west: rounded(box.west), east: rounded(box.east) };
}

/** Counted around the world a longitude has lost its last digit. */
const rounded = (degrees: number) => Math.round(degrees * partsOfDegree) / partsOfDegree;

/** Farther from the first point of its name a place is another of the same name. */
const sameWithin = partsOfDegree / 2;
const turn = 360 * partsOfDegree;

export function placesOf({ count, lat, lng, place, placeNames }: Columns): TableStory['places'] {
  const firstLat = new Int32Array(placeNames.length).fill(noDegrees);
  const firstLng = new Int32Array(placeNames.length);
  const counts = new Uint32Array(placeNames.length);
  for (let row = 0; row < count; row += 1) {
    const name = place[row] ?? 0;
    const [north, east] = [lat[row] ?? noDegrees, lng[row] ?? 0];
    if (name === 0 || north === noDegrees) continue;
    if (firstLat[name] === noDegrees) {
      firstLat[name] = north;
      firstLng[name] = east;
    }
    const aside = Math.abs(east - (firstLng[name] ?? 0));
    const isSame =
      Math.abs(north - (firstLat[name] ?? 0)) <= sameWithin && Math.min(aside, turn - aside) <= sameWithin;
    if (isSame) counts[name] = (counts[name] ?? 0) + 1;
  }
  return Array.from(counts.keys())
    .filter((name) => (counts[name] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, mostPlaces)
    .map((name) => ({
      name: placeNames[name] ?? '',
      point: { lat: (firstLat[name] ?? 0) / partsOfDegree, lng: (firstLng[name] ?? 0) / partsOfDegree },
      count: counts[name] ?? 0,
    }));
}

/** By the middle of the days on which each can have begun; where one bound is missing, by the other. */
export function overviewOf(
  columns: Columns,
  span: TableStory['span'],
  { lanes, categories }: Groups,
): Omit<TableStory['overview'], 'cells'> {
  const counts = Array.from({ length: lanes }, () =>
    Array.from({ length: categories }, () => new Array<number>(bins).fill(0)),
  );
  for (let row = 0; row < columns.count; row += 1) {
    const middle = middleOf(columns, row);
    const share = (middle - span.from) / (span.to - span.from);
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
    const series = counts[columns.lane[row] ?? 0]?.[columns.category[row] ?? 0];
    if (series) series[bin] = (series[bin] ?? 0) + 1;
  }
  return { bins, counts };
}

function middleOf({ beganFrom, beganBy, endedBy }: Columns, row: number): number {
  const [from = noDay, by = noDay, ended = noDay] = [beganFrom[row], beganBy[row], endedBy[row]];
  const known = by !== noDay ? by : from !== noDay ? from : ended;
  return ((from !== noDay ? from : known) + known + 1) / 2;
}
