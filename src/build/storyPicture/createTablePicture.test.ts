import { beforeAll, describe, expect, test } from 'vitest';
import type { BaseMap } from '../../model/baseMap.ts';
import { hostileTable } from '../hostileTable.ts';
import { createTablePicture } from './createPicture.ts';
import { createTablePictureSvg } from './createTablePictureSvg.ts';
import { createRasterizer, type Rasterizer } from './rasterizer.ts';

const baseMap: BaseMap = { format: 1, land: [], borders: [], disputed: [], names: [] };
const table = { ...hostileTable, language: 'en', headline: 'A table', summary: 'Of five.' };

let rasterizer: Rasterizer;
beforeAll(async () => {
  rasterizer = await createRasterizer();
});

describe('a table’s picture', () => {
  test('is a PNG of 1200 × 630, the same each time, whatever its words are', async () => {
    const png = Buffer.from(await createTablePicture(hostileTable, baseMap));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(await createTablePicture(hostileTable, baseMap)).equals(png)).toBe(true);
  });

  test('tells how many events there are and when, and how many of them the map cannot show', () => {
    const svg = createTablePictureSvg(table, baseMap, rasterizer);
    for (const text of ['A table', 'Of five.', '5 events · 18 July 2016 – 21 July 2016'])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain('2 events have no point on the map');
  });

  test('counts the events of a square, and pins none by itself', () => {
    const svg = createTablePictureSvg(table, baseMap, rasterizer);
    expect(svg).toContain('>3</text>');
    expect(svg.match(/<circle r=/g)).toHaveLength(2);
  });

  test('has no map where no event has a point', () => {
    const overview = { ...table.overview, cells: null };
    const svg = createTablePictureSvg({ ...table, box: null, overview }, baseMap, rasterizer);
    expect(svg).not.toContain('<g transform="translate(600)">');
  });
});
