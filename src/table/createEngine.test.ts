import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectAt } from '../geo/mercator.ts';
import { createEngine, type TableRequest } from './createEngine.ts';
import { isSureIn, naiveBin, naiveSelect, sortEvents, toColumns, type NaiveEvent } from './naive.ts';
import { runAtOnce } from './runSliced.ts';
import type { TableQuery } from './selectRows.ts';

const groups = { categories: 4, lanes: 3 };
const day = fc.integer({ min: -20, max: 60 });
const span = fc.tuple(day, fc.constantFrom(0, 0, 0, 1, 5, 40), fc.constantFrom(0, 0, 1, 30));
const degrees = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((n) => n / 100);

const event: fc.Arbitrary<NaiveEvent> = fc
  .record({
    days: span,
    unbounded: fc.constantFrom('', '', '', '', 'beganFrom', 'beganBy', 'endedBy'),
    interval: fc.boolean(),
    point: fc.option(fc.record({ lat: degrees(84), lng: degrees(180) }), { freq: 8 }),
    category: fc.nat(3),
    lane: fc.nat(2),
    place: fc.nat(4),
  })
  .map(({ days: [from, wide, long], unbounded, ...rest }) => ({
    beganFrom: unbounded === 'beganFrom' ? null : from,
    beganBy: unbounded === 'beganBy' ? null : from + wide,
    endedBy: unbounded === 'endedBy' ? null : from + wide + long,
    ...rest,
  }));

const box = fc
  .record({ south: degrees(80), west: degrees(400), height: fc.nat(120), width: fc.nat(300) })
  .map(({ south, west, height, width }) => ({ south, west, north: south + height, east: west + width }));

const query: fc.Arbitrary<TableQuery> = fc.record({
  window: fc
    .tuple(fc.double({ min: -25, max: 60, noNaN: true }), fc.double({ min: 2, max: 80, noNaN: true }))
    .map(([from, length]) => ({ from, to: from + length })),
  categories: fc.nat(15),
  lanes: fc.nat(7),
  box: fc.option(box),
  place: fc.option(fc.nat(4), { freq: 1 }),
  chosen: fc.constant(null),
});

const events = fc.array(event, { maxLength: 60 }).map(sortEvents);

const ask = (of: readonly NaiveEvent[], request: Partial<TableRequest> & Pick<TableRequest, 'query'>) => {
  const engine = createEngine(toColumns(of, 5), groups);
  const whole = { density: null, overview: null, view: null, most: 1000, ...request };
  return { engine, answer: runAtOnce(engine.answer(whole)) };
};

const everything: TableQuery = {
  window: { from: -1000, to: 1000 },
  categories: 0,
  lanes: 0,
  box: null,
  place: null,
  chosen: null,
};
const oneDay = (on: number, at: NaiveEvent['point'] = null): NaiveEvent => ({
  beganFrom: on,
  beganBy: on,
  endedBy: on,
  interval: false,
  point: at,
  category: 0,
  lane: 0,
  place: 0,
});

