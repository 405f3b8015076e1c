import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapName } from '../model/baseMap.ts';
import { arrangeMarkers, type MarkerSize } from './arrangeMarkers.ts';
import { isWithin, overlaps } from './box.ts';
import { projectAt } from './mercator.ts';
import { placeNames } from './placeNames.ts';

const view = { left: 0, top: 0, right: 600, bottom: 400 };
const measure = (places: readonly number[]): MarkerSize => ({
  badges: { width: 26 * Math.min(places.length, 2), height: 26 },
  target: { width: Math.max(30, 26 * Math.min(places.length, 2)), height: 30 },
  label: { width: 50 + 10 * places.length, height: 18 },
});
const anyPixels = fc.array(
  fc.record({ x: fc.integer({ min: -50, max: 650 }), y: fc.integer({ min: -50, max: 450 }) }),
  { maxLength: 20 },
);

describe('markers', () => {
  it('never overlap each other, nor do their labels, and none is lost', () => {
    fc.assert(
      fc.property(anyPixels, (pixels) => {
        const groups = arrangeMarkers(
          pixels.map((at, place) => ({ place, at })),
          measure,
          view,
        );
        expect(groups.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual(pixels.map((_, i) => i));
        for (const [i, a] of groups.entries()) {
          for (const b of groups.slice(i + 1)) {
            for (const one of [a.target, a.label])
              for (const other of [b.target, b.label]) expect(overlaps(one, other)).toBe(false);
          }
        }
      }),
    );
  });

  it('have their label on the right where it is free, and inside where the edge would cut it', () => {
    const sideAt = (x: number, y: number) =>
      arrangeMarkers([{ place: 0, at: { x, y } }], measure, view)[0]?.side;
    expect(sideAt(300, 200)).toBe('right');
    expect(sideAt(580, 200)).toBe('left');
  });

  it('become one where they lie on each other', () => {
    const at = (x: number) => ({ x, y: 100 });
    const groups = arrangeMarkers(
      [
        { place: 0, at: at(100) },
        { place: 1, at: at(110) },
      ],
      measure,
      view,
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ places: [0, 1], at: { x: 105, y: 100 } });
  });
});

describe('names', () => {
  it('keep clear of each other and of what is taken, and lie within the view', () => {
    const anyName = fc
      .tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -15, max: 15, noNaN: true }))
      .map(([lng, lat]): MapName => ({ kind: 'country', id: 'XX', at: [[lng, lat, 40]] }));
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 20 }), (names) => {
        const zoom = 4;
        const middle = projectAt(zoom, { lat: 0, lng: 0 });
        const taken = [{ left: 250, top: 150, right: 350, bottom: 250 }];
        const placed = placeNames(
          names,
          () => ({ width: 70, height: 13 }),
          { zoom, origin: { x: middle.x - 300, y: middle.y - 200 }, view },
          taken,
        );
        const boxes = [...taken, ...placed.map(({ box }) => box)];
        for (const [i, box] of boxes.entries()) {
          expect(isWithin(box, view)).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        }
      }),
    );
  });

  it('are left out where their ground is too narrow for them', () => {
    const narrow: MapName = { kind: 'country', id: 'LB', at: [[0, 0, 1]] };
    const origin = projectAt(4, { lat: 10, lng: -20 });
    expect(placeNames([narrow], () => ({ width: 70, height: 13 }), { zoom: 4, origin, view }, [])).toEqual(
      [],
    );
  });
});
