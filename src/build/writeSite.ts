// Writes the built site: for every story its page, its embed and its files, and what stands at the top.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type Plugin } from 'vite';
import { interfaceLanguageOf, languages, type Language } from '../model/languages.ts';
import type { Story } from '../model/story.ts';
import { createAccessibilityHtml } from './accessibilityHtml.ts';
import { createBaseMap } from './baseMap.ts';
import { buildLoader, type Loader } from './buildLoader.ts';
import { createBuiltGround } from './builtGround.ts';
import { buildEmbedTemplate } from './embedTemplate.ts';
import { compareStories, type CompiledSite } from './compileStories.ts';
import { createHeaderSamples } from './headerSamples.ts';
import { buildLanguageStyle, buildOthersStyle } from './pageStyle.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { readOtherLicences } from './otherLicences.ts';
import { createPageHtml } from './pageHtml.ts';
import { createPolicy, findInline, tileHostsOf, withPolicy } from './policy.ts';
import { siteFiles } from './siteFiles.ts';
import { storyFiles, type StoryFile } from './storyFiles.ts';
import { languagesOf, pagesOf, topPageOf, type StoryPage } from './storyPages.ts';
import { writeTables, type TableTemplates } from './writeTables.ts';

/** Where a page's template asks for its catalogue. */
export const wordsHole = '<!--words-->';

type Prerender = typeof import('./prerender.tsx');
type Write = (path: string, content: string | Uint8Array) => void;

export interface SiteOptions {
  readonly outFolder: string;
  readonly publicFolder: string;
  readonly site: string | null;
  /** The scripts of one language, its catalogue and its face, from the top of the site. */
  readonly scriptPaths: (language: Language) => readonly string[];
}

