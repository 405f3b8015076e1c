// `vite` while a page is written: the built site's addresses, rendered anew at each request, and reloaded when a
// story changes. What is wrong with a story shows as an overlay, in the compiler's words.
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Story } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';
import { createBaseMap } from './baseMap.ts';
import { buildLoader, type Loader } from './buildLoader.ts';
import { createBuiltGround } from './builtGround.ts';
import { compareStories } from './compileStories.ts';
import { createDevSite, type DevSite } from './createDevSite.ts';
import { answerProblem, send, sendFile } from './devAnswers.ts';
import { devTableFiles, renderDevTable } from './devTable.ts';
import { devEmbedTemplate } from './embedTemplate.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { createPageHtml } from './pageHtml.ts';
import { languageSheet } from './pageStyle.ts';
import { interfaceLanguageOf } from '../model/languages.ts';
import { parseTablePath, sendStored, type TableFilePath } from './serveTableFile.ts';
import { lateHole, lateSheet } from './settings.ts';
import { siteFiles } from './siteFiles.ts';
import { storyFiles, type StoryFile } from './storyFiles.ts';
import { languagesOf, pagesOf, tablePagesOf, topPageOf, type PageOf, type StoryPage } from './storyPages.ts';

type Prerender = typeof import('./prerender.tsx');

interface DevOptions {
  readonly data: string;
  readonly skipBadRows: boolean;
}

export function datelineDev({ data, skipBadRows }: DevOptions): Plugin {
  return {
    name: 'dateline:dev',
    apply: 'serve',
    async configureServer(server) {
      const dataFolder = resolve(server.config.root, data);
      const loader = await buildLoader();
      const forSite = siteFiles([], { site: null, publicFolder: server.config.publicDir, loader });
      const site = createDevSite(dataFolder, { skipBadRows });
      const dev: Dev = { server, site, loader };
      server.httpServer?.once('close', () => site.close());
      // A process that is told to end waits for no server.
      process.once('exit', () => site.close());
      server.watcher.add(dataFolder);
      for (const happening of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(happening, (file: string) => {
          if (!file.startsWith(dataFolder + sep)) return;
          site.forget();
          server.ws.send({ type: 'full-reload' });
        });
      }
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        const path = sitePath(pathname, dataFolder);
        const file = forSite.get(pathname.slice(1));
        const stored = parseTablePath(pathname);
        const answered = stored
          ? answerStored(dev, stored, response)
          : path
            ? answer(dev, path, response)
            : file && sendFile(response, file);
        if (!answered) return next();
        answered.catch((error: unknown) => {
          answerProblem(server, response, error);
        });
      });
    },
  };
}

interface Dev {
  readonly server: ViteDevServer;
  readonly site: DevSite;
  readonly loader: Loader;
}

/** A file of the site: `/`, `/story/…`; null for what is not ours. */
function sitePath(pathname: string, dataFolder: string): string | null {
  const match = /^\/(?:([a-z][a-z0-9-]{1,63})\/(?:[a-z]{2}\/)?(?:embed\/)?)?(?:[a-z0-9-]+\.[a-z]+)?$/.exec(
    pathname,
  );
  if (!match) return null;
  const [path, id] = match;
  const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  return id === undefined
    ? file === 'index.html'
      ? file
      : null
    : existsSync(join(dataFolder, id))
      ? file
      : null;
}

async function answer(dev: Dev, path: string, response: ServerResponse) {
  const { stories, tables } = await dev.site.read();
  const all = [...stories, ...tables.map(({ story }) => story)].sort(compareStories);
  const [newest, ...others] = all;
  if (newest && path === 'index.html') {
    const prerender = await loadPrerender(dev.server);
    const below = prerender.renderOthers(others, newest.language);
    const html = isTable(newest)
      ? renderTablePage(dev, newest, topPageOf(newest), below)
      : renderPage(dev, newest, topPageOf(newest), below);
    return send(response, 200, 'text/html', await html);
  }
  const story = all.find(({ id }) => path.startsWith(`${id}/`));
  const html = story && (await renderPath(dev, story, path));
  if (html) return send(response, 200, 'text/html', html);
  const files = story && (isTable(story) ? devTableFiles(story) : filesOf(story));
  const file = story && files?.get(path.slice(story.id.length + 1));
  if (!file) return send(response, 404, 'text/html', createNotFoundHtml(null));
  return sendFile(response, file);
}

