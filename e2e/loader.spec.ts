// embed.js in a newspaper's page: what it gives a height to, and what it leaves alone. It knows one public message of
// the embed and nothing of its inside, so the two may be of different versions.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures/newspaperTest.ts';
import { pinnedLoader } from './fixtures/newspaperServer.ts';
import type { NewspaperPage } from './pages/NewspaperPage.ts';

const loaderOf = ({ server }: NewspaperPage) => `${server.stories}embed.js`;
const embedOf = ({ server }: NewspaperPage) => `${server.stories}stand-in/embed/?height=700`;

/** A newspaper's page with this in it. */
async function write({ page, server }: NewspaperPage, body: string) {
  await page.goto(server.write(documentOf(body)));
}

const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">${body}`;

const frameOf = (src: string, more = '') =>
  `<iframe class="ours" src="${src}" title="Story" height="420" style="width:0;min-width:100%;border:0" ${more}></iframe>`;

const scriptOf = (src: string, more = '') => `<script src="${src}" ${more}></script>`;

for (const when of ['before', 'at', 'late']) {
  test(`begun ${when}, it gives each of three frames its height, and a foreign one none`, async ({
    newspaper,
  }) => {
    await newspaper.open('loader', { page: { count: '3', when, loader: loaderOf(newspaper) } });
    if (when === 'late') {
      await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
      await newspaper.connectLate();
    }
    for (const index of [0, 1, 2]) await newspaper.expectHeight(700, index);
    await newspaper.setContentHeight(520, 0);
    await newspaper.setContentHeight(930, 2);
    await newspaper.expectHeight(520, 0);
    await newspaper.expectHeight(930, 2);
    expect(await newspaper.foreignHeight()).toBe(321);
  });
}

test('five times in a page, and pinned as well, it works once and leaves one symbol', async ({
  newspaper,
}) => {
  const script = scriptOf(loaderOf(newspaper));
  const pinned = scriptOf(newspaper.server.stories + pinnedLoader());
  await write(
    newspaper,
    `<script>window.before = Object.getOwnPropertyNames(window)</script>
     ${script.repeat(5)}${pinned}${frameOf(embedOf(newspaper))}`,
  );
  await newspaper.expectHeight(700);
  const added = await newspaper.page.evaluate(() => {
    const { before } = window as unknown as { before: string[] };
    return {
      names: Object.getOwnPropertyNames(window).filter((name) => name !== 'before' && !before.includes(name)),
      symbols: Object.getOwnPropertySymbols(window).filter(({ description }) =>
        description?.includes('dateline'),
      ),
    };
  });
  // A frame's number in `window` is the browser's doing.
  expect(added.names.filter((name) => name !== '0')).toEqual([]);
  expect(added.symbols).toHaveLength(1);
});

test('of a frame it sets the height and nothing else', async ({ newspaper }) => {
  const markup = frameOf(embedOf(newspaper));
  await write(newspaper, markup);
  const attributes = () =>
    newspaper
      .frames()
      .evaluate((frame) => [...frame.attributes].map(({ name, value }) => `${name}=${value}`));
  const before = await attributes();
  await newspaper.page.addScriptTag({ url: loaderOf(newspaper) });
  await newspaper.expectHeight(700);
  const after = (await attributes()).map((attribute) => attribute.replace(/ height: 700px;$/, ''));
  const styled = (list: readonly string[]) => list.map((one) => one.replaceAll(/[\s;]|px/g, '')).sort();
  expect(styled(after)).toEqual(styled(before));
  expect(await newspaper.page.evaluate(() => document.cookie + String(localStorage.length))).toBe('0');
});

test('a frame is ours by its address: the loader’s own site, and an embed', async ({ newspaper }) => {
  const { stories } = newspaper.server;
  const elsewhere = stories.replace('/stories/', '/foreign/');
  await write(
    newspaper,
    [
      frameOf(`${stories}another-version/embed/`),
      frameOf(`${elsewhere}another-version/embed/`),
      frameOf(`${stories}stand-in/embed/?height=700`, 'sandbox="allow-scripts"'),
      scriptOf(newspaper.server.stories + pinnedLoader()),
    ].join(''),
  );
  await expect.poll(async () => [640, 641].includes(await heightAt(newspaper, 0))).toBe(true);
  await newspaper.expectHeight(700, 2);
  expect(await heightAt(newspaper, 1)).toBe(420);
});

const heightAt = ({ page }: NewspaperPage, index: number) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.clientHeight);

test('an embed of another version needs the one public message alone', async ({ newspaper }) => {
  const embed = `${newspaper.server.stories}another-version/embed/`;
  await write(newspaper, frameOf(embed));
  await newspaper.frames().contentFrame().getByText('public message').waitFor();
  await newspaper.page.addScriptTag({ url: loaderOf(newspaper) });
  // What it said at load went unheard; this is its answer to the question.
  await newspaper.expectHeight(641);
});

