// The map in the browser: all places in the first view, sizes that change, tiles that come and tiles that fail.
import type { Page } from '@playwright/test';
import { builtStory, storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';
import type { StoryPage } from './pages/StoryPage.ts';

const cities = ['Tehran', 'Moscow', 'Ankara', 'Aleppo'];

async function expectAllInside(story: StoryPage) {
  const room = await story.map().boundingBox();
  if (!room) throw new Error('the map has no box');
  for (const city of cities) {
    const box = await story.map().getByRole('button', { name: city }).boundingBox();
    if (!box) throw new Error(`${city} has no box`);
    expect(box.x).toBeGreaterThanOrEqual(room.x);
    expect(box.y).toBeGreaterThanOrEqual(room.y);
    expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
    expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height);
  }
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`the first view holds all places at ${width} × ${height}`, async ({ story, page }) => {
    await page.setViewportSize({ width, height });
    await story.open();
    await expect(story.map().getByRole('button', { name: 'Moscow' })).toBeVisible();
    await expectAllInside(story);
  });
}

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`Syria, Iran and Russia are named at ${width} × ${height}, and no name is cut`, async ({
    story,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await story.open();
    const names = story.map().locator('.map-name');
    for (const name of ['Syria', 'Iran', 'Russia'])
      await expect(names.getByText(name, { exact: true })).toBeVisible();
    const room = await story.map().boundingBox();
    if (!room) throw new Error('the map has no box');
    for (const name of await names.all()) {
      const box = await name.boundingBox();
      if (!box) throw new Error('a name has no box');
      expect(box.x).toBeGreaterThanOrEqual(room.x);
      expect(box.y).toBeGreaterThanOrEqual(room.y);
      expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
      expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height);
    }
  });
}

test('a map that gets a row lower does not move', async ({ story, page }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  const at = async () => [
    await story.marker('Moscow').boundingBox(),
    await story.marker('Tehran').boundingBox(),
  ];
  const before = await at();
  const room = await story.map().boundingBox();
  await page.locator('.map-area').evaluate(
    (area, height) => {
      (area as HTMLElement).style.height = `${height}px`;
    },
    (room?.height ?? 0) - 26,
  );
  await expect.poll(async () => (await story.map().boundingBox())?.height).toBe((room?.height ?? 0) - 26);
  expect(await at()).toEqual(before);
});

test('each press of "Zoom in" counts, also while the map is still zooming', async ({ story }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  const apart = async () => {
    const moscow = await story.marker('Moscow').boundingBox();
    const tehran = await story.marker('Tehran').boundingBox();
    if (!moscow || !tehran) throw new Error('a marker has no box');
    return Math.hypot(moscow.x - tehran.x, moscow.y - tehran.y);
  };
  const before = await apart();
  await story
    .map()
    .getByRole('button', { name: 'Zoom in' })
    .evaluate(async (button: HTMLButtonElement) => {
      const pressed = [0, 60, 120].map(
        (ms) => new Promise<void>((resolve) => setTimeout(() => (button.click(), resolve()), ms)),
      );
      await Promise.all(pressed);
    });
  await expect.poll(async () => (await apart()) / before).toBeCloseTo(8, 0);
});

test('a focused marker that merges hands the focus to its group', async ({ story, page }) => {
  await story.open();
  await story.marker('Aleppo').focus();
  const both = story.map().getByRole('button', { name: /Ankara and Aleppo/ });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(both).toBeFocused();
});

test('a window that changes its size keeps all places in view', async ({ story, page }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  await page.setViewportSize({ width: 1120, height: 660 });
  await expect(async () => expectAllInside(story)).toPass();
  await page.setViewportSize({ width: 820, height: 1100 });
  await expect(async () => expectAllInside(story)).toPass();
});

test('a map that was hidden is whole when it is shown', async ({ story, page }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  const area = page.locator('.map-area');
  await area.evaluate((element) => (element as HTMLElement).style.setProperty('display', 'none'));
  await page.setViewportSize({ width: 1200, height: 800 });
  await area.evaluate((element) => (element as HTMLElement).style.removeProperty('display'));
  await expect(async () => expectAllInside(story)).toPass();
});

test('only point places that have events are pinned: no government, no country, no region', async ({
  story,
}) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  const pinned = await story
    .map()
    .locator('[data-place]')
    .evaluateAll((markers) =>
      markers.flatMap((marker) => (marker.getAttribute('data-place') ?? '').split(' ')),
    );
  expect(pinned.sort()).toEqual(['aleppo', 'ankara', 'moscow', 'tehran']);
});

test('a place with several events lets one step through them on its marker', async ({ story }) => {
  await story.open();
  await story.marker('Tehran').click();
  await expect(story.quote()).toContainText('4 of 11');
  await story.marker('Tehran').click();
  await expect(story.quote()).toContainText('10 of 11');
  await story.marker('Tehran').click();
  await expect(story.quote()).toContainText('4 of 11');
});

