// Stories at the ends of what an editor may write keep the page whole: nothing that is no number, nothing on another,
// every place on the map, and the first and the last event a click away. And map tiles: what stands when they do not
// come.
import type { Page, Route } from '@playwright/test';
import { boxesOf, overlaps } from './fixtures/boxes.ts';
import { buildSite, type Site } from './fixtures/builtSite.ts';
import { extremeStories, tiles, type ExtremeStory } from './fixtures/extremeStories.ts';
import { expect, test as base } from './fixtures/test.ts';
import type { StoryPage } from './pages/StoryPage.ts';

const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs
    async ({}, run) => {
      const site = await buildSite(Object.values(extremeStories));
      await run(site);
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  otherHosts: async ({ site }, run) => {
    await run([new URL(site.address).host]);
  },
});

// One site for all of them. Traces would copy two thousand events at every step.
test.describe.configure({ mode: 'default', timeout: 90_000 });

/** What arithmetic or a missing value has left in the page. */
const noNumbers = (page: Page) =>
  page.evaluate(() => {
    const isNone = (text: string | null) => /\b(NaN|undefined|Infinity)\b/.test(text ?? '');
    return [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes]
        .filter(({ value }) => isNone(value))
        .map(({ name, value }) => `${name}=${value}`),
      ...(element.children.length === 0 && isNone(element.textContent) ? [element.textContent] : []),
    ]);
  });

/** Two thousand events take a busy machine a while. */
const patience = { timeout: 20_000 };

/** Once the map has come to rest: it may still be framing its places. */
const expectMarkersOnMap = (story: StoryPage, extreme: ExtremeStory) =>
  expect(() => expectEachOnMap(story, extreme)).toPass(patience);

async function expectEachOnMap(story: StoryPage, { places }: ExtremeStory) {
  const map = await story.map().boundingBox();
  const markers = await boxesOf(story.markers());
  expect(markers.length).toBeGreaterThan(0);
  expect(markers.length).toBeLessThanOrEqual(places.length);
  for (const { name, left, right, top, bottom } of markers) {
    expect(left, name).toBeGreaterThanOrEqual(map?.x ?? Infinity);
    expect(right, name).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
    expect(top, name).toBeGreaterThanOrEqual(map?.y ?? Infinity);
    expect(bottom, name).toBeLessThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
  }
}

async function expectChosen(story: StoryPage, title: string) {
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(story.item(new RegExp(`: ${title}$`))).toHaveAttribute('aria-pressed', 'true');
  // The card is where the marker is not.
  const card = await story.quote().boundingBox();
  const marker = story.map().getByRole('button', { pressed: true });
  await expect
    .poll(async () => (await marker.boundingBox())?.x)
    .toBeGreaterThanOrEqual((card?.x ?? 0) + (card?.width ?? Infinity));
}

for (const extreme of Object.values(extremeStories)) {
  test(`${extreme.id}: wide and narrow the page is whole, and its first and last event are a click away`, async ({
    story,
    page,
    site,
  }) => {
    await page.route('https://tiles.example.org/**', giveTile);
    await page.goto(`${site.address}${extreme.id}/`);
    await expect(story.markers().first()).toBeVisible(patience);
    await expectMarkersOnMap(story, extreme);
    await story.step('Next event').click();
    await expectChosen(story, extreme.first);
    expect(overlaps(await boxesOf(story.stripItems()))).toEqual([]);
    await story.marginNumber(extreme.lastId).click();
    await expectChosen(story, extreme.last);
    expect(overlaps(await boxesOf(story.stripItems()))).toEqual([]);
    expect(await noNumbers(page)).toEqual([]);

    // A busy machine would be busy for a minute.
    if (extreme === extremeStories.many) return;
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator(`#${extreme.lastId}`)).toBeInViewport(patience);
    await expectMarkersOnMap(story, extreme);
    expect(await noNumbers(page)).toEqual([]);
  });
}

