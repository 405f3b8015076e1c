import { expect, it } from 'vitest';
import { mapViewAt } from './reportView.ts';

const center = { lat: 33, lng: 44 };
const size = { width: 1000, height: 600 };

it('a view reaches as far as the map shows', () => {
  const { box } = mapViewAt(center, 5, size);
  expect((box.west + box.east) / 2).toBeCloseTo(44, 9);
  expect(box.east - box.west).toBeCloseTo((1000 / (256 * 2 ** 5)) * 360, 9);
  expect(box.south).toBeLessThan(33);
  expect(box.north).toBeGreaterThan(33);
});

it('a view may reach beyond the antimeridian', () => {
  expect(mapViewAt({ lat: 0, lng: 179 }, 4, size).box.east).toBeGreaterThan(180);
});

it('squares stay the same while fingers zoom between two half steps', () => {
  const zooms = [5, 5.2, 5.49, 5.5, 5.99, 6].map((zoom) => mapViewAt(center, zoom, size).zoom);
  expect(zooms).toEqual([5, 5, 5, 5.5, 5.5, 6]);
});

it('squares are smaller on a narrow map', () => {
  const narrow = mapViewAt(center, 5, { width: 360, height: 300 });
  expect(narrow.cellPx).toBeLessThan(mapViewAt(center, 5, size).cellPx);
});
