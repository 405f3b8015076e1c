import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCircles } from './findCircles.ts';

const circlesOf = (text: string) =>
  findCircles(text.split(' ').map((arrow) => ({ from: arrow[0] ?? '', to: arrow[1] ?? '' }))).map((circle) =>
    circle.map(({ from, to }) => from + to).join(' '),
  );

describe('circles of arrows', () => {
  it.each([
    ['ab bc', []],
    ['ab bc ac', []],
    ['ab ba', ['ab ba']],
    ['ab bc ca', ['ab bc ca']],
    ['bc ca ab', ['bc ca ab']],
    ['ab bc ca xy yz zx', ['ab bc ca', 'xy yz zx']],
    ['ab bc ca cx xy yx', ['ab bc ca', 'xy yx']],
    ['ab bc cd db', ['bc cd db']],
  ])('%s', (text, expected) => expect(circlesOf(text)).toEqual(expected));

  it('each is one, no two share a point, and without their components none is left', () => {
    const points = fc.constantFrom(...Array.from('abcdefgh'));
    const arrow = fc.record({ from: points, to: points }).filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 20 }), (arrows) => {
        const circles = findCircles(arrows);
        for (const circle of circles) {
          circle.forEach(({ to }, index) => expect(circle[(index + 1) % circle.length]?.from).toBe(to));
        }
        const met = circles.flat().map(({ from }) => from);
        expect(new Set(met).size).toBe(met.length);
        // A point that leads to itself is in a circle, and some circle of its component is told.
        const reach = (from: string) => {
          const seen = new Set<string>();
          const ahead = [from];
          for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
            for (const { to } of arrows.filter((one) => one.from === at)) {
              if (!seen.has(to)) ahead.push(to);
              seen.add(to);
            }
          }
          return seen;
        };
        for (const point of 'abcdefgh') {
          const seen = reach(point);
          if (seen.has(point)) expect(met.some((one) => seen.has(one) && reach(one).has(point))).toBe(true);
        }
      }),
    );
  });

  it('ten thousand in a row do not overflow the stack', () => {
    const row = Array.from({ length: 10_000 }, (_, n) => ({ from: `e${n}`, to: `e${(n + 1) % 10_000}` }));
    expect(findCircles(row)[0]).toHaveLength(10_000);
  });
});
