// `vite build` for a site of stories: compiles them, renders them, and writes a page for each.
import { resolve } from 'node:path';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import type { Story } from '../model/story.ts';
import { compileStories } from './compileStories.ts';
import { writeSite } from './writeSite.ts';

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
      const loader = await writeSite(stories, { outFolder, publicFolder, site });
      this.info(`${loader.path} can be pinned: integrity="${loader.integrity}"`);
    },
  };
}

/**
 * On a slow line every file that a page waits for costs a round trip: the style stands in the page itself, and the
 * script comes after the words and with low priority, but before the data: where a page is cut off in that, the script
 * says so. The map's chunk and the face are asked for by the script, once it is there.
 */
function orderLoading(html: string, { bundle = {} }: IndexHtmlTransformContext): string {
  const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
  const link = /\s*<link rel="stylesheet"[^>]*>/.exec(html)?.[0];
  const script = /\s*<script type="module"[^>]*><\/script>/.exec(html)?.[0];
  const hole = '<!--story-->';
  if (sheet?.type !== 'asset' || !link || !script || !html.includes(hole))
    throw new Error('the page has lost its style or its script: see index.html');
  Reflect.deleteProperty(bundle, sheet.fileName);
  const style = Buffer.from(sheet.source).toString('utf8').trim();
  return html
    .replace(script, '')
    .replace(link, () => `\n    <style>${style}</style>`)
    .replace(hole, () => `${script.trim().replace('<script', '<script fetchpriority="low"')}\n    ${hole}`);
}
