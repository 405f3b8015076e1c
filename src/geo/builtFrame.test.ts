import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectAt } from './mercator.ts';
import { frameShapes, inWorlds, selectBuiltFrame, viewOf } from './builtFrame.ts';

const point = fc.record({
  lat: fc.double({ min: -60, max: 75, noNaN: true }),
  lng: fc.double({ min: -80, max: 80, noNaN: true }),
});
const room = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 160, max: 1200 }),
});

describe('the frame of the built map', () => {
  test('has one of the shapes that the style sheet knows, and holds every point', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const { shape, left, top, width, height } = selectBuiltFrame(points);
        expect(width / height).toBeCloseTo(frameShapes[shape], 6);
        for (const { x, y } of points.map(inWorlds)) {
          expect(x).toBeGreaterThanOrEqual(left - 1e-9);
          expect(x).toBeLessThanOrEqual(left + width + 1e-9);
          expect(y).toBeGreaterThanOrEqual(top - 1e-9);
          expect(y).toBeLessThanOrEqual(top + height + 1e-9);
        }
      }),
    );
  });

  test('lies across the antimeridian where the places do', () => {
    const { width } = selectBuiltFrame([
      { lat: 0, lng: 179 },
      { lat: 1, lng: -179 },
    ]);
    expect(width).toBeLessThan(0.2);
  });

  test('shows the inhabited world for a story without places', () => {
    expect(selectBuiltFrame([]).width).toBeGreaterThan(0.5);
  });

  test('is not closer to one place than its region', () => {
    expect(selectBuiltFrame([{ lat: 35.7, lng: 51.4 }]).width).toBeCloseTo(300 / (256 * 64), 6);
  });

  test('keeps its pads in every room, whichever is the tighter side', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), room, (points, size) => {
        const frame = selectBuiltFrame(points);
        const { zoom, origin } = viewOf(frame, size);
        for (const { x, y } of points.map((at) => projectAt(zoom, at))) {
          expect(x - origin.x).toBeGreaterThanOrEqual(32 - 1e-6);
          expect(x - origin.x).toBeLessThanOrEqual(size.width - 96 + 1e-6);
          expect(y - origin.y).toBeGreaterThanOrEqual(size.height * 0.12 - 1e-6);
          expect(y - origin.y).toBeLessThanOrEqual(size.height * 0.77 + 1e-6);
        }
      }),
    );
  });

  test('has the shapes of the style sheet', () => {
    const css = readFileSync(join(import.meta.dirname, '../map/built.css'), 'utf8');
    for (const shape of Object.keys(frameShapes).filter((name) => name !== '1-1'))
      expect(css).toContain(`[data-shape='${shape}']`);
    expect(css).toContain('inset: 12% 96px 23% 32px');
  });
});
