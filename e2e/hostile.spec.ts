// Text is text: hostile texts in every field of a story reach the browser, and nothing runs, nothing is asked for
// outside, and the page is built as one of harmless words is.
import { expect, test as base, type Page } from '@playwright/test';
import type { Site } from './fixtures/builtSite.ts';
import { buildHostileSite, harmlessIds, hostileIds } from './fixtures/hostileSite.ts';
import type { Story } from '../src/model/story.ts';
import { StoryPage } from './pages/StoryPage.ts';

/** The pages of a story that a browser shows. What comes to be written besides has its line here. */
const pages = ['', 'embed/'] as const;

const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs
    async ({}, run) => {
      const site = await buildHostileSite();
      await run(site);
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** For the tiles' server, which one of the stories names. */
const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';

/** All that must not happen, as it happens. */
async function watch(page: Page, site: Site): Promise<string[]> {
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => happened.push(`page error: ${error.message}`));
  page.on('console', (message) => happened.push(`console: ${message.text()}`));
  page.on('popup', (popup) => happened.push(`popup: ${popup.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.context().route(
    (url) => !url.href.startsWith(site.address),
    async (route) => {
      if (new URL(route.request().url()).hostname === 'tiles.example.org')
        return route.fulfill({ contentType: 'image/svg+xml', body: tile });
      happened.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  return happened;
}

/** How many elements of each kind stand in a part of the page, by their names and those of their attributes. */
const countKinds = (page: Page, part: string) =>
  page.evaluate((selector) => {
    const counts: Record<string, number> = {};
    for (const { localName, attributes } of document.querySelectorAll(`${selector} *`)) {
      const names = Array.from(attributes, ({ name }) => name).sort();
      const kind = [localName, ...names].join(' ');
      // Only an article that deceives has marks of it.
      if (!names.includes('data-code')) counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }, part);

/** Their elements hang on the story alone; how many labels the timeline and the map have room for, on the letters. */
const exactParts = ['.head', '.article', '.card-slot'];
const looseParts = ['.map-room', '.timeline-room'];

async function readPage(page: Page, address: string) {
  await page.goto(address);
  const story = new StoryPage(page);
  await expect(story.map()).toHaveAttribute('data-ready', 'true');
  // The script has taken over what the build has written.
  await expect(page.locator('[data-layout="static"], .built-numbers')).toHaveCount(0);
  const exact: Record<string, unknown> = {};
  const kinds = new Set<string>();
  const look = async (when: string) => {
    for (const part of exactParts) exact[`${part} ${when}`] = await countKinds(page, part);
    for (const part of looseParts)
      Object.keys(await countKinds(page, part)).forEach((kind) => kinds.add(kind));
  };
  await look('at first');
  for (let step = 1; step <= 12; step += 1) {
    await story.step('Next event').click();
    await look(`at ${step}`);
  }
  return { exact, kinds: [...kinds].sort() };
}

// One site for all of them: each worker would build its own.
test.describe.configure({ mode: 'default', timeout: 120_000 });

for (const [index, id] of hostileIds.entries()) {
  for (const path of pages) {
    test(`${id}/${path} runs nothing, asks for nothing, and has what its harmless twin has`, async ({
      page,
      site,
    }) => {
      const happened = await watch(page, site);
      const twin = await readPage(page, `${site.address}${harmlessIds[index] ?? ''}/${path}`);
      const hostile = await readPage(page, `${site.address}${id}/${path}`);
      expect(happened).toEqual([]);
      expect(hostile.exact).toEqual(twin.exact);
      expect(hostile.kinds).toEqual(twin.kinds);
    });
  }
}

test('what is not seen in the article is marked, and the text stays as it is', async ({ page, site }) => {
  const happened = await watch(page, site);
  const address = `${site.address}${hostileIds[1]}/`;
  const { article } = (await (await page.request.get(`${address}story.json`)).json()) as Story;
  await page.goto(address);
  const story = new StoryPage(page);
  const marks = story.articleText().locator('.unseen');
  await expect(marks).toHaveCount(article.unseen?.length ?? -1);
  await expect(marks.first()).toBeVisible();
  const drawn = await marks.evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark, '::before').content),
  );
  expect(drawn).toContain('"U+202E"');
  expect(await story.articleText().textContent()).toBe(article.text);
  expect(happened).toEqual([]);
});

test('what got through would be noticed, and would not run', async ({ page, site }) => {
  const happened = await watch(page, site);
  await page.goto(`${site.address}${hostileIds[1]}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('alert(1)');
    const image = new Image();
    image.src = 'https://evil.example/x.png';
    document.body.append(script, image);
  });
  await expect
    .poll(() => happened)
    .toContainEqual(expect.stringContaining('violation: img-src https://evil.example'));
  expect(happened).not.toContainEqual(expect.stringContaining('dialog'));
});
