import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLine } from '../geo/lineText.ts';
import type { BaseMap } from '../model/baseMap.ts';
import type { LatLng, Story } from '../model/story.ts';
import { createBaseMap, largestBaseMap } from './baseMap.ts';

const mehr = {
  tehran: { lat: 35.6944, lng: 51.4215 },
  moscow: { lat: 55.7522, lng: 37.6156 },
  ankara: { lat: 39.9199, lng: 32.8543 },
  aleppo: { lat: 36.2012, lng: 37.1612 },
};

/** Only what the base map looks at. */
function storyAt(
  points: Record<string, LatLng>,
  disputedBorders: Story['disputedBorders'] = 'dashed',
): Story {
  const places = Object.entries(points).map(([id, point]) => ({ id, name: id, kind: 'point', point }));
  const syria = { id: 'syria', name: 'Syria', kind: 'country', point: null };
  return { places: [...places, syria], language: 'en', disputedBorders } as unknown as Story;
}

const linesOf = (map: BaseMap) => [...map.land, ...map.borders, ...map.disputed].map(readLine);

function isOnLand(map: BaseMap, { lat, lng }: LatLng): boolean {
  let inside = false;
  for (const ring of map.land.map(readLine)) {
    for (const [i, [x, y]] of ring.entries()) {
      const [x2, y2] = ring[i + 1] ?? [x, y];
      if (y > lat !== y2 > lat && lng < x + ((lat - y) / (y2 - y)) * (x2 - x)) inside = !inside;
    }
  }
  return inside;
}

function expectSound(map: BaseMap) {
  expect(gzipSync(JSON.stringify(map)).length).toBeLessThanOrEqual(largestBaseMap);
  for (const line of linesOf(map)) {
    expect(line.length).toBeGreaterThan(1);
    for (const [i, [lng, lat]] of line.entries()) {
      expect(Number.isFinite(lng) && Math.abs(lat) < 85.1).toBe(true);
      // A streak across the map is a step of more than half the world; only the foot of the map has one.
      const before = line[i - 1] ?? [lng, lat];
      if (lat > -85) expect(Math.abs(lng - before[0])).toBeLessThan(180);
    }
  }
  for (const ring of map.land.map(readLine)) {
    expect(ring.length).toBeGreaterThan(3);
    expect(ring.at(-1)).toEqual(ring[0]);
  }
  // A border leads to a coast, or lies inside of one: islands that are too small to be drawn have none.
  const coasts = new Set(map.land.flatMap((ring) => readLine(ring).map(String)));
  const afloat = map.borders
    .map(readLine)
    .filter(
      (border) => !border.some(([lng, lat]) => coasts.has(`${lng},${lat}`) || isOnLand(map, { lat, lng })),
    );
  expect(afloat).toEqual([]);
  for (const { at } of map.names) expect(at.flat().every(Number.isFinite)).toBe(true);
}

describe('the base map of the Mehr story', { timeout: 120_000 }, () => {
  const map = createBaseMap(storyAt(mehr));

  it('is small, closed and without streaks', () => expectSound(map));

  it('has every place on land, and the sea where it is', () => {
    for (const point of Object.values(mehr)) expect(isOnLand(map, point)).toBe(true);
    expect(isOnLand(map, { lat: 43.2, lng: 34.4 })).toBe(false);
    expect(isOnLand(map, { lat: 39.6, lng: 51.7 })).toBe(false);
  });

  it('has disputed pieces apart from borders: Crimea, Golan, Kashmir, Kosovo, Cyprus, Western Sahara', () => {
    const has = (lines: readonly string[], [west, south, east, north]: number[]) =>
      lines
        .map(readLine)
        .some((line) => line.every(([x, y]) => x >= west! && x <= east! && y >= south! && y <= north!));
    for (const box of [
      [33, 45, 36, 46.5],
      [35.5, 32.5, 36.2, 33.6],
      [73, 32, 78, 36],
      [20, 42, 22, 43.5],
      [32.4, 34.8, 34.2, 35.5],
      [-14, 27.5, -8, 27.8],
    ]) {
      expect(has(map.disputed, box), String(box)).toBe(true);
      // Kosovo’s borders with its other neighbours are nobody’s dispute.
      if (box[0] !== 20) expect(has(map.borders, box), String(box)).toBe(false);
    }
  });

  it('leaves them out for a story that hides them, and nothing else', () => {
    const hidden = createBaseMap(storyAt(mehr, 'hidden'));
    expect(hidden.disputed).toEqual([]);
    expect(hidden.borders.length).toBeGreaterThanOrEqual(map.borders.length);
  });

  it('names countries by code and seas by id, each once, with room to stand', () => {
    const ids = map.names.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['TR', 'SY', 'IR', 'RU', 'UA', 'black-sea', 'caspian-sea']) expect(ids).toContain(id);
  });

  it('names the countries of the story first, those it names and those its places lie in', () => {
    expect(map.names.slice(0, 4).map(({ id }) => id)).toEqual(['RU', 'TR', 'IR', 'SY']);
  });

  it('sets no name of a country on Crimea', () => {
    const names = map.names.filter(({ kind }) => kind === 'country').flatMap(({ at }) => at);
    expect(names.filter(([lng, lat]) => lng > 32.4 && lng < 36.7 && lat > 44.3 && lat < 46.3)).toEqual([]);
  });
});

describe('the base map of other stories', { timeout: 120_000 }, () => {
  it.each([
    ['no place with a point', {}],
    ['places on both sides of the antimeridian', { a: { lat: -18, lng: 178 }, b: { lat: -14, lng: -172 } }],
    ['the poles', { north: { lat: 90, lng: 0 }, south: { lat: -90, lng: 0 } }],
  ])('is sound with %s', (_, points) => expectSound(createBaseMap(storyAt(points))));

  it('names Russia where Russia is, whose outline leaps at the antimeridian', () => {
    const points = { anadyr: { lat: 64.7, lng: 177.5 }, honolulu: { lat: 21.3, lng: -157.9 } };
    const russia = createBaseMap(storyAt(points)).names.find(({ id }) => id === 'RU');
    expect(russia?.at.length).toBeGreaterThan(1);
    for (const [lng] of russia?.at ?? []) expect((lng + 360) % 360).toBeLessThan(191);
  });
});
