import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, degreesOutside, unwrapInto, pointsAcross } from './bounds.ts';
import { maxLatitude, projectAt, unprojectAt } from './mercator.ts';

const anyPoint = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('bounds', () => {
  it('holds every point, and is no wider than the world', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1 }), (points) => {
        const bounds = boundsOf(points)!;
        expect(bounds.east - bounds.west).toBeLessThanOrEqual(360);
        for (const point of points) {
          expect(degreesOutside(bounds, point)).toBeLessThan(1e-6);
          expect(unwrapInto(bounds, point).lng).toBeLessThanOrEqual(bounds.east + 1e-6);
        }
      }),
    );
  });

  it('takes the short way between Fiji and Samoa', () => {
    expect(
      boundsOf([
        { lat: -18, lng: 178 },
        { lat: -14, lng: -172 },
      ]),
    ).toEqual({ south: -18, west: 178, north: -14, east: 188 });
  });

  it('is a point around a single one, whatever rounding makes of it', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const box = boundsOf([point])!;
        expect(box.east).toBeGreaterThanOrEqual(box.west);
        for (const { lat, lng } of pointsAcross(box)) {
          expect(lat).toBe(point.lat);
          expect(lng).toBeCloseTo(box.west);
        }
      }),
    );
  });

  it('has none around nothing', () => {
    expect(boundsOf([])).toBeNull();
  });
});

describe('mercator', () => {
  it('comes back to where it began, and never leaves the square', () => {
    fc.assert(
      fc.property(anyPoint, fc.double({ min: 0, max: 18, noNaN: true }), ({ lat, lng }, zoom) => {
        const back = unprojectAt(zoom, projectAt(zoom, { lat, lng }));
        expect(back.lng).toBeCloseTo(lng, 6);
        expect(back.lat).toBeCloseTo(Math.max(-maxLatitude, Math.min(maxLatitude, lat)), 6);
      }),
    );
  });

  it('puts the middle of the world in the middle of one tile', () => {
    expect(projectAt(0, { lat: 0, lng: 0 })).toEqual({ x: 128, y: 128 });
  });
});

describe('points across a box', () => {
  it.each([0, 30, 179, 180, 240, 299])('have no smaller box than one that is %s° wide', (width) => {
    const box = { south: -20, west: -170, north: 60, east: -170 + width };
    const around = boundsOf(pointsAcross(box));
    expect(around?.south).toBe(box.south);
    expect(around?.north).toBe(box.north);
    expect(around?.west).toBeCloseTo(box.west, 9);
    expect(around?.east).toBeCloseTo(box.east, 9);
  });

  it('are none where it goes nearly around the world', () => {
    expect(pointsAcross({ south: -20, west: -170, north: 60, east: 140 })).toEqual([]);
  });
});
