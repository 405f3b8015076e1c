import { describe, expect, it } from 'vitest';
import { writeLine, type LngLat } from '../geo/lineText.ts';
import { baseMapFormat, type BaseMap } from '../model/baseMap.ts';
import { readGround } from './groundLines.ts';

const baseOf = (parts: { land?: LngLat[][]; borders?: LngLat[][] }): BaseMap => ({
  format: baseMapFormat,
  land: (parts.land ?? []).map(writeLine),
  borders: (parts.borders ?? []).map(writeLine),
  disputed: [],
  names: [],
});

const square: LngLat[] = [
  [170, 0],
  [175, 0],
  [175, 5],
  [170, 5],
  [170, 0],
];

describe('the ground', () => {
  it('is in Leaflet’s order: latitude first', () => {
    const { borders } = readGround(baseOf({ borders: [[[30, 40], [31, 42]]] }), 30); // prettier-ignore
    expect(borders).toEqual([[[40, 30], [42, 31]]]); // prettier-ignore
  });

  it('is laid beyond 180° for a story on both sides of the antimeridian', () => {
    const west = (middle: number) =>
      readGround(baseOf({ land: [square] }), middle).land.map((ring) => ring[0]?.[1]);
    expect(west(180)).toEqual([170]);
    expect(west(-170)).toEqual([-190]);
    expect(west(0)).toEqual([170]);
  });

  it('has no coast along the foot of the map, where the Antarctic is only closed', () => {
    const antarctic: LngLat[] = [
      [0, -70],
      [90, -70],
      [90, -85.05],
      [0, -85.05],
      [0, -70],
    ];
    const { land, coast } = readGround(baseOf({ land: [antarctic] }), 45);
    expect(land).toHaveLength(1);
    expect(coast).toEqual([[[-70, 0], [-70, 90]]]); // prettier-ignore
  });
});
