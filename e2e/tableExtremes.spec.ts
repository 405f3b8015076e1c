// Tables at the ends of what a table may be keep the page whole: it draws, lists and tells each event, with a script and
// without, and shows nothing that is no number.
import type { Page } from '@playwright/test';
import { buildSite, type Site } from './fixtures/builtSite.ts';
import { extremeTables } from './fixtures/extremeTables.ts';
import { expect, test as base } from './fixtures/test.ts';

const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs
    async ({}, run) => {
      const site = await buildSite(Object.values(extremeTables));
      await run(site);
      await site.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, run) => {
    await run(site.address);
  },
});

// One site for all of them.
test.describe.configure({ mode: 'default' });

/** What arithmetic or a missing value has left in the page. */
const noNumbers = (page: Page) =>
  page.evaluate(() => {
    const isNone = (text: string | null) => /\b(NaN|undefined|Infinity)\b/.test(text ?? '');
    return [...document.querySelectorAll('body *')].flatMap((element) => [
      ...[...element.attributes]
        .filter(({ value }) => isNone(value))
        .map(({ name, value }) => `${name}=${value}`),
      ...(element.children.length === 0 && isNone(element.textContent) ? [element.textContent] : []),
    ]);
  });

for (const [name, { id, events, files }] of Object.entries(extremeTables)) {
  test(`${name}: each event is listed, and the first and the last are told`, async ({ page }) => {
    await page.goto(`${id}/`);
    await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
    const entries = page.locator('.table-list a');
    await expect(entries).toHaveCount(Math.min(events, 20));
    await expect(page.locator('.map-area')).toBeVisible();
    expect(await noNumbers(page)).toEqual([]);
    for (const entry of [entries.first(), entries.last()]) {
      const title = await entry.locator('.table-title').innerText();
      expect(files?.['table.csv']).toContain(title);
      await entry.click();
      await expect(page.locator('.card h2')).toHaveText(title);
      expect(await noNumbers(page)).toEqual([]);
    }
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${name}: page and embed have the count and the first events`, async ({ page }) => {
      for (const path of ['', 'embed/']) {
        await page.goto(`${id}/${path}`);
        const titles = page.locator('.table-title, .brief-title');
        await expect(titles.first()).toBeVisible();
        expect(files?.['table.csv']).toContain(await titles.first().innerText());
        expect(await titles.count()).toBeGreaterThanOrEqual(Math.min(events, 12));
      }
    });
  });
}

test('a category without rows stands in the filter with none, and finds none', async ({ page }) => {
  await page.goto(`${extremeTables['one row']?.id ?? ''}/`);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
  const none = page.locator('.table-filter label').filter({ hasText: 'None' });
  await expect(none).toContainText('0');
  await none.getByRole('checkbox').check();
  await expect(page.getByText('No event is in this stretch of time and this filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(page.locator('.table-list a')).toHaveCount(1);
});
