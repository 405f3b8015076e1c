import { describe, expect, it } from 'vitest';
import { projectAt, worldWidth } from '../geo/mercator.ts';
import { dateFlags, partsOfDegree, type Columns } from '../table/columns.ts';
import { createEngine } from '../table/createEngine.ts';
import { makeColumns } from '../table/makeColumns.ts';
import { runAtOnce } from '../table/runSliced.ts';
import { layoutSpots, mostApart, type Spot } from './layoutSpots.ts';
import { mapViewAt } from './reportView.ts';

const groups = { categories: 6, lanes: 6 };
const everything = {
  window: { from: -1e6, to: 1e6 },
  categories: 0,
  lanes: 0,
  box: null,
  place: null,
  chosen: null,
};

function spotsOf(columns: Columns, zoom: number, center = { lat: 28, lng: 45 }): readonly Spot[] {
  const view = mapViewAt(center, zoom, { width: 1000, height: 600 });
  const request = { query: everything, density: null, overview: null, view, most: 2000 };
  const answer = runAtOnce(createEngine(columns, groups).answer(request));
  return layoutSpots(answer, { categories: 6, events: columns.count });
}

/** So many events of a made-up table, at the points given. */
function columnsAt(points: readonly (readonly [lat: number, lng: number])[]): Columns {
  const columns = makeColumns(points.length, 1);
  for (const [n, [lat, lng]] of points.entries()) {
    columns.lat[n] = lat * partsOfDegree;
    columns.lng[n] = lng * partsOfDegree;
  }
  return columns;
}

const withPoints = (spots: readonly Spot[]) => spots.reduce((sum, { count }) => sum + count, 0);

describe('spots', () => {
  it.each([3, 4.3, 5, 6.9])('hold every event once, whether counted or alone, at zoom %s', (zoom) => {
    const few = makeColumns(1500, 4);
    const engine = createEngine(few, groups);
    const view = mapViewAt({ lat: 28, lng: 45 }, zoom, { width: 3000, height: 2000 });
    const answer = runAtOnce(
      engine.answer({ query: everything, density: null, overview: null, view, most: 2000 }),
    );
    const { counts } = answer.cells!;
    const spots = layoutSpots(answer, { categories: 6, events: 1500 });
    expect(withPoints(spots)).toBe(counts.reduce((sum, count) => sum + count, 0));
    const numbers = spots.flatMap((spot) => spot.numbers ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([3, 4.4, 5.5, 7])('never let two counts of squares overlap, at zoom %s', (zoom) => {
    const cells = spotsOf(makeColumns(50_000, 9), zoom).filter(({ kind }) => kind === 'cell');
    const world = worldWidth(zoom);
    expect(cells.length).toBeGreaterThan(5);
    for (const [i, a] of cells.entries())
      for (const b of cells.slice(i + 1)) {
        const apart = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) * world;
        expect(apart).toBeGreaterThanOrEqual(a.radiusPx + b.radiusPx);
      }
  });

  it('are counts where more are in view than can be drawn one by one', () => {
    const kinds = spotsOf(makeColumns(50_000, 9), 4).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['cell']));
  });

  it('are single events where a square has few of them, at their own places', () => {
    const spots = spotsOf(
      columnsAt([
        [28, 45],
        [28.01, 45.02],
      ]),
      5,
    );
    expect(spots.map(({ kind, first }) => [kind, first])).toEqual([
      ['event', 2],
      ['event', 1],
    ]);
    expect(spots[1]!.at).toEqual(projectAt(-8, { lat: 28, lng: 45 }));
  });

  it('are one where events share a point, with all of their numbers, whatever the zoom', () => {
    const crowd = columnsAt(Array.from({ length: mostApart + 4 }, () => [28, 45] as const));
    for (const columns of [
      crowd,
      columnsAt([
        [28, 45],
        [28, 45],
      ]),
    ])
      for (const zoom of [4, 9]) {
        const [spot, ...others] = spotsOf(columns, zoom);
        expect(others).toEqual([]);
        expect(spot).toMatchObject({ kind: 'stack', count: columns.count, first: 1 });
        expect(spot!.numbers).toEqual(Array.from({ length: columns.count }, (_, n) => n + 1));
      }
  });

  it('are near where all of their events are, and no more certain', () => {
    const columns = columnsAt([
      [28, 45],
      [28, 45],
      [30, 40],
    ]);
    columns.flags.set([dateFlags.nearPoint, 0, dateFlags.nearPoint]);
    const near = spotsOf(columns, 5).map(({ kind, isNear }) => [kind, isNear]);
    expect(near).toEqual([
      ['event', true],
      ['stack', false],
    ]);
  });

  it('stand in the copy of the world that the view shows', () => {
    const [spot] = spotsOf(columnsAt([[-17, -179]]), 5, { lat: -17, lng: 178 });
    expect(spot!.point.lng).toBeCloseTo(181, 6);
    expect(spot!.at.x).toBeGreaterThan(1);
  });

  it('come with the largest last, so that it lies on top', () => {
    const counts = spotsOf(makeColumns(50_000, 9), 4).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

it('a count is said to be around the place of most of its events, a single one has its day', () => {
  const near = Array.from({ length: 12 }, (_, n) => [30 + n / 1000, 45] as const);
  const columns = columnsAt([...near, [34, 50]]);
  columns.place.set([1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 0]);
  const [single, crowd] = spotsOf(columns, 5);
  expect(crowd).toMatchObject({ count: 12, around: 2, place: 0, began: null });
  expect(single?.began).toEqual({ from: columns.beganFrom[12], by: columns.beganBy[12] });
});
