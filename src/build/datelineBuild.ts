// `vite build` for a site of stories: compiles them, renders them, and writes a page for each.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { storyJson } from '../compile/storyJson.ts';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { compileStories } from './compileStories.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
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
    transformIndexHtml: { order: 'post', handler: (_, { bundle }) => selectPreloads(bundle ?? {}) },
    async writeBundle() {
      await writePages(stories, outFolder, site);
    },
  };
}

/** The map comes after the words, and the serif as early as it can. */
function selectPreloads(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const outputs = Object.values(bundle);
  const font = outputs.find((output) => output.fileName.endsWith('.woff2'));
  const map = outputs.find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith('/src/map/MapView.tsx'),
  );
  return [
    ...(font
      ? [link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: font.fileName })]
      : []),
    ...(map
      ? [link({ rel: 'modulepreload', fetchpriority: 'low', crossorigin: '', href: map.fileName })]
      : []),
  ];
}

const link = ({ href, ...attrs }: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, href: `./${href}` },
  injectTo: 'head',
});

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
    const baseMapUrl = `${toTop}${baseMap}`;
    const appHtml = prerender.renderStory(story, baseMapUrl);
    const canonical = site === null ? null : new URL(`${story.id}/`, site.replace(/\/*$/, '/')).href;
    write(path, createPageHtml({ template, toTop, story, appHtml, belowHtml, baseMapUrl, canonical }));
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
}
