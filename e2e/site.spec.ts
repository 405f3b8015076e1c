// The site as files: relative addresses, any path of any web server, and a page for what is not there.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { exportFiles } from '../src/model/exportFiles.ts';
import { builtStory, storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const dist = join(import.meta.dirname, '..', 'dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The plainest of web servers, with the site in a folder. */
async function serveBelow(prefix: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    let file = path.startsWith(prefix) ? join(dist, path.slice(prefix.length)) : '';
    if (file !== '' && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

test('every address in the pages is relative', async ({ request }) => {
  for (const path of ['', `${storyId}/`]) {
    const html = await (await request.get(path)).text();
    const head = html.slice(0, html.indexOf('<body>'));
    const addresses = [...head.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(path === '' ? /^\.\// : /^\.\.\//);
  }
});

test('what others take from a story stands beside it, and icons and robots.txt at the top', async ({
  request,
}) => {
  const beside = [...exportFiles.map(({ name }) => name), 'picture.png'].map((name) => `${storyId}/${name}`);
  for (const path of [...beside, 'icon-32.png', 'apple-touch-icon.png', 'robots.txt']) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

test.describe('below a path of another server', () => {
  let server: Server;
  test.beforeAll(async () => {
    server = await serveBelow('/archive/2016');
  });
  test.afterAll(() => {
    server.close();
  });

  test('every page and file of the site works, and nothing is missing', async ({ browser, request }) => {
    const { port } = server.address() as AddressInfo;
    const top = `http://localhost:${port}/archive/2016/`;
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    for (const path of ['', `${storyId}/`, `${storyId}/embed/`]) {
      await page.goto(top + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtStory.headline);
      await expect(page.getByRole('region', { name: 'Map' })).toHaveAttribute('data-ready', 'true');
    }
    const frame = `<iframe src="${top}${storyId}/embed/" height="420"></iframe>`;
    await page.route('**/newspaper.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `${frame}<script src="${top}embed.js"></script>` }),
    );
    await page.goto(`${top}newspaper.html`);
    await expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
      .toBeGreaterThan(1000);
    await page.goto(`${top}404.html`);
    await page.getByRole('link', { name: 'To the stories' }).click();
    await expect(page).toHaveURL(top);
    for (const { name } of exportFiles)
      expect((await request.get(`${top}${storyId}/${name}`)).status(), name).toBe(200);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('an address that is not there gives a page that says so, and a way on', async ({ page, complaints }) => {
  const response = await page.goto('no-such-story');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.');
  await page.getByRole('link', { name: 'To the stories' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtStory.headline);
  complaints.splice(0);
});

test('a story’s address without its slash leads to it', async ({ page }) => {
  await page.goto(`${storyId}?theme=dark`);
  await expect(page).toHaveURL(new RegExp(`/${storyId}/\\?theme=dark$`));
});

test('story.json is the compiled story, with its format', async ({ request }) => {
  const response = await request.get(`${storyId}/story.json`);
  expect(await response.json()).toMatchObject({ format: 1, id: storyId });
});
