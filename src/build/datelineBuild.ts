// `vite build` for a site of stories: compiles them, renders them, and writes a page for each.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type IndexHtmlTransformContext, type Plugin } from 'vite';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { createBuiltGround } from './builtGround.ts';
import { buildLoader } from './buildLoader.ts';
import { compileStories } from './compileStories.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { readOtherLicences } from './otherLicences.ts';
import { createPageHtml } from './pageHtml.ts';
import { siteFiles } from './siteFiles.ts';
import { storyFiles, type StoryFile } from './storyFiles.ts';

type Prerender = typeof import('./prerender.tsx');

export interface BuildOptions {
  readonly data: string;
  /** `https://…`, where the site will stand; null when it is not known. */
  readonly site: string | null;
}

export function datelineBuild({ data, site }: BuildOptions): Plugin {
  let stories: readonly Story[] = [];
  let outFolder = '';
  let publicFolder = '';
  return {
    name: 'dateline:build',
    apply: 'build',
    configResolved(config) {
      outFolder = resolve(config.root, config.build.outDir);
      publicFolder = config.publicDir;
    },
    async buildStart() {
      stories = await compileStories(data);
      if (site === null)
        this.info('no --site https://…: no canonical addresses, link previews, oEmbed or sitemap');
    },
    transformIndexHtml: { order: 'post', handler: orderLoading },
    async writeBundle() {
      await writePages(stories, outFolder, site);
      const loader = await buildLoader();
      await writeFiles(siteFiles(stories, { site, publicFolder, loader }), outFolder);
      this.info(`${loader.path} can be pinned: integrity="${loader.integrity}"`);
    },
  };
}

/**
 * On a slow line every file that a page waits for costs a round trip: the style stands in the page itself, and the
 * script comes last and with low priority. The map's chunk and the face are asked for by the script, once it is there.
 */
function orderLoading(html: string, { bundle = {} }: IndexHtmlTransformContext): string {
  const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
  const link = /\s*<link rel="stylesheet"[^>]*>/.exec(html)?.[0];
  const script = /\s*<script type="module"[^>]*><\/script>/.exec(html)?.[0];
  if (sheet?.type !== 'asset' || !link || !script)
    throw new Error('the page has lost its style or its script: see index.html');
  Reflect.deleteProperty(bundle, sheet.fileName);
  const style = Buffer.from(sheet.source).toString('utf8').trim();
  return html
    .replace(script, '')
    .replace(link, () => `\n    <style>${style}</style>`)
    .replace('</body>', () => `  ${script.replace('<script', '<script fetchpriority="low"')}\n  </body>`);
}

/** Prerendering needs the views' markup, not the styles that they import. */
const withoutStyles: Plugin = {
  name: 'dateline:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

async function writeFiles(files: ReadonlyMap<string, StoryFile>, folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { make }] of files) writeFileSync(join(folder, name), await make());
}

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
    const appHtml = prerender.renderStory(story, addresses, createBuiltGround(story));
    write(path, createPageHtml({ template, toTop, story, appHtml, belowHtml, addresses, site }));
  };
  for (const [position, story] of stories.entries()) {
    const baseMap = createBaseMap(story);
    const map = JSON.stringify(baseMap);
    const hash = createHash('sha256').update(map).digest('base64url').slice(0, 8);
    const mapPath = `assets/base-map-${hash}.json`;
    write(mapPath, map);
    await writeFiles(
      storyFiles(story, site, () => baseMap),
      join(outFolder, story.id),
    );
    writeStory(story, '../', `${story.id}/index.html`, mapPath, '');
    if (position === 0)
      writeStory(story, './', 'index.html', mapPath, prerender.renderOthers(stories.slice(1)));
  }
  write('404.html', createNotFoundHtml(site));
  appendFileSync(join(outFolder, 'licences.md'), readOtherLicences());
}
