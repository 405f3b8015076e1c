// What the server answers with while a page is written: never kept, and problems as an overlay in the compiler's words.
import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { StoryError } from './compileStories.ts';
import type { StoryFile } from './storyFiles.ts';

export async function sendFile(response: ServerResponse, { mediaType, make }: StoryFile): Promise<void> {
  send(response, 200, mediaType, await make());
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const contentType = typeof body === 'string' ? `${type}; charset=utf-8` : type;
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
}

/** A page with nothing but Vite's client, which shows the overlay and reloads when the story is mended. */
export function answerProblem(server: ViteDevServer, response: ServerResponse, error: unknown) {
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
