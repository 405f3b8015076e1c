// What a table's page promises to those who pass it on, and what it shows before its script and without any.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { embedCode } from '../src/model/embedCode.ts';
import { fittedTableHeightPx } from '../src/model/fittedHeight.ts';
import { expect, persianHeadline, tableId, test as base } from './fixtures/tableSite.ts';
import { ShareDialog } from './pages/ShareDialog.ts';

const test = base.extend<{ share: ShareDialog }>({
  share: async ({ page }, run) => {
    await run(new ShareDialog(page));
  },
});

test('the links lead to the story and to the event in focus, and the code embeds it', async ({
  page,
  share,
  site: { story, address },
}) => {
  const home = `${address}${tableId}/`;
  const event = story.first[4];
  await page.goto(`${tableId}/?theme=dark#${event?.id ?? ''}`);
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toContainText(event?.title ?? '');
  await share.open();
  await expect(share.field('Link to the story')).toHaveValue(home);
  await expect(share.field('Link to this event')).toHaveValue(`${home}#${event?.id ?? ''}`);
  const { headline: title, language: lang } = story;
  const frame = embedCode({ src: `${home}embed/`, title, lang, heightPx: fittedTableHeightPx });
  expect(await share.code()).toBe(frame);
  await share.choose('Colours', 'Dark');
  await share.choose('Height', 'As high as its content By embed.js');
  expect(await share.code()).toBe(
    `${frame.replace('embed/', 'embed/?theme=dark')}\n<script async src="${address}embed.js"></script>`,
  );
  await expect(share.inPreview().getByText('3,000 events')).toBeVisible();
  await expect(share.inPreview().locator('html')).toHaveAttribute('data-theme', 'dark');
  const height = () => share.preview().evaluate((element) => (element as HTMLElement).offsetHeight);
  await expect.poll(height).toBeGreaterThan(fittedTableHeightPx);
  await expect(share.dialog().getByRole('checkbox', { name: 'Article' })).toHaveCount(0);
});

test('the link keeps filter and window and says so; the link opens what was seen', async ({
  page,
  share,
  site: { address },
}) => {
  const seen = '?from=2015-01-01&to=2015-03-31&q=front';
  await page.goto(`${tableId}/${seen}`);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
  await share.open();
  await expect(share.field('Link to the story')).toHaveValue(`${address}${tableId}/${seen}`);
  await expect(share.dialog()).toContainText('The link keeps your filter and the time in view');
  await expect(share.dialog()).toContainText('To share one event, choose it on the page first.');
});

test('the page of another language shares its own address and embed', async ({ page, site: { address } }) => {
  await page.goto(`${tableId}/fa/`);
  await page.getByRole('button', { name: 'هم‌رسانی', exact: true }).click();
  const fields = page.getByRole('dialog').getByRole('textbox');
  await expect(fields.first()).toHaveValue(`${address}${tableId}/fa/`);
  await expect(fields.last()).toHaveValue(
    new RegExp(`title="${persianHeadline}" lang="fa" src=".*/fa/embed/"`),
  );
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width} px nothing is wider than the dialog, and axe finds nothing in it`, async ({
    page,
    share,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${tableId}/?q=front`);
    await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
    await share.open();
    const over = await share.dialog().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(over).toBe(0);
    // What stands in the preview is the embed's own affair.
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').exclude('iframe').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('each language’s page has its picture beside it', async ({ site, request }) => {
  for (const path of ['', 'fa/']) {
    expect(site.read(`${tableId}/${path}index.html`).toString()).toContain('content="summary_large_image"');
    const png = await (await request.get(`${tableId}/${path}picture.png`)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('a frame that nobody resizes shows the map, the counts and the first event at 600 px of width', async ({
  page,
  site: { story },
}) => {
  await page.setViewportSize({ width: 600, height: fittedTableHeightPx });
  await page.goto(`${tableId}/embed/`);
  const first = page.locator('.brief-events li').first();
  await expect(first).toContainText(story.first[0]?.title ?? '');
  for (const part of [page.locator('.built-map'), page.locator('.brief-drawing'), first])
    await expect(part).toBeInViewport({ ratio: 1 });
  await page.goto(`${tableId}/embed/?map=0`);
  await expect(page.locator('.built-map')).toBeHidden();
});

const builtCounts = (page: Page) =>
  page
    .locator('.built-spot text')
    .allTextContents()
    .then((texts) => texts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0));

test('the map that moves begins where the built one stood: with its counts, before any file is there', async ({
  page,
  site: { story },
}) => {
  await page.context().route('**/table/index-*.bin', () => undefined);
  await page.goto(`${tableId}/`);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(map).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('.built-map')).toBeHidden();
  const buttons = map.locator('.map-spot');
  await expect(buttons).toHaveCount(story.overview.cells?.count ?? 0);
  await expect(buttons.first()).toHaveAccessibleName(/ and around, [\d,]+ events$/);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} px the map’s room is as large before its script as after it`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    const room = page.locator('.map-area');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(new RegExp(`${site.address}assets/.*\\.js$`), async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${tableId}/`, { waitUntil: 'commit' });
    await expect(room).toHaveCSS('position', /relative|sticky/);
    // Comes after all that is seen.
    await expect(page.locator('#story')).toBeAttached();
    const before = await room.boundingBox();
    release();
    await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
    const after = await room.boundingBox();
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 0)), side).toBeLessThanOrEqual(4);
  });
}