test('two thousand events make a page that is as much longer as there are more of them', async ({
  page,
  site,
}) => {
  const bytesOf = async ({ id }: ExtremeStory) =>
    (await (await page.request.get(`${site.address}${id}/`)).body()).length;
  const { one, onePlace, many } = extremeStories;
  const [least, some, most] = [await bytesOf(one), await bytesOf(onePlace), await bytesOf(many)];
  const perEvent = (some - least) / (onePlace.count - one.count);
  expect((most - least) / (many.count - one.count)).toBeLessThan(perEvent);
});

const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';

async function giveTile(route: Route) {
  await route.fulfill({ contentType: 'image/svg+xml', body: tile });
}

test.describe('map tiles', () => {
  test('that come are credited, and are asked for with the site’s name and no more', async ({
    story,
    page,
    site,
  }) => {
    const referrers = new Set<string | undefined>();
    await page.route('https://tiles.example.org/**', async (route) => {
      referrers.add((await route.request().allHeaders()).referer);
      return giveTile(route);
    });
    await page.goto(`${site.address}tiled/#session-1`);
    await expect(story.map().getByText(tiles.attribution)).toBeVisible();
    await expect(story.tiles().first()).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    await expect.poll(() => [...referrers]).toEqual([site.address]);
    await expect(story.ground()).toHaveCount(0);
  });

  // By rows it would be a third or two, as the rows in sight happen to be.
  let tilesAsked = 0;
  const failures: Readonly<Record<string, (route: Route) => Promise<unknown>>> = {
    'whose server cannot be reached': (route) => route.abort('connectionrefused'),
    'that are refused': (route) => route.fulfill({ status: 403, body: '' }),
    'of which two in three fail': (route) => (tilesAsked++ % 3 < 2 ? route.abort() : giveTile(route)),
    'that are not there after three seconds': () => new Promise(() => undefined),
  };
  for (const [name, answer] of Object.entries(failures)) {
    test(`${name} make way for the built-in map, which says so; markers answer before and after`, async ({
      story,
      page,
      site,
      complaints,
    }) => {
      await page.route('https://tiles.example.org/**', answer);
      await page.goto(`${site.address}tiled/`);
      await story.marker('Moscow').click();
      await expect(story.quote()).toContainText('Session 2 of the council');
      await expectBuiltInMap(story);
      await story.marker('Tehran').click();
      await expect(story.quote()).toContainText('Session 1 of the council');
      excuseTiles(complaints);
    });
  }

  test('of a server that wants to know who asks make way where a sandbox keeps it silent', async ({
    page,
    site,
    complaints,
  }) => {
    await page.route('https://tiles.example.org/**', async (route) =>
      (await route.request().allHeaders()).referer === undefined
        ? route.fulfill({ status: 403, body: '' })
        : giveTile(route),
    );
    await page.route('**/newspaper.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">
          <iframe src="tiled/embed/" sandbox="allow-scripts" title="Story" width="100%" height="700"></iframe>`,
      }),
    );
    await page.goto(`${site.address}newspaper.html`);
    const map = page.frameLocator('iframe').getByRole('region', { name: 'Map', exact: true });
    await expect(map.getByRole('status')).toHaveText('The map tiles did not load; this is the built-in map.');
    await expect(map.locator('.leaflet-pane .map-land')).toHaveCount(1);
    await expect(map.getByRole('button', { name: /^Moscow/ })).toBeVisible();
    excuseTiles(complaints);
  });
});

async function expectBuiltInMap(story: StoryPage) {
  await expect(story.map().getByRole('status')).toHaveText(
    'The map tiles did not load; this is the built-in map.',
  );
  await expect(story.ground()).toHaveCount(1);
  await expect(story.tiles()).toHaveCount(0);
  await expect(story.map().getByText('Map: Natural Earth')).toBeVisible();
  await expect(story.map().getByText(tiles.attribution)).toHaveCount(0);
}

function excuseTiles(complaints: string[]) {
  const others = complaints.splice(0).filter((complaint) => !complaint.includes('tiles.example.org'));
  complaints.push(...others);
}