const isTable = (story: Story | TableStory): story is TableStory => 'kind' in story;

/** Null for what is none of the story's pages. */
async function renderPath(dev: Dev, story: Story | TableStory, path: string): Promise<string | null> {
  if (isTable(story)) {
    const page = tablePagesOf(story).find((candidate) => candidate.path === path);
    return page ? renderTablePage(dev, story, page, '') : null;
  }
  const page = pagesOf(story).find((candidate) => candidate.path === path);
  return page ? renderPage(dev, story, page, '') : null;
}

async function answerStored({ site }: Dev, { id, file }: TableFilePath, response: ServerResponse) {
  const { tables } = await site.read();
  const table = tables.find(({ story }) => story.id === id);
  if (!table || !sendStored(response, join(table.filesFolder, file)))
    send(response, 404, 'text/html', createNotFoundHtml(null));
}

const loadPrerender = async (server: ViteDevServer) =>
  (await server.ssrLoadModule('/src/build/prerender.tsx')) as Prerender;

function filesOf(story: Story): ReadonlyMap<string, StoryFile> {
  const baseMap: StoryFile = { mediaType: 'application/json', make: () => baseMapOf(story) };
  return new Map([...storyFiles(story, null, () => createBaseMap(story)), ['base-map.json', baseMap]]);
}

const baseMaps = new Map<string, string>();

/** Cut once for the same places: it takes seconds. */
function baseMapOf(story: Story): string {
  const key = JSON.stringify([story.places, story.disputedBorders]);
  const baseMap = baseMaps.get(key) ?? JSON.stringify(createBaseMap(story));
  baseMaps.set(key, baseMap);
  return baseMap;
}

async function renderPage({ server, loader }: Dev, story: Story, page: StoryPage, belowHtml: string) {
  const prerender = await loadPrerender(server);
  const { kind, toTop, home, folder } = page;
  const isEmbed = kind === 'embed';
  const baseMap = isEmbed ? '#base-map' : `${folder}base-map.json`;
  const shared = { baseMap, home, folder, languages: languagesOf(story) };
  // As the build has it: an embed passes no script on.
  const { path, integrity } = loader;
  const addresses = isEmbed ? shared : { ...shared, loader: { path: `${toTop}${path}`, integrity } };
  const render = isEmbed ? prerender.renderEmbed : prerender.renderStory;
  const html = createPageHtml({
    kind,
    template: isEmbed ? devEmbedTemplate : readTemplate(server.config.root),
    toTop,
    story: page.story,
    appHtml: render(page.story, addresses, createBuiltGround(story)),
    belowHtml,
    addresses,
    ...(isEmbed ? { baseMap: createBaseMap(story) } : {}),
    site: null,
  });
  return finishPage(server, html, page);
}

async function renderTablePage(
  { server, loader }: Dev,
  story: TableStory,
  page: PageOf<TableStory>,
  belowHtml: string,
): Promise<string> {
  const prerender = await loadPrerender(server);
  const html = renderDevTable(story, page, { root: server.config.root, prerender, loader, belowHtml });
  return finishPage(server, html, page);
}

function finishPage(server: ViteDevServer, html: string, { kind, story }: PageOf<Story | TableStory>) {
  const sheet = languageSheet(kind, interfaceLanguageOf(story.language));
  const link = sheet === null ? '' : `<link rel="stylesheet" href="/src/${sheet}" />`;
  return server.transformIndexHtml('/index.html', html.replace('</head>', `${link}</head>`));
}

function readTemplate(root: string): string {
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  return template.replace(lateHole, `<link rel="stylesheet" href="/${lateSheet}" />`);
}
