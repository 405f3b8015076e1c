// What the story's page does when what it asks for does not come, or comes in pieces: it says why, and the words, the
// list and the places' links stay.
import type { Page, Route } from '@playwright/test';
import { builtStory, storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';
import type { StoryPage } from './pages/StoryPage.ts';

const chunk = /assets\/MapView-.*\.js$/;
const json = { contentType: 'application/json' };

/** Takes out the complaints that a failure on purpose causes, and only these. */
function excuse(complaints: string[], cause: RegExp) {
  expect(complaints.filter((complaint) => cause.test(complaint)).length).toBeGreaterThan(0);
  const others = complaints.filter((complaint) => !cause.test(complaint));
  complaints.splice(0, complaints.length, ...others);
}

async function cut(route: Route, part: number) {
  const answer = await route.fetch();
  const body = await answer.text();
  return route.fulfill({ ...json, body: body.slice(0, Math.floor(body.length * part)) });
}

/** The base map, each way it may not come, and what the map then says of it. */
const causes: readonly {
  readonly name: string;
  readonly answer: (route: Route) => Promise<unknown>;
  readonly says: string | RegExp;
}[] = [
  {
    name: 'is not there',
    answer: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'no' }),
    says: 'the server does not have the file (404)',
  },
  {
    name: 'is refused',
    answer: (route) => route.fulfill({ status: 403, body: '' }),
    says: 'the server refused the file (403)',
  },
  {
    name: 'cannot be reached',
    answer: (route) => route.abort('connectionrefused'),
    says: 'the server could not be reached',
  },
  {
    name: 'is a page in HTML',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in first' }),
    says: 'what came is not the file (wrong content)',
  },
  {
    name: 'is empty',
    answer: (route) => route.fulfill({ ...json, body: '' }),
    says: 'the file ends too early, near byte 0',
  },
  {
    name: 'is cut off',
    answer: (route) => cut(route, 0.5),
    says: /the file ends too early, near byte \d{4,}/,
  },
  {
    name: 'is of another build',
    answer: (route) => route.fulfill({ ...json, body: '{"format":999}' }),
    says: 'the file is of another version of this page',
  },
];

async function expectMapToAnswer(story: StoryPage, page: Page) {
  for (const city of ['Tehran', 'Moscow', 'Ankara', 'Aleppo']) await expect(story.marker(city)).toBeVisible();
  await story.marker('Aleppo').click();
  await expect(story.quote()).toContainText('entirely liberated');
  await expect(page).toHaveURL(/#aleppo$/);
}

for (const { name, answer, says } of causes) {
  test(`a base map that ${name} is named with its cause, and markers answer`, async ({
    story,
    page,
    complaints,
  }) => {
    await page.route('**/base-map-*.json', answer);
    await story.open();
    await expect(story.map().getByRole('status')).toContainText(says);
    await expectMapToAnswer(story, page);
    if (/40\d|reached/.test(String(says))) excuse(complaints, /base-map|Failed to load resource/);
  });
}

test('a base map asked for without a connection is named with that', async ({ story, page, complaints }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
  });
  await page.route('**/base-map-*.json', (route) => route.abort('internetdisconnected'));
  await story.open();
  await expect(story.map().getByRole('status')).toContainText('there is no connection');
  await expectMapToAnswer(story, page);
  excuse(complaints, /base-map/);
});

test('a base map that another type names is drawn all the same', async ({ story, page }) => {
  await page.route('**/base-map-*.json', async (route) => {
    const answer = await route.fetch();
    return route.fulfill({ contentType: 'text/plain', body: await answer.text() });
  });
  await story.open();
  await expect(story.ground()).toHaveCount(1);
  await expect(story.map().getByRole('status')).toBeEmpty();
});

/** The page with its data changed. */
async function withData(page: Page, change: (html: string, start: number) => string) {
  await page.route(`**/${storyId}/`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({ response: answer, body: change(html, html.indexOf('id="story"')) });
  });
}

