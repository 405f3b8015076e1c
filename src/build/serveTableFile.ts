// Gives a table's files as they are stored. Vite's own server calls a `.gz` what it unpacks to and has the browser unpack
// it: right for the page, which takes both, and unlike most other servers.
import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** A story's folder, and the way from there to a file of its table. */
export interface TableFilePath {
  readonly id: string;
  readonly file: string;
}

/** Null for what is no such address. */
export function parseTablePath(pathname: string): TableFilePath | null {
  const match = /^\/([a-z][a-z0-9-]{1,63})\/(table\/[\w-]+(?:\/\d+\.json\.gz|\.bin))$/.exec(pathname);
  const [, id, file] = match ?? [];
  return id !== undefined && file !== undefined ? { id, file } : null;
}

/** False where there is no such file: nothing has been sent then. */
export function sendStored(response: ServerResponse, path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': stats.size });
  createReadStream(path)
    .on('error', (error) => response.destroy(error))
    .pipe(response);
  return true;
}