interface Templates {
  /** Of each language that a story speaks. */
  readonly stories: ReadonlyMap<Language, string>;
  readonly embeds: ReadonlyMap<Language, string>;
  /** Of the page that lists other stories; null where there are none. */
  readonly top: string | null;
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
export async function writeSite({ stories, tables }: CompiledSite, options: SiteOptions): Promise<Loader> {
  const { outFolder, publicFolder, site } = options;
  const write: Write = (path, content) => {
    mkdirSync(dirname(join(outFolder, path)), { recursive: true });
    writeFileSync(join(outFolder, path), content);
  };
  const prerender = await loadPrerender();
  const loader = await buildLoader();
  const spoken = new Set(stories.flatMap((story) => languagesOf(story).map(interfaceLanguageOf)));
  const all = [...stories, ...tables.map(({ story }) => story)].sort(compareStories);
  const [newest, ...others] = all;
  const othersHtml = newest ? prerender.renderOthers(others, newest.language) : '';
  const storyTemplates = await buildStoryTemplates(spoken, options);
  const templates: Templates = {
    stories: storyTemplates,
    embeds: await buildEmbedTemplates(spoken, write),
    top: newest?.id === stories[0]?.id ? await buildTopTemplate(all, storyTemplates) : null,
  };
  for (const story of stories) {
    const below = story.id === newest?.id ? othersHtml : null;
    writePages(story, { write, prerender, templates, loader, site, others: below });
    await writeFiles(
      storyFiles(story, site, () => createBaseMap(story)),
      story.id,
      write,
    );
  }
  const top = newest && { id: newest.id, othersHtml };
  const tableTemplates = await writeTables(tables, {
    ...{ outFolder, site, write, prerender, loader },
    top: top ?? null,
  });
  await writeFiles(siteFiles(all, { site, publicFolder, loader }), '.', write);
  const plain = { '404.html': createNotFoundHtml(site), 'accessibility.html': readAccessibility() };
  for (const [path, html] of Object.entries(plain)) {
    write(path, withPolicy(html, createPolicy({ ...findInline(html), tileHosts: [], framing: null })));
  }
  writeHeaders(all, { ...templates, tables: tableTemplates, plain: Object.values(plain).join('') }, write);
  appendFileSync(join(outFolder, 'licences.md'), readOtherLicences());
  return loader;
}

const readAccessibility = () =>
  createAccessibilityHtml(readFileSync(join(import.meta.dirname, '../../ACCESSIBILITY.md'), 'utf8'));

/** Each asks for its language's scripts with the others, and has its language's style behind what all pages have. */
async function buildStoryTemplates(
  spoken: ReadonlySet<Language>,
  { outFolder, scriptPaths }: SiteOptions,
): Promise<Templates['stories']> {
  const html = readFileSync(join(outFolder, 'index.html'), 'utf8');
  const templates = new Map<Language, string>();
  for (const language of spoken) {
    const links = scriptPaths(language).map(
      (path) => `<link rel="modulepreload" crossorigin href="./${path}">`,
    );
    const style = await buildLanguageStyle(language);
    const asked = html.replace(wordsHole, () => links.join('\n    '));
    templates.set(language, withStyle(asked, style));
  }
  return templates;
}

const withStyle = (html: string, style: string) => html.replace('</style>', (end) => `${style}${end}`);

async function buildTopTemplate(
  [newest, ...others]: readonly { readonly language: string }[],
  templates: Templates['stories'],
): Promise<string | null> {
  const template = newest && templates.get(interfaceLanguageOf(newest.language));
  if (template === undefined || others.length === 0) return null;
  return withStyle(template, await buildOthersStyle());
}

/** An embed's script brings its catalogue along. */
async function buildEmbedTemplates(
  spoken: ReadonlySet<Language>,
  write: Write,
): Promise<Templates['embeds']> {
  const templates = new Map<Language, string>();
  for (const language of spoken) {
    const { html, script } = await buildEmbedTemplate(language);
    write(script.path, script.code);
    templates.set(language, html);
  }
  return templates;
}

async function writeFiles(files: ReadonlyMap<string, StoryFile>, folder: string, write: Write) {
  for (const [name, { make }] of files) write(join(folder, name), await make());
}

interface PageParts {
  readonly write: Write;
  readonly prerender: Prerender;
  readonly templates: Templates;
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
  const writePage = (page: StoryPage, belowHtml: string) => {
    const { kind, toTop, home, folder } = page;
    const isEmbed = kind === 'embed';
    const template = (belowHtml === '' ? null : templates.top) ?? templateFor(page, templates);
    const addresses = {
      baseMap: isEmbed ? '#base-map' : `${toTop}${mapPath}`,
      home,
      folder,
      languages: languagesOf(story),
      ...(isEmbed ? {} : { loader: { path: `${toTop}${loader.path}`, integrity: loader.integrity } }),
    };
    const render = isEmbed ? prerender.renderEmbed : prerender.renderStory;
    const appHtml = render(page.story, addresses, ground);
    const html = createPageHtml({
      ...{ kind, template, toTop, story: page.story, appHtml, belowHtml, addresses, site },
      ...(isEmbed ? { baseMap } : {}),
    });
    // Asked of the template: a script that had come into the page with a story would else be let run.
    const policy = { ...findInline(template), tileHosts: tileHostsOf(story.tiles), framing: null };
    write(page.path, withPolicy(html, createPolicy(policy)));
  };
  for (const page of pagesOf(story)) writePage(page, '');
  if (others !== null) writePage(topPageOf(story), others);
}

function templateFor({ kind, story }: StoryPage, { stories, embeds }: Templates): string {
  return (kind === 'embed' ? embeds : stories).get(interfaceLanguageOf(story.language)) ?? '';
}

/** What a server may say of these pages: each kind has one policy, whatever its story. */
function writeHeaders(
  stories: readonly Pick<Story, 'tiles'>[],
  {
    stories: pages,
    embeds,
    top,
    tables,
    plain,
  }: Templates & { readonly tables: TableTemplates; readonly plain: string },
  write: Write,
): void {
  const tileHosts = stories.flatMap(({ tiles }) => tileHostsOf(tiles));
  const ofPages = [...pages.values(), top ?? '', ...tables.pages.values(), tables.top ?? '', plain];
  const samples = createHeaderSamples({
    site: { ...findInline(ofPages.join('')), tileHosts, hasWorker: tables.pages.size > 0 },
    embed: { ...findInline([...embeds.values(), ...tables.embeds.values()].join('')), tileHosts },
    languages,
  });
  for (const [name, text] of samples) write(join('headers', name), text);
}
