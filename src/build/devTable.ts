// A table's pages and files while they are written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableStory } from '../model/table.ts';
import { createBaseMap } from './baseMap.ts';
import { createTableGround } from './builtGround.ts';
import type { Loader } from './buildLoader.ts';
import { mapTable } from './baseMap/mappedStory.ts';
import { devTableEmbedTemplate } from './embedTemplate.ts';
import type { StoryFile } from './storyFiles.ts';
import { languagesOf, type PageOf } from './storyPages.ts';
import { tableFiles } from './tableFiles.ts';
import { createTablePageHtml } from './tablePageHtml.ts';
import { createTableTemplate } from './tableTemplate.ts';

type Prerender = typeof import('./prerender.tsx');

/** As the built page, but that its script is a module as it is written, which brings its style along. */
export function renderDevTable(
  table: TableStory,
  { kind, story, toTop, home, folder }: PageOf<TableStory>,
  {
    root,
    prerender,
    loader: { path, integrity },
    belowHtml,
  }: { root: string; prerender: Prerender; loader: Loader; belowHtml: string },
): string {
  const isEmbed = kind === 'embed';
  const shared = { baseMap: `${folder}base-map.json`, home, folder, languages: languagesOf(table) };
  const addresses = isEmbed ? shared : { ...shared, loader: { path: `${toTop}${path}`, integrity } };
  const render = isEmbed ? prerender.renderTableEmbed : prerender.renderTable;
  return createTablePageHtml({
    ...{ kind, toTop, story, belowHtml, addresses, site: null },
    template: isEmbed ? devTableEmbedTemplate : pageTemplate(root),
    appHtml: render(story, addresses, createTableGround(table)),
  });
}

const pageTemplate = (root: string) =>
  createTableTemplate(readFileSync(join(root, 'index.html'), 'utf8'), [
    '<script type="module" src="/src/table.tsx"></script>',
  ]);

/** By their ways from the story's folder, but for those that the compiler has written. */
export function devTableFiles(story: TableStory): ReadonlyMap<string, StoryFile> {
  const readBaseMap = () => createBaseMap(mapTable(story));
  const make = () => JSON.stringify(readBaseMap());
  return new Map([
    ...tableFiles(story, null, readBaseMap),
    ['base-map.json', { mediaType: 'application/json', make }],
  ]);
}