const closed = '</script></body></html>';
const pages = [
  {
    name: 'a page cut off in its data',
    change: (html: string, start: number) => html.slice(0, start + 9000),
    says: /The story’s data ends too early, near byte \d{4}\./,
  },
  {
    name: 'a page cut off before its data',
    change: (html: string, start: number) => html.slice(0, html.lastIndexOf('<', start)),
    says: 'The story’s data ends too early, near byte 0.',
  },
  {
    name: 'a page whose data is cut off',
    change: (html: string, start: number) => html.slice(0, start + 9000) + closed,
    says: /The story’s data ends too early, near byte \d{4}\./,
  },
  {
    name: 'a page whose data is none',
    change: (html: string, start: number) => `${html.slice(0, html.indexOf('>', start) + 1)}Oops!${closed}`,
    says: 'what came is not the file',
  },
  {
    name: 'a page whose data is of another format',
    change: (html: string) => html.replace('"format":1,', '"format":999,'),
    says: 'do not fit together',
  },
] as const;

for (const { name, change, says } of pages) {
  for (const width of [1440, 390]) {
    test(`${name} says so and stays as it was built at ${width} px`, async ({ story, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await withData(page, change);
      await story.open();
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.getByRole('alert')).toContainText('the page as it was built');
      await expect(page.getByRole('alert')).toBeInViewport();
      await expect(story.headline()).toHaveText(builtStory.headline);
      await expect(story.articleText()).toHaveText(builtStory.article.text, { useInnerText: false });
      await expect(page.locator('.leaflet-container')).toHaveCount(0);
      await story.map().locator('a[href="#aleppo"]').first().click();
      await expect(page.locator('#aleppo blockquote mark').first()).toBeInViewport();
    });
  }
}

const brokenChunks = {
  'is gone': (route: Route) => route.fulfill({ status: 404, body: '' }),
  'is refused': (route: Route) => route.abort('blockedbyclient'),
  throws: (route: Route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }),
  'draws nothing but errors': (route: Route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function MapView() { throw new Error("broken on purpose") }',
    }),
};

for (const [name, answer] of Object.entries(brokenChunks)) {
  for (const width of [1440, 390]) {
    test(`the map’s script ${name}: the built map stays and says so, and the rest works at ${width} px`, async ({
      story,
      page,
      complaints,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route(chunk, answer);
      await story.open();
      await expectStillMap(story, page);
      await story
        .item(/Lavrentiev visits/)
        .first()
        .click();
      await expect(page).toHaveURL(/#lavrentiev-visit$/);
      expect(complaints.length).toBeGreaterThan(0);
      complaints.splice(0);
    });
  }
}

test('sharing whose script a newer deploy has taken away says so, and the page goes on', async ({
  story,
  page,
  complaints,
}) => {
  await page.route(/assets\/ShareDialog-.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await story.open('#aleppo');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Sharing could not be loaded.');
  await expect(page.getByRole('alert')).toBeInViewport();
  await story.marker('Moscow').click();
  await expect(story.quote()).toContainText('convened at Moscow on Tuesday');
  excuse(complaints, /ShareDialog|Failed to load resource|dynamically imported module/);
});

async function expectStillMap(story: StoryPage, page: Page) {
  const notice = story.map().getByRole('alert');
  await expect(notice).toContainText('could not be shown');
  // Nothing lies upon it.
  const isSeen = await notice.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isSeen).toBe(true);
  await expect(story.map().locator('.built-map')).toBeVisible();
  await story.map().locator('a[href="#moscow-meeting"]').first().click();
  await expect(page).toHaveURL(/#moscow-meeting$/);
}

test('without a canvas, and so without WebGL, the whole page works', async ({ story, page }) => {
  await page.addInitScript(() => {
    Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
    Object.assign(window, { OffscreenCanvas: undefined, WebGLRenderingContext: undefined });
  });
  await story.open();
  await expect(story.ground()).toHaveCount(1);
  await expectMapToAnswer(story, page);
  await story
    .item(/Lavrentiev visits/)
    .first()
    .click();
  await expect(story.quote()).toContainText('the Sunday visit');
});

test('in a room without height the map waits, and the list and the strip work', async ({ story, page }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.map-area { block-size: 0 !important; min-block-size: 0 !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.setViewportSize({ width: 820, height: 900 });
  await story.open();
  await story
    .item(/Lavrentiev visits/)
    .first()
    .click();
  await expect(page).toHaveURL(/#lavrentiev-visit$/);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await expect(story.marker('Moscow')).toBeVisible();
  expect(await page.content()).not.toContain('NaN');
});
