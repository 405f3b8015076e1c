import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BaseMap } from '../../model/baseMap.ts';
import type { Story } from '../../model/story.ts';
import { compileStories } from '../compileStories.ts';
import { hostileStory } from '../hostileStory.ts';
import { createPicture } from './createPicture.ts';
import { createPictureSvg } from './createPictureSvg.ts';
import { createRasterizer, type Rasterizer } from './rasterizer.ts';

const baseMap: BaseMap = { format: 1, land: [], borders: [], disputed: [], names: [] };

let story: Story;
let rasterizer: Rasterizer;
beforeAll(async () => {
  story = (await compileStories(join(import.meta.dirname, '../../../data')))[0]!;
  rasterizer = await createRasterizer();
});

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
}

/** The lines of text in the column beside the map, from above. */
const linesOf = (of: Story): Line[] =>
  [
    ...createPictureSvg(of, baseMap, rasterizer)
      .replace(/<g .*<\/g>/s, '')
      .matchAll(/<text x="([\d.]+)" y="([\d.]+)".*?font-size="(\d+)" font-weight="(\d+)"[^>]*>([^<]*)/g),
  ].map(([, x, y, size, weight, text = '']) => ({
    text,
    x: Number(x),
    y: Number(y),
    size: Number(size),
    weight: Number(weight) as 400 | 600,
  }));

describe('a story’s picture', () => {
  test('is a PNG of 1200 × 630, the same each time', async () => {
    const png = Buffer.from(await createPicture(story, baseMap));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(await createPicture(story, baseMap)).equals(png)).toBe(true);
  });

  test('shows the headline and the names of point places with their events’ numbers', () => {
    const svg = createPictureSvg(story, baseMap, rasterizer);
    for (const name of ['Tehran', 'Moscow', 'Ankara', 'Aleppo', 'Mehr News Agency']) {
      expect(svg).toContain(`>${name}</text>`);
    }
    expect(svg).not.toContain('northern Syria');
  });

  test('keeps every line in its column and off the next, however long the headline is', () => {
    const headlines = ['Short', story.headline, 'word '.repeat(80), 'Donaudampfschiff'.repeat(20)];
    for (const headline of headlines) {
      const lines = linesOf({ ...story, headline });
      expect(lines.length).toBeGreaterThan(3);
      for (const [i, { text, x, y, size, weight }] of lines.entries()) {
        expect(x + rasterizer.textWidth(text, { size, weight })).toBeLessThan(590);
        const next = lines[i + 1];
        if (next) expect(next.y - next.size * 0.8).toBeGreaterThan(y);
      }
    }
  });

  test('is made of a story without places, and of one with text that no XML can hold', async () => {
    const png = await createPicture(
      { ...hostileStory, headline: 'a\u0000b\u001bc\ufffe\ud800d</text>' },
      baseMap,
    );
    expect(png.length).toBeGreaterThan(1000);
  });
});
