// A table's timeline as it is laid out, at every size: its window down to a day, what is chosen, what explains it, keys.
import type { Page } from '@playwright/test';
import { expect, tableId, test } from './fixtures/tableSite.ts';
import { TablePage } from './pages/TablePage.ts';

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in sight`);
  return box;
};

test('a window of one day is had by its two fields and by its address', async ({ page }) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/`);
  await table.timeline.getByLabel('From', { exact: true }).fill('2016-02-29');
  await table.timeline.getByLabel('to', { exact: true }).fill('2016-02-29');
  await expect(page).toHaveURL(/from=2016-02-29&to=2016-02-29$/);
  await page.reload();
  await expect(table.timeline.getByLabel('From', { exact: true })).toHaveValue('2016-02-29');
  await expect(table.timeline.getByLabel('to', { exact: true })).toHaveValue('2016-02-29');
});

test('a window where there is no time is none; one that reaches beyond is cut', async ({ page }) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/?from=1900-01-01&to=1901-01-01`);
  await expect(table.found).toHaveText('3,000 of 3,000 events');
  const from = table.timeline.getByLabel('From', { exact: true });
  const first = await from.inputValue();
  await table.open(`${tableId}/?from=1900-01-01&to=2012-12-31`);
  await expect(table.timeline.getByLabel('to', { exact: true })).toHaveValue('2012-12-31');
  await expect(from).toHaveValue(first);
});

for (const [width, height] of [
  [640, 360],
  [320, 256],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    test('the overview stands above its strip, off the headline', async ({ page }) => {
      await new TablePage(page).open(`${tableId}/`);
      const [overview, strip, map] = [
        await boxOf(page, '.overview'),
        await boxOf(page, '.table-strip'),
        await boxOf(page, '.map-area'),
      ];
      expect(overview.y).toBeGreaterThanOrEqual(map.y + map.height - 1);
      expect(overview.y + overview.height).toBeLessThanOrEqual(strip.y + 1);
    });
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const path of ['', 'fa/'])
    test(`nothing sticks out of ${tableId}/${path}`, async ({ page }) => {
      await new TablePage(page).open(`${tableId}/${path}`);
      const overPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overPx).toBeLessThanOrEqual(0);
    });
});

test('what is chosen stands in the overview, in sight of the window or not', async ({ page }) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/`);
  await table.entries.nth(3).click();
  await expect(table.chosen).toBeVisible();
  const mark = page.locator('.overview-chosen');
  await expect(mark).toBeAttached();
  await table.timeline.getByLabel('From', { exact: true }).fill('2020-01-01');
  await expect(mark).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(mark).toHaveCount(0);
});

test('what is under the pointer is named anew after each answer, and the axis stays in sight', async ({
  page,
}) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/`);
  const plot = await boxOf(page, '.table-strip .plot');
  const readout = page.locator('.table-readout');
  await page.mouse.move(plot.x + plot.width / 2, plot.y + 15);
  await expect(readout).toBeVisible();
  const before = await readout.innerText();
  const axis = await boxOf(page, '.table-strip .axis');
  const said = await boxOf(page, '.table-readout');
  expect(said.y).toBeGreaterThanOrEqual(axis.y + axis.height);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect(readout).not.toHaveText(before);
});

test('a legend says how the drawing is read, and the drawing’s name says it, too', async ({ page }) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/`);
  await expect(page.locator('.strip-caption')).toHaveText(
    /^Most in one column: \d+ events, .+ · Pale: .+ · Press a/,
  );
  await expect(table.drawing).toHaveAccessibleName(/3,000 events from .+ Most in one column: \d+ events/);
  await table.timeline.getByLabel('to', { exact: true }).fill('2012-03-31');
  await expect(page.locator('.strip-caption')).toHaveText(/^Dashed: one day of these/);
});

test('the drawing is reached by Tab; arrows step from event to event, + shows less time', async ({
  page,
}) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/`);
  await table.drawing.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(table.timeline.getByText('2 of 3,000 events')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(table.timeline.getByText('1 of 3,000 events')).toBeVisible();
  await expect(table.drawing).toBeFocused();
  await page.keyboard.press('+');
  await expect.poll(() => table.count()).toBeLessThan(3000);
});

test('the overview keeps its place and width while the position counts', async ({ page }) => {
  const table = new TablePage(page);
  await table.open(`${tableId}/`);
  const before = await boxOf(page, '.overview');
  await table.timeline.getByRole('button', { name: 'Next event' }).click();
  await expect(table.timeline.getByText('1 of 3,000 events')).toBeVisible();
  expect(await boxOf(page, '.overview')).toEqual(before);
});