test('Data leads to the story’s own file, and closes by Escape', async ({ page, request }) => {
  await page.goto(`${tableId}/`);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
  const menu = page.getByText('Data', { exact: true });
  await menu.click();
  const link = page.getByRole('link', { name: /^story.json/ });
  await expect(link).toHaveAttribute('type', 'application/json');
  const href = (await link.getAttribute('href')) ?? '';
  expect((await request.get(new URL(href, page.url()).href)).status()).toBe(200);
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
});

test('About opens and closes, with its source and the hash of its file', async ({
  page,
  site: { story },
}) => {
  await page.goto(`${tableId}/`);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
  await page.getByRole('link', { name: 'About the data' }).click();
  const about = page.getByRole('dialog', { name: 'About the data' });
  await expect(about).toContainText(story.table.sha256);
  await about.getByRole('link', { name: 'Close' }).click();
  await expect(about).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [320, 640],
  ] as const) {
    test(`at ${width} px the map has its counts, the groups have theirs, and Data and About open`, async ({
      page,
      site: { story },
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${tableId}/`);
      await expect(page.getByRole('img', { name: /and around, [\d,]+ events; / })).toBeVisible();
      expect(await builtCounts(page)).toBe(story.events - story.withoutPoint);
      for (const { name } of [...story.categories, ...story.lanes])
        await expect(page.locator('.table-filter').getByText(name, { exact: true })).toBeVisible();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await page.getByText('Data', { exact: true }).click();
      await expect(page.getByRole('link', { name: /^story.json/ })).toBeVisible();
      await page.getByText('Data', { exact: true }).click();
      await page.getByRole('link', { name: 'About the data' }).click();
      await expect(page.getByText(story.table.sha256)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test('on paper the map, the counts and the first events stand', async ({ page, site: { story } }) => {
    await page.goto(`${tableId}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.built-map')).toBeVisible();
    await expect(page.locator('.table-filter').getByText(story.lanes[0]?.name ?? '')).toBeVisible();
    await expect(page.getByText(story.first.at(-1)?.title ?? '').last()).toBeVisible();
  });
});

test('on paper a whole table has the built map, a filtered one the map that was seen', async ({ page }) => {
  await page.goto(`${tableId}/`);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(map).toHaveAttribute('data-ready', 'true');
  await page.emulateMedia({ media: 'print' });
  await expect(map.locator('.built-map')).toBeVisible();
  await expect(map.locator('.map')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox').first().check();
  await page.emulateMedia({ media: 'print' });
  await expect(map.locator('.built-map')).toBeHidden();
  await expect(map.locator('.map')).toBeVisible();
});