test('overlapping markers merge into one that names both', async ({ story, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await story.open();
  const both = story.map().getByRole('button', { name: /Ankara and Aleppo, 2 events/ });
  await expect(both).toBeVisible();
  await both.click();
  await expect(story.quote()).toContainText('shot dead in Ankara');
  await both.click();
  await expect(page).toHaveURL(/#aleppo$/);
});

test('markers are one stop of the Tab key, arrows move among them', async ({ story, page }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  expect(await story.map().locator('[data-place][tabindex="0"]').count()).toBe(1);
  await story.map().locator('[data-place][tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
  expect(second).not.toBe(first);
  expect(cities.map((city) => city.toLowerCase())).toContain(second);
});

test('the wheel alone does not zoom the map, with Ctrl it does; buttons do the same', async ({
  story,
  page,
}) => {
  await story.open();
  const distance = async () => {
    const [a, b] = [await story.marker('Moscow').boundingBox(), await story.marker('Tehran').boundingBox()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  await expect(story.marker('Moscow')).toBeVisible();
  const before = await distance();
  await story.map().hover({ position: { x: 300, y: 250 } });
  await page.mouse.wheel(0, -400);
  await expect(story.map().locator('.map-hint')).toBeVisible();
  expect(await distance()).toBeCloseTo(before, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  // They have found out: two seconds sooner than the hint goes by itself.
  await expect(story.map().locator('.map-hint')).toHaveCount(0, { timeout: 500 });
  await expect.poll(distance).toBeLessThan(before * 0.95);
  await story.map().getByRole('button', { name: 'Show all places' }).click();
  await expect.poll(distance).toBeCloseTo(before, -1);
  await story.map().getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(distance).toBeLessThan(before * 0.95);
});

/** The built page with a tile layer in its story, as an editor's `tiles:` would put it there. */
async function withTiles(page: Page) {
  const tiles = { url: '../tiles/{z}/{x}/{y}.png', attribution: 'Tiles by the test', maxZoom: 9 };
  await page.route(`**/${storyId}/`, async (route) => {
    const answer = await route.fetch();
    // Its attribution then stands in the words about the story, too.
    const body = (await answer.text())
      .replace('"tiles":null', () => `"tiles":${JSON.stringify(tiles)}`)
      .replace('Map: Natural Earth', tiles.attribution);
    await route.fulfill({ response: answer, body });
  });
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('tiles replace the built-in map, with their attribution', async ({ story, page }) => {
  await withTiles(page);
  await page.route('**/tiles/**', (route) => route.fulfill({ contentType: 'image/png', body: onePixel }));
  await story.open();
  await expect(story.map().locator('img.leaflet-tile').first()).toBeAttached();
  await expect(story.map()).toContainText('Tiles by the test');
  await expect(story.ground()).toHaveCount(0);
  await story.marker('Ankara').click();
  await expect(story.quote()).toContainText('shot dead in Ankara');
});

test('tiles that fail give way to the built-in map, with a word about it', async ({
  story,
  page,
  complaints,
}) => {
  await withTiles(page);
  await page.route('**/tiles/**', (route) => route.abort());
  await story.open();
  await expect(story.map()).toContainText('The map tiles did not load');
  await expect(story.ground()).toHaveCount(1);
  await expect(story.map().locator('img.leaflet-tile')).toHaveCount(0);
  await story.marker('Ankara').click();
  await expect(story.quote()).toContainText('shot dead in Ankara');
  // The aborted tiles, and nothing else.
  const others = complaints.filter((complaint) => !complaint.includes('/tiles/'));
  complaints.splice(0, complaints.length, ...others);
});

test('without its base map the map says so, and markers answer', async ({ story, page, complaints }) => {
  await page.route('**/base-map-*.json', (route) => route.abort());
  await story.open();
  await story.marker('Aleppo').click();
  await expect(story.quote()).toContainText('entirely liberated');
  await expect(story.map().getByRole('status')).not.toBeEmpty();
  const others = complaints.filter((complaint) => !complaint.includes('base-map'));
  complaints.splice(0, complaints.length, ...others);
});

test('every point place of the story stands where its coordinates say', async ({ story }) => {
  await story.open();
  const at = async (city: string) => {
    const box = await story.marker(city).locator('svg').first().boundingBox();
    const place = builtStory.places.find(({ name }) => name === city)?.point;
    if (!box || !place) throw new Error(`${city} is not on the map`);
    return { x: box.x, y: box.y + box.height / 2, ...place };
  };
  const [tehran, moscow, ankara, aleppo] = await Promise.all(cities.map(at));
  if (!tehran || !moscow || !ankara || !aleppo) throw new Error('a city is missing');
  // Mercator: east is right, north is up, and degrees of longitude are equally long everywhere.
  expect(moscow.y).toBeLessThan(ankara.y);
  expect(ankara.y).toBeLessThan(aleppo.y);
  const pxPerDegree = (aleppo.x - ankara.x) / (aleppo.lng - ankara.lng);
  expect(moscow.x - ankara.x).toBeCloseTo((moscow.lng - ankara.lng) * pxPerDegree, -1);
});
