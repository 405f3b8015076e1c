// A story of a table: its pages without a script, its files, its policy, its embed; and that it costs others nothing.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeIndex } from '../src/table/indexFormat.ts';
import { htmlProblems } from './fixtures/htmlProblems.ts';
import { storyId } from './fixtures/story.ts';
import { expect, persianHeadline, tableId, tableRows, test } from './fixtures/tableSite.ts';

const root = join(import.meta.dirname, '..');
const pages = ['', 'embed/', 'fa/', 'fa/embed/'].map((path) => `${tableId}/${path}`);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of pages) {
    test(`${path} has the counts, the drawing and the first events`, async ({ page, site: { story } }) => {
      await page.goto(path);
      const isPersian = path.includes('/fa/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        isPersian ? persianHeadline : story.headline,
      );
      await expect(page.getByText(isPersian ? /۳٬۰۰۰/ : /3,000 events/).first()).toBeVisible();
      await expect(page.locator('svg path[class^="tone-"]').first()).toBeVisible();
      await expect(page.getByText('341').or(page.getByText('۳۴۱')).first()).toBeVisible();
      const titles = new Set(story.first.slice(0, 12).map(({ title }) => title));
      expect(titles.size).toBeGreaterThan(8);
      for (const title of titles) await expect(page.getByText(title).first()).toBeVisible();
    });
  }
});

test('its HTML is valid, and each page carries its policy; a worker may run where there is one to run', async ({
  site,
}) => {
  for (const path of pages) {
    const html = site.read(`${path}index.html`).toString();
    expect(await htmlProblems(html, path)).toEqual([]);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html)?.[1];
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy, path).not.toMatch(/unsafe-|\*|blob:/);
    expect(policy?.includes("worker-src 'self'"), path).toBe(!path.includes('embed'));
  }
});

test('its pages and embeds weigh no more than they may', ({ site }) => {
  const checked = spawnSync('npx', ['tsx', 'src/build/checkSizes.ts', site.folder], { cwd: root });
  expect(checked.stderr.toString()).toBe('');
});

test('story.json tells what the page is told, and where the files are that fit it', async ({
  site: { story, read },
  request,
}) => {
  const html = read(`${tableId}/index.html`).toString();
  const inside = /<script type="application\/json" id="story"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(JSON.parse(inside)).toEqual({ ...story, translations: {} });
  expect(story.events).toBe(tableRows);
  const { files } = story;
  const index = await (await request.get(`${tableId}/${files.index}`)).body();
  expect(index.length).toBe(files.indexBytes);
  const decoded = decodeIndex(gunzipSync(index), files.version);
  expect(decoded.ok && decoded.columns.count).toBe(tableRows);
  const shard = await (await request.get(`${tableId}/${files.shards}/0.json.gz`)).body();
  const { version, events } = JSON.parse(gunzipSync(shard).toString()) as {
    version: string;
    events: object[];
  };
  expect(version).toBe(files.version);
  expect(events).toHaveLength(files.shardSize);
  expect(events.slice(0, story.first.length)).toEqual(story.first);
});

test('the page takes its markup over and asks a worker for the events', async ({ page }) => {
  const worker = page.waitForEvent('worker');
  await page.goto(`${tableId}/`);
  expect((await worker).url()).toMatch(/\/assets\/worker-[\w-]+\.js$/);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
});

test('the embed is complete in a frame without an origin, asks for nothing and tells its height', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  await page.route('**/newspaper.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: newspaper(`./${tableId}/embed/`) }),
  );
  await page.goto('newspaper.html');
  const frame = page.locator('iframe');
  const content = frame.contentFrame();
  await expect(content.getByText('3,000 events')).toBeVisible();
  const offPx = async () => {
    const framePx = await frame.evaluate(({ clientHeight }) => clientHeight);
    const contentPx = await content.locator('#app').evaluate((app) => app.getBoundingClientRect().height);
    return Math.abs(framePx - contentPx);
  };
  await expect.poll(offPx).toBeLessThanOrEqual(2);
  const inFrame = asked.filter((line) => !line.includes('newspaper.html'));
  expect(inFrame).toEqual([
    `document /${tableId}/embed/`,
    expect.stringMatching(/^script \/assets\/table-frame-[\w-]+\.js$/),
  ]);
  const script = inFrame[1]?.split(' ')[1] ?? '';
  expect(site.read(script).toString()).not.toMatch(/\bfetch\(|XMLHttpRequest|Worker\(/);
  const link = content.getByRole('link', { name: 'Open all events' }).first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
});

/** A page that gives its frame the height that this tells, as AMP does, and lets it run scripts and no more. */
const newspaper = (src: string) => `<!doctype html>
<meta charset="utf-8" /><title>Newspaper</title>
<iframe src="${src}" title="Story" sandbox="allow-scripts" style="width:600px;border:0" height="200"></iframe>
<script>
  addEventListener('message', ({ data }) => {
    if (data && data.sentinel === 'amp' && data.height) document.querySelector('iframe').height = data.height;
  });
</script>`;

test('the embed puts on what its address asks for', async ({ page }) => {
  await page.goto(`${tableId}/embed/?theme=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a table beside it leaves a story of an article as it is, to the byte', ({ site }) => {
  const dist = join(root, 'dist');
  const paths = readdirSync(join(dist, storyId), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  const assets = new Set(
    paths
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => readFileSync(join(dist, storyId, path), 'utf8').match(/assets\/[\w.-]+/g) ?? []),
  );
  expect(assets.size).toBeGreaterThan(10);
  for (const path of [...paths.map((below) => join(storyId, below)), ...assets])
    expect(site.read(path).equals(readFileSync(join(dist, path))), path).toBe(true);
});
