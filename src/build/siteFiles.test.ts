import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostileStory } from './hostileStory.ts';
import { robotsTxt, siteFiles, sitemapXml } from './siteFiles.ts';
import { storyFiles } from './storyFiles.ts';

const publicFolder = join(import.meta.dirname, '../../public');
const loader = { code: '', path: 'assets/embed-a.js', integrity: 'sha384-a' };

/** Width and height, as a PNG's first chunk has them. */
async function pngSize(bytes: string | Uint8Array | Promise<Uint8Array> | undefined) {
  const png = Buffer.from((await bytes) as Uint8Array);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the files of a site', () => {
  test('have no sitemap and no oEmbed while its address is not known', () => {
    expect([...siteFiles([], { site: null, publicFolder, loader }).keys()]).not.toContain('sitemap.xml');
    expect(robotsTxt(null)).toBe('User-agent: *\nDisallow:\n');
    const noMap = () => {
      throw new Error('nobody has asked for the picture');
    };
    expect([...storyFiles(hostileStory, null, noMap).keys()]).not.toContain('oembed.json');
    expect([...storyFiles(hostileStory, 'https://news.example', noMap).keys()]).toContain('oembed.json');
  });

  test('name each story’s own page, with the day of its last change', () => {
    const xml = sitemapXml([hostileStory], 'https://news.example/a&b/');
    expect(xml).toContain('<loc>https://news.example/a&amp;b/a-story/</loc><lastmod>2016-07-18</lastmod>');
    expect(robotsTxt('https://news.example/x')).toContain('Sitemap: https://news.example/x/sitemap.xml\n');
  });

  test('have icons of the size that they say', async () => {
    const files = siteFiles([], { site: null, publicFolder, loader });
    expect(await pngSize(files.get('icon-32.png')?.make())).toEqual([32, 32]);
    expect(await pngSize(files.get('apple-touch-icon.png')?.make())).toEqual([180, 180]);
  });
});
