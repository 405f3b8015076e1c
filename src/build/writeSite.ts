// Writes the built site: for every story its page, its embed and its files, and what stands at the top.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type Plugin } from 'vite';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { buildLoader, type Loader } from './buildLoader.ts';
import { createBuiltGround } from './builtGround.ts';
import { buildEmbedTemplate } from './embedTemplate.ts';
import { createHeaderSamples } from './headerSamples.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { readOtherLicences } from './otherLicences.ts';
import { createPageHtml } from './pageHtml.ts';
import { createPolicy, findInline, tileHostsOf, withPolicy } from './policy.ts';
import { siteFiles } from './siteFiles.ts';
import { storyFiles, type StoryFile } from './storyFiles.ts';

type Prerender = typeof import('./prerender.tsx');
type Write = (path: string, content: string | Uint8Array) => void;

export interface SiteOptions {
  readonly outFolder: string;
  readonly publicFolder: string;
  readonly site: string | null;
}

/** Prerendering needs the views' markup, not the styles that they import. */
const withoutStyles: Plugin = {
  name: 'dateline:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

async function loadPrerender(): Promise<Prerender> {
  const { module } = await runnerImport<Prerender>(join(import.meta.dirname, 'prerender.tsx'), {
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [withoutStyles, react()],
  });
  return module;
}

/** Takes over where Vite has written index.html and the scripts. */
export async function writeSite(stories: readonly Story[], options: SiteOptions): Promise<Loader> {
  const { outFolder, publicFolder, site } = options;
  const write: Write = (path, content) => {
    mkdirSync(dirname(join(outFolder, path)), { recursive: true });
    writeFileSync(join(outFolder, path), content);
  };
  const prerender = await loadPrerender();
  const loader = await buildLoader();
  const embed = await buildEmbedTemplate();
  const templates = { story: readFileSync(join(outFolder, 'index.html'), 'utf8'), embed: embed.html };
  write(embed.script.path, embed.script.code);
  for (const [position, story] of stories.entries()) {
    const others = position === 0 ? prerender.renderOthers(stories.slice(1)) : null;
    writePages(story, { write, prerender, templates, loader, site, others });
    await writeFiles(
      storyFiles(story, site, () => createBaseMap(story)),
      story.id,
      write,
    );
  }
  await writeFiles(siteFiles(stories, { site, publicFolder, loader }), '.', write);
  const notFound = createNotFoundHtml(site);
  write(
    '404.html',
    withPolicy(notFound, createPolicy({ ...findInline(notFound), tileHosts: [], framing: null })),
  );
  writeHeaders(stories, { ...templates, notFound }, write);
  appendFileSync(join(outFolder, 'licences.md'), readOtherLicences());
  return loader;
}

async function writeFiles(files: ReadonlyMap<string, StoryFile>, folder: string, write: Write) {
  for (const [name, { make }] of files) write(join(folder, name), await make());
}

interface PageParts {
  readonly write: Write;
  readonly prerender: Prerender;
  readonly templates: Readonly<Record<'story' | 'embed', string>>;
  readonly loader: Loader;
  readonly site: string | null;
  /** The list of the other stories, below the one at the top of the site; null for the rest. */
  readonly others: string | null;
}

function writePages(story: Story, parts: PageParts): void {
  const { write, prerender, templates, loader, site, others } = parts;
  const baseMap = createBaseMap(story);
  const ground = createBuiltGround(story);
  const json = JSON.stringify(baseMap);
  const mapPath = `assets/base-map-${createHash('sha256').update(json).digest('base64url').slice(0, 8)}.json`;
  write(mapPath, json);
  // Asked of the template: a script that had come into the page with a story would else be let run.
  const policyOf = (template: string) =>
    createPolicy({ ...findInline(template), tileHosts: tileHostsOf(story.tiles), framing: null });
  const writeStory = (path: string, toTop: string, home: string, belowHtml: string) => {
    const pinned = { path: `${toTop}${loader.path}`, integrity: loader.integrity };
    const addresses = { baseMap: `${toTop}${mapPath}`, home, loader: pinned };
    const appHtml = prerender.renderStory(story, addresses, ground);
    const page = { kind: 'story', template: templates.story, toTop, story, appHtml, belowHtml } as const;
    write(path, withPolicy(createPageHtml({ ...page, addresses, site }), policyOf(templates.story)));
  };
  writeStory(`${story.id}/index.html`, '../', './', '');
  if (others !== null) writeStory('index.html', './', `./${story.id}/`, others);
  const addresses = { baseMap: '#base-map', home: '../' };
  const appHtml = prerender.renderEmbed(story, addresses, ground);
  const page = { kind: 'embed', template: templates.embed, toTop: '../../', belowHtml: '' } as const;
  const html = createPageHtml({ ...page, story, appHtml, addresses, baseMap, site });
  write(`${story.id}/embed/index.html`, withPolicy(html, policyOf(templates.embed)));
}

/** What a server may say of these pages: each kind has one policy, whatever its story. */
function writeHeaders(
  stories: readonly Story[],
  templates: Readonly<Record<'story' | 'embed' | 'notFound', string>>,
  write: Write,
): void {
  const tileHosts = stories.flatMap(({ tiles }) => tileHostsOf(tiles));
  const samples = createHeaderSamples({
    site: { ...findInline(templates.story + templates.notFound), tileHosts },
    embed: { ...findInline(templates.embed), tileHosts },
    languages: [],
  });
  for (const [name, text] of samples) write(join('headers', name), text);
}
