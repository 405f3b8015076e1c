// A web server of static files for the bench, on a port that is free. Its pages are isolated from all others, since only
// then does the browser tell what memory they take; nothing is compressed on the way, and nothing kept.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface FolderServer {
  /** `http://localhost:41234/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** `folders` by the first part of the path: `{ site: '/tmp/dist' }` serves `/site/index.html`. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const answer = async () => {
      const file = await findFile(folders, new URL(request.url ?? '/', 'http://localhost').pathname);
      if (file === null) return response.writeHead(404, headers).end();
      const type = types[extname(file.path)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': file.bytes });
      await pipeline(createReadStream(file.path), response);
    };
    // A reader who leaves before the end is no fault.
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { address: addressOf(server), close: () => close(server) };
}

async function findFile(folders: Readonly<Record<string, string>>, pathname: string) {
  const [, first = '', ...rest] = normalize(decodeURIComponent(pathname)).split('/');
  const folder = folders[first];
  if (folder === undefined) return null;
  const path = join(folder, ...rest);
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return { path, bytes: found.size };
  const index = join(path, 'index.html');
  const page = found === null ? null : await stat(index).catch(() => null);
  return page === null ? null : { path: index, bytes: page.size };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the bench’s server has no port');
  return `http://localhost:${address.port}/`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
