import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLine, writeLine } from './lineText.ts';

const anyLine = fc.array(
  fc.tuple(fc.integer({ min: -54000, max: 54000 }), fc.integer({ min: -9000, max: 9000 })),
  { minLength: 1 },
);

it('reads back every line it writes, without repeated points', () => {
  fc.assert(
    fc.property(anyLine, (steps) => {
      const line = steps.map(([x, y]): [number, number] => [x / 100, y / 100]);
      const once = line.filter((p, i) => i === 0 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1]);
      expect(readLine(writeLine(line))).toEqual(once);
    }),
  );
});

it('needs no escaping in JSON', () => {
  fc.assert(
    fc.property(anyLine, (steps) => {
      const text = writeLine(steps.map(([x, y]) => [x / 100, y / 100]));
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});
