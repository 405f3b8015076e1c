// `vite` while a page is written: the built site's addresses, rendered anew at each request, and reloaded when a
// story changes. What is wrong with a story shows as an overlay, in the compiler's words.
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { buildLoader, type Loader } from './buildLoader.ts';
import { createBuiltGround } from './builtGround.ts';
import { compileStories, StoryError } from './compileStories.ts';
import { devEmbedTemplate } from './embedTemplate.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { createPageHtml } from './pageHtml.ts';
import { languageSheet } from './pageStyle.ts';
import { interfaceLanguageOf } from '../model/languages.ts';
import { lateHole, lateSheet } from './settings.ts';
import { siteFiles } from './siteFiles.ts';
import { storyFiles, type StoryFile } from './storyFiles.ts';
import { languagesOf, pagesOf, topPageOf, type StoryPage } from './storyPages.ts';

type Prerender = typeof import('./prerender.tsx');

export function datelineDev({ data }: { data: string }): Plugin {
  return {
    name: 'dateline:dev',
    apply: 'serve',
    async configureServer(server) {
      const dataFolder = resolve(server.config.root, data);
      const loader = await buildLoader();
      const forSite = siteFiles([], { site: null, publicFolder: server.config.publicDir, loader });
      const dev: Dev = { server, dataFolder, loader };
      server.watcher.add(dataFolder);
      for (const happening of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(happening, (file: string) => {
          if (file.startsWith(dataFolder + sep)) server.ws.send({ type: 'full-reload' });
        });
      }
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        const path = sitePath(pathname, dataFolder);
        const file = forSite.get(pathname.slice(1));
        const answered = path ? answer(dev, path, response) : file && sendFile(response, file);
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
  readonly dataFolder: string;
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
  const stories = await compileStories(dev.dataFolder);
  const [newest] = stories;
  if (newest && path === 'index.html') {
    const prerender = await loadPrerender(dev.server);
    const others = prerender.renderOthers(stories.slice(1), newest.language);
    return send(response, 200, 'text/html', await renderPage(dev, newest, topPageOf(newest), others));
  }
  const story = stories.find(({ id }) => path.startsWith(`${id}/`));
  const page = story && pagesOf(story).find((candidate) => candidate.path === path);
  if (story && page) return send(response, 200, 'text/html', await renderPage(dev, story, page, ''));
  const file = story && filesOf(story).get(path.slice(story.id.length + 1));
  if (!file) return send(response, 404, 'text/html', createNotFoundHtml(null));
  return sendFile(response, file);
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
  const sheet = languageSheet(kind, interfaceLanguageOf(page.story.language));
  const link = sheet === null ? '' : `<link rel="stylesheet" href="/src/${sheet}" />`;
  return server.transformIndexHtml('/index.html', html.replace('</head>', `${link}</head>`));
}

function readTemplate(root: string): string {
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  return template.replace(lateHole, `<link rel="stylesheet" href="/${lateSheet}" />`);
}

async function sendFile(response: ServerResponse, { mediaType, make }: StoryFile): Promise<void> {
  send(response, 200, mediaType, await make());
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const contentType = typeof body === 'string' ? `${type}; charset=utf-8` : type;
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
}

/** A page with nothing but Vite's client, which shows the overlay and reloads when the story is mended. */
function answerProblem(server: ViteDevServer, response: ServerResponse, error: unknown) {
  const problem = error instanceof Error ? error : new Error(String(error));
  const ours = problem instanceof StoryError;
  if (!ours) server.ssrFixStacktrace(problem);
  server.config.logger.error(ours ? problem.message : (problem.stack ?? problem.message));
  const err = { message: problem.message, stack: ours ? '' : (problem.stack ?? '') };
  send(
    response,
    500,
    'text/html',
    `<!doctype html><meta charset="utf-8" /><title>Problem</title><script type="module">
const { ErrorOverlay } = await import('/@vite/client');
document.body.append(new ErrorOverlay(${JSON.stringify(err).replace(/</g, '\\u003c')}));
</script>`,
  );
}
