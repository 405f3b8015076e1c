// `vite build` for a site of stories: compiles them, renders them, and writes a page for each.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type Plugin } from 'vite';
import { storyJson } from '../compile/storyJson.ts';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { buildLoader } from './buildLoader.ts';
import { compileStories } from './compileStories.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { readOtherLicences } from './otherLicences.ts';
import { createPageHtml } from './pageHtml.ts';

type Prerender = typeof import('./prerender.tsx');

export interface BuildOptions {
  readonly data: string;
  /** `https://…`, where the site will stand; null when it is not known. */
  readonly site: string | null;
}

export function datelineBuild({ data, site }: BuildOptions): Plugin {
  let stories: readonly Story[] = [];
  let outFolder = '';
  return {
    name: 'dateline:build',
    apply: 'build',
    configResolved(config) {
      outFolder = resolve(config.root, config.build.outDir);
    },
    async buildStart() {
      stories = await compileStories(data);
      if (site === null) this.info('no --site https://…: pages carry no canonical address');
    },
    transformIndexHtml: { order: 'post', handler: orderLoading },
    async writeBundle() {
      await writePages(stories, outFolder, site);
      const { path, code, integrity } = await buildLoader();
      for (const name of ['embed.js', path]) writeFileSync(join(outFolder, name), code);
      this.info(`${path} can be pinned: integrity="${integrity}"`);
    },
  };
}

/**
 * On a slow line whatever travels beside the style sheet keeps the words waiting: it comes first, the script last and
 * with low priority. The map's chunk and the face are asked for by the script, once it is there.
 */
function orderLoading(html: string): string {
  const style = /\s*<link rel="stylesheet"[^>]*>/.exec(html)?.[0] ?? '';
  const script = /\s*<script type="module"[^>]*><\/script>/.exec(html)?.[0] ?? '';
  return html
    .replace(style, '')
    .replace(script, '')
    .replace('<script async', () => `${style.trim()}\n    <script async`)
    .replace('</body>', () => `  ${script.replace('<script', '<script fetchpriority="low"')}\n  </body>`);
}

/** Prerendering needs the views' markup, not the styles that they import. */
const withoutStyles: Plugin = {
  name: 'dateline:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

async function writePages(stories: readonly Story[], outFolder: string, site: string | null) {
  const { module: prerender } = await runnerImport<Prerender>(join(import.meta.dirname, 'prerender.tsx'), {
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [withoutStyles, react()],
  });
  const template = readFileSync(join(outFolder, 'index.html'), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(outFolder, path)), { recursive: true });
    writeFileSync(join(outFolder, path), text);
  };
  const writeStory = (story: Story, toTop: string, path: string, baseMap: string, belowHtml: string) => {
    const addresses = {
      baseMap: `${toTop}${baseMap}`,
      home: path === 'index.html' ? `./${story.id}/` : './',
    };
    const appHtml = prerender.renderStory(story, addresses);
    const canonical = site === null ? null : new URL(`${story.id}/`, site.replace(/\/*$/, '/')).href;
    write(path, createPageHtml({ template, toTop, story, appHtml, belowHtml, addresses, canonical }));
  };
  for (const [position, story] of stories.entries()) {
    const map = JSON.stringify(createBaseMap(story));
    const hash = createHash('sha256').update(map).digest('base64url').slice(0, 8);
    const mapPath = `assets/base-map-${hash}.json`;
    write(mapPath, map);
    write(`${story.id}/story.json`, storyJson(story));
    writeStory(story, '../', `${story.id}/index.html`, mapPath, '');
    if (position === 0)
      writeStory(story, './', 'index.html', mapPath, prerender.renderOthers(stories.slice(1)));
  }
  write('404.html', createNotFoundHtml(site));
  appendFileSync(join(outFolder, 'licences.md'), readOtherLicences());
}
