// The files at the top of the site: icons in pixels, the script that newspapers load, and what search engines ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePath } from '../model/languages.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Story } from '../model/story.ts';
import { formatIsoDay } from '../time/calendar.ts';
import type { Loader } from './buildLoader.ts';
import { addressIn } from './siteAddress.ts';
import { languagesOf, type Translated } from './storyPages.ts';
import type { StoryFile } from './storyFiles.ts';
import { createRasterizer } from './storyPicture/rasterizer.ts';

/** What both kinds of story have. */
type Listed = Pick<Story, 'id' | 'language' | 'published' | 'updated'> & Translated;

interface SiteParts {
  readonly site: string | null;
  /** Where icon.svg is. */
  readonly publicFolder: string;
  readonly loader: Loader;
}

/** By name. Without `site` there is no sitemap, which wants absolute addresses. */
export function siteFiles(
  stories: readonly Listed[],
  { site, publicFolder, loader }: SiteParts,
): ReadonlyMap<string, StoryFile> {
  const icon = (widthPx: number): StoryFile => ({
    mediaType: 'image/png',
    make: () => drawIcon(join(publicFolder, 'icon.svg'), widthPx),
  });
  const files = new Map<string, StoryFile>([
    ['icon-32.png', icon(32)],
    // What iOS puts on its home screen.
    ['apple-touch-icon.png', icon(180)],
    ...['embed.js', loader.path].map((name): [string, StoryFile] => [
      name,
      { mediaType: 'text/javascript', make: () => loader.code },
    ]),
    ['robots.txt', { mediaType: 'text/plain', make: () => robotsTxt(site) }],
  ]);
  if (site !== null) {
    files.set('sitemap.xml', { mediaType: 'application/xml', make: () => sitemapXml(stories, site) });
  }
  return files;
}

async function drawIcon(file: string, widthPx: number): Promise<Uint8Array> {
  const svg = readFileSync(file, 'utf8');
  return (await createRasterizer()).png(svg, widthPx);
}

/** Heard only where the site stands at the top of its host; elsewhere it does no harm. */
export function robotsTxt(site: string | null): string {
  const sitemap = site === null ? '' : `Sitemap: ${addressIn(site, 'sitemap.xml')}\n`;
  return `User-agent: *\nDisallow:\n${sitemap}`;
}

/** sitemaps.org, 0.9: the stories' own pages, without `/`, which shows one of them, and without embeds. */
export function sitemapXml(stories: readonly Listed[], site: string): string {
  const urls = stories.flatMap((story) =>
    languagesOf(story).map((language) => {
      const path = `${story.id}/${languagePath(story.language, language)}`;
      const changed = formatIsoDay(story.updated ?? story.published);
      return `  <url><loc>${escapeHtml(addressIn(site, path))}</loc><lastmod>${changed}</lastmod></url>\n`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