describe('createEngine', () => {
  test('a selection is what a plain filter finds, in the order of the story', () => {
    fc.assert(
      fc.property(events, query, (of, asked) => {
        const rows = naiveSelect(of, asked);
        const found = rows.map((row) => of[row]!);
        const { engine, answer } = ask(of, { query: asked });
        expect([...engine.page(0, 1000)]).toEqual(rows.map((row) => row + 1));
        expect(answer.total).toBe(rows.length);
        expect(answer.sure).toBe(found.filter((one) => isSureIn(one, asked.window)).length);
        expect(answer.withoutPoint).toBe(found.filter(({ point }) => !point).length);
      }),
      { numRuns: 500 },
    );
  });

  test('each category and each lane is counted as if it were chosen alone, under all other filters', () => {
    fc.assert(
      fc.property(events, query, (of, asked) => {
        const { answer } = ask(of, { query: asked });
        const alone = (key: 'categories' | 'lanes') => (_: unknown, n: number) =>
          naiveSelect(of, { ...asked, [key]: 2 ** n }).length;
        expect([...answer.byCategory]).toEqual([...answer.byCategory].map(alone('categories')));
        expect([...answer.byLane]).toEqual([...answer.byLane].map(alone('lanes')));
      }),
      { numRuns: 300 },
    );
  });

  test('density counts each event of the selection once, where a plain count has it', () => {
    fc.assert(
      fc.property(events, query, fc.integer({ min: 1, max: 50 }), (of, asked, bins) => {
        const { density } = ask(of, { query: asked, density: { bins } }).answer;
        const sure = new Uint32Array(12 * bins);
        const maybe = new Uint32Array(12 * bins);
        for (const row of naiveSelect(of, asked)) {
          const { category, lane } = of[row]!;
          const found = naiveBin(of[row]!, asked.window, bins);
          (found.sure ? sure : maybe)[(lane * 4 + category) * bins + found.bin]! += 1;
        }
        expect(density).toEqual({ window: asked.window, bins, sure, maybe });
      }),
      { numRuns: 300 },
    );
  });

  test('the overview counts what the filters let through, whatever the window', () => {
    fc.assert(
      fc.property(events, query, (of, asked) => {
        const overview = { span: { from: -20, to: 61 }, bins: 9 };
        const counts = ask(of, { query: asked, overview }).answer.overview!.counts;
        const always = naiveSelect(of, { ...asked, window: { from: -1e6, to: 1e6 } });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(always.length);
      }),
    );
  });

  test('the overview follows a changed filter and span', () => {
    const engine = createEngine(toColumns([oneDay(1), oneDay(5)], 5), groups);
    const totals = (asked: Partial<TableQuery>, to: number) => {
      const overview = { span: { from: 0, to }, bins: 2 };
      const request = { query: { ...everything, ...asked }, density: null, overview, view: null, most: 0 };
      return [...runAtOnce(engine.answer(request)).overview!.counts.subarray(0, 2)];
    };
    expect(totals({}, 6)).toEqual([1, 1]);
    expect(totals({ window: { from: 4, to: 9 } }, 6)).toEqual([1, 1]);
    expect(totals({}, 20)).toEqual([2, 0]);
    expect(totals({ categories: 2 }, 20)).toEqual([0, 0]);
    expect(totals({ place: 0 }, 20)).toEqual([2, 0]);
    expect(totals({ place: 1 }, 20)).toEqual([0, 0]);
  });

  test('an event that began long before and lasts into the window is in it', () => {
    const war: NaiveEvent = { ...oneDay(-9000), endedBy: 5, interval: true };
    const many = Array.from({ length: 9000 }, (_, n) => oneDay(n - 8999));
    const { engine } = ask([war, ...many, oneDay(4)], {
      query: { ...everything, window: { from: 3, to: 5 } },
    });
    expect([...engine.page(0, 9)]).toEqual([1, 9002]);
  });

  test('an interval with an open end lasts for ever, one day on or after another does not', () => {
    const query = { ...everything, window: { from: 500, to: 600 } };
    const open: NaiveEvent = { ...oneDay(3), endedBy: null, interval: true };
    expect(ask([open], { query }).answer).toMatchObject({ total: 1, sure: 0 });
    expect(ask([{ ...open, interval: false }], { query }).answer.total).toBe(0);
  });

  test('a map that reaches its last parallel shows what lies beyond it, up to the poles', () => {
    const of = [
      oneDay(1, { lat: 90, lng: 0 }),
      oneDay(2, { lat: -90, lng: 0 }),
      oneDay(3, { lat: 84, lng: 0 }),
    ];
    const found = (south: number, north: number) =>
      ask(of, { query: { ...everything, box: { south, west: -180, north, east: 180 } } }).answer.total;
    expect(found(-86, 86)).toBe(3);
    expect(found(-84, 85.0511)).toBe(2);
    expect(found(-84, 84.9)).toBe(1);
  });

  test('words leave the events that are marked as having them', () => {
    const chosen = Uint8Array.from([0, 1, 1]);
    const { engine } = ask(
      [1, 2, 3].map((on) => oneDay(on)),
      { query: { ...everything, chosen } },
    );
    expect([...engine.page(0, 9)]).toEqual([2, 3]);
  });

  test('up to so many events come one by one, in the window and in the view', () => {
    const of = [oneDay(1, { lat: 10, lng: 10 }), oneDay(2), oneDay(3, { lat: 50, lng: 10 })];
    const view = { zoom: 3, box: { south: 0, west: 0, north: 20, east: 20 }, cellPx: 64 };
    const some = ask(of, { query: everything, view, most: 2 }).answer;
    expect(some.events).toBeNull();
    expect([...some.markers!.numbers]).toEqual([1]);
    const all = ask(of, { query: everything, view, most: 3 }).answer;
    expect([...all.events!.beganBy]).toEqual([1, 2, 3]);
  });
});

