// `vite` while a page is written: the built site's addresses, rendered anew at each request, and reloaded when a
// story changes. What is wrong with a story shows as an overlay, in the compiler's words.
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { storyJson } from '../compile/storyJson.ts';
import type { Story } from '../model/story.ts';
import { createBaseMap } from './baseMap.ts';
import { buildLoader } from './buildLoader.ts';
import { compileStories, StoryError } from './compileStories.ts';
import { createNotFoundHtml } from './notFoundHtml.ts';
import { createPageHtml } from './pageHtml.ts';

type Prerender = typeof import('./prerender.tsx');

export function datelineDev({ data }: { data: string }): Plugin {
  return {
    name: 'dateline:dev',
    apply: 'serve',
    configureServer(server) {
      const dataFolder = resolve(server.config.root, data);
      server.watcher.add(dataFolder);
      for (const happening of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(happening, (file: string) => {
          if (file.startsWith(dataFolder + sep)) server.ws.send({ type: 'full-reload' });
        });
      }
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.originalUrl ?? '/', 'http://localhost');
        const path = storyPath(url.pathname);
        const isLoader = url.pathname === '/embed.js';
        if (path === null && !isLoader) return next();
        const answered = path ? answer(server, dataFolder, path, response) : answerLoader(response);
        answered.catch((error: unknown) => {
          answerProblem(server, response, error);
        });
      });
    },
  };
}

interface StoryPath {
  /** Null is the newest story, at the top. */
  readonly id: string | null;
  readonly file: 'index.html' | 'story.json' | 'base-map.json';
}

/** What a page's address asks for; null when it is not ours. */
function storyPath(pathname: string): StoryPath | null {
  const match = /^\/(?:([a-z][a-z0-9-]{1,63})\/)?(index\.html|story\.json|base-map\.json)?$/.exec(pathname);
  if (!match) return null;
  return { id: match[1] ?? null, file: (match[2] ?? 'index.html') as StoryPath['file'] };
}

async function answer(server: ViteDevServer, dataFolder: string, path: StoryPath, response: ServerResponse) {
  const stories = await compileStories(dataFolder);
  const story = path.id === null ? stories[0] : stories.find((candidate) => candidate.id === path.id);
  if (!story) return send(response, 404, 'text/html', createNotFoundHtml(null));
  if (path.file === 'story.json') return send(response, 200, 'application/json', storyJson(story));
  if (path.file === 'base-map.json') {
    return send(response, 200, 'application/json', baseMapOf(story));
  }
  const html = await renderPage(server, stories, story, path);
  return send(response, 200, 'text/html', html);
}

async function answerLoader(response: ServerResponse) {
  const { code } = await buildLoader();
  return send(response, 200, 'text/javascript', code);
}

const baseMaps = new Map<string, string>();

/** Cut once for the same places: it takes seconds. */
function baseMapOf(story: Story): string {
  const key = JSON.stringify([story.places, story.disputedBorders]);
  const baseMap = baseMaps.get(key) ?? JSON.stringify(createBaseMap(story));
  baseMaps.set(key, baseMap);
  return baseMap;
}

async function renderPage(server: ViteDevServer, stories: readonly Story[], story: Story, path: StoryPath) {
  const prerender = (await server.ssrLoadModule('/src/build/prerender.tsx')) as Prerender;
  const toTop = path.id === null ? './' : '../';
  const addresses = { baseMap: `${toTop}${story.id}/base-map.json`, home: `${toTop}${story.id}/` };
  const others = path.id === null ? stories.slice(1) : [];
  const html = createPageHtml({
    template: readFileSync(join(server.config.root, 'index.html'), 'utf8'),
    toTop,
    story,
    appHtml: prerender.renderStory(story, addresses),
    belowHtml: prerender.renderOthers(others),
    addresses,
    canonical: null,
  });
  return server.transformIndexHtml('/index.html', html);
}

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
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
