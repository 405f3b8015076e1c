import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { groundSteps, inWorlds, selectBuiltFrame } from '../geo/builtFrame.ts';
import type { LatLng, Story } from '../model/story.ts';
import { createBuiltGround, largestBuiltGround } from './builtGround.ts';

const fourPlaces = [
  { lat: 35.6944, lng: 51.4215 },
  { lat: 55.7522, lng: 37.6156 },
  { lat: 39.9199, lng: 32.8543 },
  { lat: 36.2012, lng: 37.1612 },
];

/** Only what the ground looks at. */
function storyAt(points: readonly LatLng[], disputedBorders: Story['disputedBorders'] = 'dashed'): Story {
  const places = points.map((point, n) => ({ id: `place-${n}`, name: `Place ${n}`, kind: 'point', point }));
  return { places, language: 'en', disputedBorders } as unknown as Story;
}

/** Corners of each part of a path, in steps of the frame's width. */
function partsOf(path: string): [number, number][][] {
  return [...path.matchAll(/M([^Mz]*)z?/g)].map(([, text = '']) => {
    const numbers = [...text.matchAll(/-?\d+/g)].map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, n): [number, number] => {
      x += numbers[2 * n] ?? 0;
      y += numbers[2 * n + 1] ?? 0;
      return [x, y];
    });
  });
}

function isInside(parts: readonly [number, number][][], [px, py]: readonly [number, number]): boolean {
  let inside = false;
  for (const part of parts) {
    for (const [n, [x, y]] of part.entries()) {
      const [u, v] = part[(n + 1) % part.length] ?? [x, y];
      if (y > py !== v > py && px < x + ((u - x) * (py - y)) / (v - y)) inside = !inside;
    }
  }
  return inside;
}

describe('the ground of the built map', () => {
  const ground = createBuiltGround(storyAt(fourPlaces));
  const { names, ...paths } = ground;

  test('is light', () => {
    expect(gzipSync(JSON.stringify(paths)).length).toBeLessThanOrEqual(largestBuiltGround);
    expect(ground.land.length).toBeGreaterThan(500);
    expect(names.length).toBeGreaterThan(20);
  });

  test('has the story’s places on land, and the middle of the Black and the Caspian Sea in water', () => {
    const { left, top, width } = selectBuiltFrame(fourPlaces);
    const inFrame = (point: LatLng): [number, number] => {
      const { x, y } = inWorlds(point);
      return [((x - left) / width) * groundSteps, ((y - top) / width) * groundSteps];
    };
    const land = partsOf(ground.land);
    for (const point of fourPlaces) expect(isInside(land, inFrame(point)), JSON.stringify(point)).toBe(true);
    expect(isInside(land, inFrame({ lat: 43.2, lng: 34 }))).toBe(false);
    expect(isInside(land, inFrame({ lat: 41.5, lng: 50.8 }))).toBe(false);
  });

  test('draws what is disputed apart, or not at all where the story says so', () => {
    expect(ground.disputed).not.toBe('');
    expect(createBuiltGround(storyAt(fourPlaces, 'hidden')).disputed).toBe('');
  });

  test('goes on beyond the antimeridian', () => {
    const pacific = createBuiltGround(
      storyAt([
        { lat: 52, lng: 170 },
        { lat: 60, lng: -165 },
      ]),
    );
    const xs = partsOf(pacific.land).flatMap((part) => part.map(([x]) => x));
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(groundSteps);
  });
});
