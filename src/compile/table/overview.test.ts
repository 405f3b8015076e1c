import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../geo/bounds.ts';
import { noDegrees, partsOfDegree, type Columns } from '../../table/columns.ts';
import { createRandom, makeColumns } from '../../table/makeColumns.ts';
import { boxOf, placesOf } from './overview.ts';

type Point = readonly [lat: number, lng: number] | null;

function columnsAt(points: readonly Point[]): Columns {
  const columns = makeColumns(points.length, 1);
  for (const [n, point] of points.entries()) {
    columns.lat[n] = point ? Math.round(point[0] * partsOfDegree) : noDegrees;
    columns.lng[n] = point ? Math.round(point[1] * partsOfDegree) : noDegrees;
  }
  return columns;
}

describe('the box around a table’s points', () => {
  it('lies across the antimeridian where they do', () => {
    const fiji: Point[] = [[-17, 178.5], [-16, -179], null, [-20, 180]]; // prettier-ignore
    expect(boxOf(columnsAt(fiji))).toEqual({ south: -20, west: 178.5, north: -16, east: 181 });
    const bering: Point[] = [[60, 170], [65, -168]]; // prettier-ignore
    expect(boxOf(columnsAt(bering))).toEqual({ south: 60, west: 170, north: 65, east: 192 });
  });

  it('is the one that is made of all points at once', () => {
    const random = createRandom(3);
    for (const width of [0.5, 20, 170, 300]) {
      const west = random() * 360 - 180;
      const lngs = Array.from({ length: 60 }, () => ((west + random() * width + 540) % 360) - 180);
      const columns = columnsAt(lngs.map((lng) => [random() * 80, lng] as const));
      const points = lngs.map((_, n) => ({
        lat: (columns.lat[n] ?? 0) / partsOfDegree,
        lng: (columns.lng[n] ?? 0) / partsOfDegree,
      }));
      const [box, expected] = [boxOf(columns), boundsOf(points)];
      for (const side of ['south', 'west', 'north', 'east'] as const)
        expect(box?.[side]).toBeCloseTo(expected?.[side] ?? Number.NaN, 8);
    }
  });

  it('is the whole way around where no degree is empty', () => {
    const everywhere = Array.from({ length: 720 }, (_, n) => [0, n / 2 - 180 + 0.1] as const);
    expect(boxOf(columnsAt(everywhere))).toMatchObject({ west: -180, east: 180 });
  });

  it('is of one point without a width, and of none none', () => {
    expect(boxOf(columnsAt([[10, -180], null]))).toEqual({ south: 10, west: -180, north: 10, east: -180 });
    expect(boxOf(columnsAt([null]))).toBeNull();
  });
});

it('a place that lies on both sides of the antimeridian is one', () => {
  const columns = columnsAt([[-16.8, 179.9], [-16.8, -179.9], [-16.8, 170]]); // prettier-ignore
  columns.place.fill(1);
  const named = { ...columns, placeNames: ['', 'Taveuni'] };
  expect(placesOf(named)).toEqual([{ name: 'Taveuni', point: { lat: -16.8, lng: 179.9 }, count: 2 }]);
});
