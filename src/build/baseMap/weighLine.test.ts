import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weighLine } from './weighLine.ts';

type Point = readonly [x: number, y: number];

const weigh = (line: readonly Point[]) => [
  ...weighLine(
    Float64Array.from(line, ([x]) => x),
    Float64Array.from(line, ([, y]) => y),
  ),
];

/** The same, as its authors tell it: take out the point that matters least, and look again. */
function weighSlowly(line: readonly Point[]): number[] {
  const weights = line.map(() => Infinity);
  let most = 0;
  for (let left = line.map((_, i) => i); left.length > 2;) {
    const areas = left.slice(1, -1).map((i, k) => {
      const [[ax, ay], [bx, by], [cx, cy]] = [line[left[k]!]!, line[i]!, line[left[k + 2]!]!];
      return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
    });
    const least = areas.indexOf(Math.min(...areas));
    most = Math.max(most, areas[least]!);
    weights[left[least + 1]!] = most;
    left = left.filter((_, k) => k !== least + 1);
  }
  return weights;
}

it('weighs a point by the area that is lost with it, and ends endlessly', () => {
  expect(weigh([[0, 0], [1, 2], [2, 0]])).toEqual([Infinity, 2, Infinity]); // prettier-ignore
  expect(weigh([[0, 0], [1, 0]])).toEqual([Infinity, Infinity]); // prettier-ignore
});

/** Points that no two areas between will be alike. */
function scatter(seed: number, count: number): Point[] {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (): Point => [next(), next()]);
}

it('gives the weights of the slow way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 2, max: 40 }), (seed, count) => {
      const line = scatter(seed, count);
      expect(weigh(line)).toEqual(weighSlowly(line));
    }),
  );
});
