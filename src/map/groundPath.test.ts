import { describe, expect, it } from 'vitest';
import { worldWidth } from '../geo/mercator.ts';
import { lineZoom, measureLines, writeFill, writeStrokes } from './groundPath.ts';

const middle = worldWidth(lineZoom) / 2;
/** Around 0° N 0° E, a hundred pixels each way: a fifth of a degree or so. */
const area = { left: middle - 100, top: middle - 100, right: middle + 100, bottom: middle + 100, scale: 1 };

/** From 90° W to 90° E along the equator, a point every `degrees`. */
const equator = (degrees: number): [number, number][] =>
  Array.from({ length: 180 / degrees + 1 }, (_, n) => [0, n * degrees - 90]);

const numbersOf = (paths: readonly string[]) => [...paths.join('').matchAll(/-?[\d.]+/g)].map(Number);

describe('what is stroked', () => {
  it('is the stretch that crosses the area, from before it to beyond it', () => {
    const path = writeStrokes(measureLines([equator(0.5)]), area);
    const xs = numbersOf(path).filter((_, n) => n % 2 === 0);
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(200);
    expect(xs.length).toBeLessThan(100);
  });

  it('is one path for each cell with something in it, and goes on in each where the last ended', () => {
    const wide = { ...area, left: 0, right: 2 * middle };
    const paths = writeStrokes(measureLines([equator(0.5)]), wide);
    expect(paths.length).toBe(4);
    for (const path of paths) expect(path.match(/M/g)).toHaveLength(1);
    const numbers = paths.map((path) => numbersOf([path]));
    for (const [n, next] of numbers.slice(1).entries())
      expect(next.slice(0, 2)).toEqual(numbers[n]?.slice(-2));
    expect(paths.join('').match(/L/g)).toHaveLength(360);
  });

  it('starts anew where a line comes back', () => {
    const away: [number, number][] = Array.from({ length: 200 }, (_, n) => [60, 90 - n * 0.9]);
    const paths = writeStrokes(measureLines([[...equator(0.5), ...away, ...equator(0.5)]]), area);
    expect(paths.join('').match(/M/g)).toHaveLength(2);
  });

  it('is the whole line where its dashes count from its start', () => {
    const lines = measureLines([equator(0.5)], { isWhole: true });
    expect(writeStrokes(lines, area).join('').match(/[ML]/g)).toHaveLength(361);
  });

  it('is nothing where nothing is near', () => {
    expect(writeStrokes(measureLines([[[40, 40], [41, 42]]]), area)).toEqual([]); // prettier-ignore
  });

  it('has no points that nobody would see apart, and has its ends', () => {
    const scale = 100 / middle;
    const seen = { ...area, left: 0, right: 2 * middle, scale };
    const xs = numbersOf(writeStrokes(measureLines([equator(0.1)]), seen)).filter((_, n) => n % 2 === 0);
    expect(xs.length).toBeGreaterThan(100);
    expect(xs.length).toBeLessThan(300);
    expect([xs[0], xs.at(-1)]).toEqual([50, 150]);
  });
});

describe('where the area is wider than the world', () => {
  const world = worldWidth(lineZoom);
  const wide = { ...area, left: -world, right: 2 * world };
  const westOf = (paths: readonly string[]) =>
    [...paths.join('').matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)).sort((a, b) => a - b);

  it('lines and rings stand side by side', () => {
    const ring: [number, number][] = [[-1, 90], [1, 90], [1, 91], [-1, 91], [-1, 90]]; // prettier-ignore
    const lines = measureLines([ring]);
    const at = [0.75, 1.75, 2.75].map((worlds) => worlds * world);
    expect(westOf(writeFill(lines, { ...wide, top: 0, bottom: world }))).toEqual(at);
    expect(westOf(writeStrokes(lines, wide))).toEqual(at);
  });

  it('they are each as far from the next, wherever the area lies', () => {
    const far = { ...wide, left: wide.left + 5 * world, right: wide.right + 5 * world };
    const lines = measureLines([[[0, -170], [0, -150]]]); // prettier-ignore
    expect(westOf(writeStrokes(lines, far))).toEqual(westOf(writeStrokes(lines, wide)));
  });
});

describe('what is filled', () => {
  it('is all of the area within a ring', () => {
    const ring: [number, number][] = [[-20, -20], [-20, 20], [20, 20], [20, -20], [-20, -20]]; // prettier-ignore
    const numbers = numbersOf(writeFill(measureLines([ring]), area));
    expect(new Set(numbers)).toEqual(new Set([0, 200]));
  });

  it('is nothing of rings beside it', () => {
    const ring: [number, number][] = [[30, 30], [30, 40], [40, 40], [30, 30]]; // prettier-ignore
    expect(writeFill(measureLines([ring]), area)).toEqual(['']);
  });
});
