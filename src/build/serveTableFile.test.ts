import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseTablePath, sendStored } from './serveTableFile.ts';

test('the files of a table are told by their addresses', () => {
  expect(parseTablePath('/a-story/table/index-0a1b2c3d.bin')).toEqual({
    id: 'a-story',
    file: 'table/index-0a1b2c3d.bin',
  });
  expect(parseTablePath('/a-story/table/rows-0a1b/12.json.gz')?.file).toBe('table/rows-0a1b/12.json.gz');
  for (const path of [
    '/a-story/',
    '/a-story/story.json',
    '/a-story/table/../story.bin',
    '/a-story/table/rows-1/%2e%2e/1.json.gz',
    '/a-story/fa/table/index-0.bin',
    '/../table/index-0.bin',
  ])
    expect(parseTablePath(path), path).toBeNull();
});

test('a file is sent as it is stored, and one that is missing is left to others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stored-'));
  const bytes = gzipSync('{"format":1}');
  await writeFile(join(folder, '0.json.gz'), bytes);
  const server = createServer((request, response) => {
    if (!sendStored(response, join(folder, request.url ?? ''))) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://localhost:${port}/0.json.gz`);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect((await fetch(`http://localhost:${port}/1.json.gz`)).status).toBe(418);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(418);
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});
