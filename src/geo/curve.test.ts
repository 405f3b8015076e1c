import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveBetween } from './curve.ts';

const tokyo = { lat: 35.7, lng: 139.7 };
const honolulu = { lat: 21.3, lng: -157.9 };

it('runs from Tokyo to Honolulu over the Pacific, whichever way it is drawn', () => {
  const east = curveBetween(tokyo, honolulu).map(({ lng }) => lng);
  expect(east[0]).toBeCloseTo(139.7, 6);
  expect(east.at(-1)).toBeCloseTo(202.1, 6);
  const west = curveBetween(honolulu, tokyo).map(({ lng }) => lng);
  expect(west.at(-1)).toBeCloseTo(-220.3, 6);
});

it('is bent upwards', () => {
  const [first, , crest] = curveBetween({ lat: 0, lng: 0 }, { lat: 0, lng: 10 }, 4);
  expect(crest!.lat).toBeGreaterThan(first!.lat);
});

it('joins its ends by the shorter way around the world', () => {
  const anyPoint = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(anyPoint, anyPoint, (a, b) => {
      const curve = curveBetween(a, b);
      const [first, last] = [curve[0]!, curve.at(-1)!];
      expect(first.lng).toBeCloseTo(a.lng, 6);
      expect(last.lat).toBeCloseTo(b.lat, 6);
      expect(Math.abs(last.lng - first.lng)).toBeLessThanOrEqual(180 + 1e-6);
      expect(Math.cos(((last.lng - b.lng) * Math.PI) / 180)).toBeCloseTo(1, 6);
    }),
  );
});