describe('cells', () => {
  const view = fc.record({
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
    box,
    cellPx: fc.constantFrom(40, 64),
  });

  test('each square has the events that lie in it, and the squares of a view hold all that is in the view', () => {
    fc.assert(
      fc.property(events, view, (of, asked) => {
        fc.pre(asked.box.north < 84 && asked.zoom < 6);
        const { cells, markers } = ask(of, { query: everything, view: asked }).answer;
        expect(cells!.counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(markers!.count);
        for (let n = 0; n < cells!.count; n++) {
          const sum = cells!.byCategory.subarray(n * 4, n * 4 + 4).reduce((all, count) => all + count, 0);
          expect(sum).toBe(cells!.counts[n]);
          const mean = projectAt(asked.zoom, { lat: cells!.lat[n]!, lng: cells!.lng[n]! });
          expect(Math.abs(mean.x / asked.cellPx - cells!.column[n]! - 0.5)).toBeLessThan(0.501);
          expect(Math.abs(mean.y / asked.cellPx - cells!.row[n]! - 0.5)).toBeLessThan(0.501);
        }
      }),
    );
  });

  test('a square keeps its events while the map moves', () => {
    const of = sortEvents(
      Array.from({ length: 50 }, (_, n) => oneDay(n, { lat: 30 + n / 7, lng: 40 + n / 5 })),
    );
    const squares = (west: number) => {
      const box = { south: 28, west, north: 40, east: west + 15 };
      const { cells } = ask(of, { query: everything, view: { zoom: 5, box, cellPx: 60 } }).answer;
      return new Map(
        Array.from(cells!.counts, (count, n) => [`${cells!.column[n]} ${cells!.row[n]}`, count]),
      );
    };
    const moved = squares(40.7);
    const shared = [...squares(39)].filter(([square]) => moved.has(square));
    expect(shared.length).toBeGreaterThan(5);
    for (const [square, count] of shared) expect(moved.get(square)).toBe(count);
  });

  test('a map across the antimeridian shows both sides, in its own count of longitudes', () => {
    const of = [
      oneDay(1, { lat: -17, lng: 178 }),
      oneDay(2, { lat: -14, lng: -171 }),
      oneDay(3, { lat: 0, lng: 0 }),
    ];
    const box = { south: -30, west: 170, north: 0, east: 195 };
    const { cells, markers } = ask(of, { query: everything, view: { zoom: 6, box, cellPx: 64 } }).answer;
    expect([...markers!.numbers]).toEqual([1, 2]);
    expect([...cells!.number]).toEqual([2, 1]);
    expect(cells!.lng[0]).toBeCloseTo(189, 5);
    expect(cells!.lng[1]).toBeCloseTo(178, 5);
    const turned = { ...box, west: -190, east: -165 };
    expect(
      ask(of, { query: everything, view: { zoom: 6, box: turned, cellPx: 64 } }).answer.cells!.count,
    ).toBe(2);
  });

  test('a square names the place of its first event', () => {
    const of = [oneDay(2, { lat: 10, lng: 10 }), oneDay(1, { lat: 10.1, lng: 10 })].map((one, n) => ({
      ...one,
      place: n + 1,
    }));
    const view = { zoom: 3, box: { south: 0, west: 0, north: 20, east: 20 }, cellPx: 64 };
    const { cells } = ask(of.reverse(), { query: everything, view }).answer;
    expect([...cells!.place]).toEqual([2]);
  });

  test('a map that shows the world twice counts each event once', () => {
    const of = [oneDay(1, { lat: 10, lng: 10 })];
    const box = { south: -85, west: -400, north: 85, east: 400 };
    const { cells, markers } = ask(of, { query: everything, view: { zoom: 0, box, cellPx: 64 } }).answer;
    expect([...cells!.counts]).toEqual([1]);
    expect(markers!.count).toBe(1);
  });
});

describe('steps and points', () => {
  const three = [
    oneDay(1, { lat: 1, lng: 1 }),
    oneDay(2, { lat: 1, lng: 179.99 }),
    oneDay(3, { lat: 1, lng: 1.1 }),
  ];

  test('steps go along the selection and end at its ends, from wherever they start', () => {
    const { engine } = ask(three, { query: { ...everything, window: { from: 2, to: 4 } } });
    expect([engine.step(null, 1), engine.step(null, -1)]).toEqual([2, 3]);
    expect([engine.step(2, 1), engine.step(3, 1), engine.step(3, -1), engine.step(2, -1)]).toEqual([
      3,
      null,
      2,
      null,
    ]);
    expect(engine.step(1, 1)).toBe(2);
    expect([engine.rank(1), engine.rank(2), engine.rank(3), engine.rank(4)]).toEqual([null, 1, 2, null]);
    expect([...engine.page(1, 5)]).toEqual([3]);
  });

  test('the nearest selected event within reach is hit', () => {
    const { engine } = ask(three, { query: everything });
    const near = (lng: number, radiusPx: number) => engine.at({ point: { lat: 1, lng }, zoom: 8, radiusPx });
    expect(near(1.04, 20)).toBe(1);
    expect(near(1.06, 20)).toBe(3);
    expect(near(1.5, 20)).toBeNull();
    expect(near(-180, 20)).toBe(2);
    expect(near(-179.95, 20)).toBe(2);
    expect(near(361.04, 20)).toBe(1);
  });

  test('what is hit is what a plain search finds', () => {
    fc.assert(
      fc.property(
        events,
        degrees(80),
        degrees(180),
        fc.integer({ min: 1, max: 300 }),
        (of, lat, lng, radiusPx) => {
          const { engine } = ask(of, { query: everything });
          const here = projectAt(3, { lat, lng });
          const distances = of.map(({ point }) => {
            if (!point) return Infinity;
            const { x, y } = projectAt(3, point);
            const across = Math.abs(x - here.x);
            return Math.hypot(Math.min(across, 2048 - across), y - here.y);
          });
          const nearest = Math.min(...distances, Infinity);
          const hit = engine.at({ point: { lat, lng }, zoom: 3, radiusPx });
          if (hit === null) expect(nearest).toBeGreaterThan(radiusPx - 1e-5);
          else expect(distances[hit - 1]! - nearest).toBeLessThan(1e-5);
        },
      ),
    );
  });

  test('an empty table has nothing to step to', () => {
    const view = { zoom: 3, box: { south: 0, west: 0, north: 20, east: 20 }, cellPx: 64 };
    const { engine, answer } = ask([], { query: everything, view, density: { bins: 3 } });
    expect(answer).toMatchObject({ total: 0, cells: { count: 0 }, markers: { count: 0 } });
    expect([
      engine.step(null, 1),
      engine.rank(1),
      engine.at({ point: { lat: 0, lng: 0 }, zoom: 1, radiusPx: 9 }),
    ]).toEqual([null, null, null]);
  });
});
