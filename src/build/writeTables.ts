// Writes, for every story of a table, its pages, its embeds and its files into the built site.
import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { interfaceLanguageOf, type Language } from '../model/languages.ts';
import type { BaseMap } from '../model/baseMap.ts';
import type { BuiltGround } from '../map/BuiltSheet.tsx';
import type { TableStory } from '../model/table.ts';
import { createBaseMap } from './baseMap.ts';
import { mapTable } from './baseMap/mappedStory.ts';
import { buildTableScripts } from './buildTableScripts.ts';
import { createTableGround } from './builtGround.ts';
import type { Loader } from './buildLoader.ts';
import type { BuiltTable } from './compileStories.ts';
import { buildTableEmbedTemplate } from './embedTemplate.ts';
import { buildLanguageStyle, buildOthersStyle } from './pageStyle.ts';
import { createPolicy, findInline, tileHostsOf, withPolicy } from './policy.ts';
import { languagesOf, tablePagesOf, topPageOf, type PageOf } from './storyPages.ts';
import { tableFiles } from './tableFiles.ts';
import { createTablePageHtml } from './tablePageHtml.ts';
import { createTableTemplate } from './tableTemplate.ts';

type Prerender = typeof import('./prerender.tsx');
type Write = (path: string, content: string | Uint8Array) => void;

export interface TablesOptions {
  readonly outFolder: string;
  readonly site: string | null;
  readonly write: Write;
  readonly prerender: Prerender;
  readonly loader: Loader;
  /** The list of the other stories, where one of these is at the top of the site; null where none is. */
  readonly top: { readonly id: string; readonly othersHtml: string } | null;
}

/** By language; what stands inside them is let run. */
export interface TableTemplates {
  readonly pages: ReadonlyMap<Language, string>;
  readonly embeds: ReadonlyMap<Language, string>;
  /** Of the page at the top of the site; null where that is none of these. */
  readonly top: string | null;
}

const noTemplates: TableTemplates = { pages: new Map(), embeds: new Map(), top: null };

export async function writeTables(
  tables: readonly BuiltTable[],
  options: TablesOptions,
): Promise<TableTemplates> {
  if (tables.length === 0) return noTemplates;
  const { outFolder, site, write, top } = options;
  const templates = await buildTemplates(tables, options);
  for (const { story, filesFolder } of tables) {
    // They may be larger than what this process can hold.
    await cp(filesFolder, join(outFolder, story.id), { recursive: true });
    const baseMap = createBaseMap(mapTable(story));
    for (const [name, { make }] of tableFiles(story, site, () => baseMap))
      write(join(story.id, name), await make());
    const shared = {
      baseMap: writeBaseMap(baseMap, write),
      ground: createTableGround(story),
      languages: languagesOf(story),
    };
    for (const page of tablePagesOf(story))
      writePage(page, { ...shared, template: templateFor(page, templates), belowHtml: '' }, options);
    if (top?.id === story.id)
      writePage(
        topPageOf(story),
        { ...shared, template: templates.top ?? '', belowHtml: top.othersHtml },
        options,
      );
  }
  return templates;
}

async function buildTemplates(
  tables: readonly BuiltTable[],
  { outFolder, write, top }: TablesOptions,
): Promise<TableTemplates> {
  const html = await readFile(join(import.meta.dirname, '../../index.html'), 'utf8');
  const { script, sheet, needed } = await buildTableScripts(outFolder);
  const pages = new Map<Language, string>();
  const embeds = new Map<Language, string>();
  for (const language of new Set(
    tables.flatMap(({ story }) => languagesOf(story).map(interfaceLanguageOf)),
  )) {
    const style = await buildLanguageStyle(language);
    const early = [
      `<script type="module" crossorigin src="./${script}"></script>`,
      ...needed(language).map((path) => `<link rel="modulepreload" crossorigin href="./${path}" />`),
      `<link rel="stylesheet" href="./${sheet}" />`,
      ...(style === '' ? [] : [`<style>${style}</style>`]),
    ];
    pages.set(language, createTableTemplate(html, early));
    const embed = await buildTableEmbedTemplate(language);
    write(embed.script.path, embed.script.code);
    embeds.set(language, embed.html);
  }
  const newest = tables.find(({ story }) => story.id === top?.id)?.story;
  const page = newest && pages.get(interfaceLanguageOf(newest.language));
  const others = `<style>${await buildOthersStyle()}</style>`;
  return { pages, embeds, top: page?.replace('</head>', (end) => `  ${others}\n  ${end}`) ?? null };
}

function templateFor({ kind, story }: PageOf<TableStory>, { pages, embeds }: TableTemplates): string {
  return (kind === 'embed' ? embeds : pages).get(interfaceLanguageOf(story.language)) ?? '';
}

function writeBaseMap(baseMap: BaseMap, write: Write): string {
  const json = JSON.stringify(baseMap);
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  const path = `assets/base-map-${hash}.json`;
  write(path, json);
  return path;
}

interface PageParts {
  readonly template: string;
  readonly belowHtml: string;
  /** From the top of the site. */
  readonly baseMap: string;
  readonly ground: BuiltGround;
  readonly languages: readonly string[];
}

function writePage(
  { kind, story, toTop, home, folder, path }: PageOf<TableStory>,
  { template, belowHtml, baseMap, ground, languages }: PageParts,
  { prerender, loader, site, write }: TablesOptions,
): void {
  const addresses = {
    baseMap: `${toTop}${baseMap}`,
    ...{ home, folder, languages },
    // An embed passes no script on.
    ...(kind === 'embed' ? {} : { loader: { path: `${toTop}${loader.path}`, integrity: loader.integrity } }),
  };
  const render = kind === 'embed' ? prerender.renderTableEmbed : prerender.renderTable;
  const appHtml = render(story, addresses, ground);
  const html = createTablePageHtml({ kind, template, toTop, story, appHtml, belowHtml, addresses, site });
  // Asked of the template: a script that had come into the page with a story would else be let run.
  const policy = {
    ...findInline(template),
    tileHosts: tileHostsOf(story.tiles),
    hasWorker: kind === 'story',
    framing: null,
  };
  write(path, withPolicy(html, createPolicy(policy)));
}
