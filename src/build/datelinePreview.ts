// `vite preview`: the built site as any web server would give it, compressed, with the site's own page for what is
// not there.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compression from 'compression';
import type { Connect, Plugin } from 'vite';
import { parseTablePath, sendStored } from './serveTableFile.ts';

export function datelinePreview(): Plugin {
  return {
    name: 'dateline:preview',
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir);
      if (!existsSync(join(folder, 'index.html')))
        throw new Error('no site to serve: npm run build comes first');
      server.middlewares.use(serveTables(folder));
      server.middlewares.use(compression() as unknown as Connect.NextHandleFunction);
      server.middlewares.use(serveFolders(folder));
      return () => server.middlewares.use(serveNotFound(folder));
    },
  };
}

/** Compressed already, once and for all. */
function serveTables(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = parseTablePath((request.url ?? '/').split('?')[0] ?? '/');
    if (!path || !sendStored(response, join(folder, path.id, path.file))) next();
  };
}

/** A folder's address ends with a slash and gives its index.html. */
function serveFolders(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    const search = query === undefined ? '' : `?${query}`;
    if (!existsSync(join(folder, pathname, 'index.html'))) return next();
    if (pathname.endsWith('/')) {
      request.url = `${pathname}index.html${search}`;
      return next();
    }
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    response.writeHead(301, { location: `./${name}/${search}` });
    response.end();
  };
}

function serveNotFound(folder: string): Connect.NextHandleFunction {
  const page = readFileSync(join(folder, '404.html'));
  return (_, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  };
}