test('heights that are none, and messages of another origin, are ignored', async ({ newspaper }) => {
  await write(newspaper, frameOf(embedOf(newspaper)) + scriptOf(loaderOf(newspaper)));
  await newspaper.expectHeight(700);
  const heights = await newspaper.page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const source = frame?.contentWindow ?? null;
    const origin = new URL(frame?.src ?? '').origin;
    const say = (data: unknown, from = origin) => {
      window.dispatchEvent(new MessageEvent('message', { source, origin: from, data }));
      return frame?.clientHeight;
    };
    const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });
    const wrong = [0, -5, NaN, Infinity, '500', null, undefined, {}, [500]].map((height) =>
      say(size(height)),
    );
    wrong.push(say(null), say('500'), say(size(500), 'https://evil.example'), say(size(500), 'null'));
    return { wrong, low: say(size(1)), high: say(size(1e9)), part: say(size(432.1)) };
  });
  expect(new Set(heights.wrong)).toEqual(new Set([700]));
  expect(heights).toMatchObject({ low: 100, high: 20_000, part: 433 });
});

test('it works in a page that was opened from a file', async ({ newspaper, page }, testInfo) => {
  const path = testInfo.outputPath('preview.html');
  writeFileSync(path, documentOf(frameOf(embedOf(newspaper)) + scriptOf(loaderOf(newspaper))));
  await page.goto(pathToFileURL(path).href);
  await newspaper.expectHeight(700);
});

test('pinned by its hash it runs, and with another hash the plain frame is there', async ({
  newspaper,
  complaints,
}) => {
  const path = pinnedLoader();
  const code = readFileSync(join(import.meta.dirname, '..', 'dist', path));
  expect(readFileSync(join(import.meta.dirname, '..', 'dist', 'embed.js'))).toEqual(code);
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const pinned = (hash: string) =>
    frameOf(embedOf(newspaper)) +
    scriptOf(newspaper.server.stories + path, `integrity="${hash}" crossorigin`);
  await write(newspaper, pinned(integrity));
  await newspaper.expectHeight(700);

  await write(newspaper, pinned(`sha384-${'A'.repeat(64)}`));
  await expect(newspaper.frames().contentFrame().getByRole('button')).toBeVisible();
  await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
  expect(await heightAt(newspaper, 0)).toBe(420);
  expect(complaints.splice(0).join()).toContain('integrity');
});

test.describe('<dateline-story>', () => {
  const fallback = '<a href="https://news.example/mehr-2016-12-20/">Read the story</a>';

  test('makes the frame of the snippet, beside what stands in it', async ({ newspaper, page }) => {
    await write(
      newspaper,
      `${scriptOf(loaderOf(newspaper))}
       <dateline-story src="${embedOf(newspaper)}" title="The story" lang="fa" height="560">${fallback}</dateline-story>`,
    );
    const frame = page.locator('dateline-story iframe');
    await expect(frame).toHaveAttribute('title', 'The story');
    await expect(frame).toHaveAttribute('lang', 'fa');
    await expect(frame).toHaveAttribute('loading', 'lazy');
    await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    await expect(frame).toHaveAttribute('height', '560');
    await expect(frame).toHaveCSS('border-width', '0px');
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(700);
    const widths = await frame.evaluate((element) => [element.clientWidth, document.body.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
    await expect(page.getByRole('link', { includeHidden: true })).toBeHidden();
    await expect(page.locator('dateline-story a')).toHaveText('Read the story');
  });

  test('shows what stands in it where the script is blocked', async ({ newspaper, page, complaints }) => {
    await page.route(loaderOf(newspaper), (route) => route.abort());
    await write(
      newspaper,
      `${scriptOf(loaderOf(newspaper))}<dateline-story src="${embedOf(newspaper)}">${fallback}</dateline-story>`,
    );
    await expect(page.getByRole('link', { name: 'Read the story' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    complaints.splice(0);
  });

  test('shows it, too, where the address is none or would run in the page', async ({ newspaper, page }) => {
    await write(
      newspaper,
      [`src="javascript:alert(1)"`, `src="data:text/html,x"`, `src="http://"`, '']
        .map((src) => `<dateline-story ${src}>${fallback}</dateline-story>`)
        .join('') + scriptOf(loaderOf(newspaper)),
    );
    await expect(page.getByRole('link')).toHaveCount(4);
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('keeps following its frame when it is moved about', async ({ newspaper, page }) => {
    await write(
      newspaper,
      `<div></div><dateline-story src="${embedOf(newspaper)}">${fallback}</dateline-story>
       ${scriptOf(loaderOf(newspaper))}`,
    );
    const frame = page.locator('dateline-story iframe');
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(700);
    await page.evaluate(() =>
      document.querySelector('div')?.append(document.querySelector('dateline-story') ?? ''),
    );
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(700);
    await expect(frame).toHaveCount(1);
  });
});
