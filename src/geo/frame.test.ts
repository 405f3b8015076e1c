import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeArea } from './box.ts';
import { framePlaces, isNearlyAsHigh, shiftInto } from './frame.ts';
import { projectAt, worldWidth } from './mercator.ts';

const anyPlace = fc.record({
  point: fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  drawn: fc.constant({ left: -15, top: -13, right: 90, bottom: 13 }),
});

it('shows all of every place within the free area whenever a zoom within the limits can', () => {
  fc.assert(
    fc.property(
      fc.array(anyPlace, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 320, max: 2560 }),
      fc.integer({ min: 240, max: 1200 }),
      fc.constantFrom(0, 100, 400),
      (places, width, height, right) => {
        const free = freeArea({ width, height }, { top: 20, right, bottom: 20, left: 20 });
        const view = framePlaces(places, { width, height }, free, { least: 0, most: 7 })!;
        expect(Number.isFinite(view.zoom + view.center.lat + view.center.lng)).toBe(true);
        if (view.zoom === 0) return;
        const middle = projectAt(view.zoom, view.center);
        const world = worldWidth(view.zoom);
        for (const { point, drawn } of places) {
          const { x, y } = projectAt(view.zoom, point);
          const at = [-world, 0, world].map((turn) => x + turn - middle.x + width / 2);
          expect(
            at.some((left) => left + drawn.left >= free.left - 1 && left + drawn.right <= free.right + 1),
          ).toBe(true);
          expect(y - middle.y + height / 2 + drawn.top).toBeGreaterThanOrEqual(free.top - 1);
          expect(y - middle.y + height / 2 + drawn.bottom).toBeLessThanOrEqual(free.bottom + 1);
        }
      },
    ),
  );
});

it('stands where it stands with names of any length that there is room for', () => {
  const size = { width: 900, height: 500 };
  const free = freeArea(size, { top: 40, right: 60, bottom: 80, left: 40 });
  const frameWith = (right: number) => {
    const drawn = { left: -15, top: -13, right, bottom: 13 };
    const places = [
      { point: { lat: 55.8, lng: 37.6 }, drawn },
      { point: { lat: 36.2, lng: 37.2 }, drawn },
      { point: { lat: 35.7, lng: 51.4 }, drawn },
    ];
    return framePlaces(places, size, free, { least: 0, most: 7 });
  };
  expect(frameWith(120)).toEqual(frameWith(60));
});

it('frames nothing where there is nothing', () => {
  const free = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(framePlaces([], { width: 10, height: 10 }, free, { least: 0, most: 7 })).toBeNull();
});

it('moves a view only as far as it must', () => {
  const free = { left: 0, top: 0, right: 100, bottom: 100 };
  expect(shiftInto({ left: 10, top: 10, right: 30, bottom: 30 }, free)).toEqual({ x: 0, y: 0 });
  expect(shiftInto({ left: -10, top: 90, right: 10, bottom: 110 }, free)).toEqual({ x: -10, y: 10 });
});

it('takes less than a seventh of its height for nearly as high, and no other width', () => {
  const before = { width: 800, height: 400 };
  expect(isNearlyAsHigh(before, { width: 800, height: 370 })).toBe(true);
  expect(isNearlyAsHigh(before, { width: 800, height: 330 })).toBe(false);
  expect(isNearlyAsHigh(before, { width: 801, height: 400 })).toBe(false);
  expect(isNearlyAsHigh({ width: 0, height: 0 }, { width: 0, height: 0 })).toBe(false);
});
