// A table's page in a reader's hands: the window, the filter, the list, the card, the address; and what happens where
// files do not come.
import type { Page } from '@playwright/test';
import { enTable } from '../src/words/table/en.ts';
import { expectAxeFindsNothing } from './fixtures/axe.ts';
import { expect, tableId, tableRows, test } from './fixtures/tableSite.ts';

const drawn = (page: Page) => page.locator('html[data-table="drawn"]');
const list = (page: Page) => page.getByRole('region', { name: 'Events', exact: true });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });
const card = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });
const found = (page: Page) => page.locator('.table-found span');
const entries = (page: Page) =>
  list(page)
    .getByRole('link')
    .filter({ has: page.locator('.table-title') });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${tableId}/${query}`);
  await expect(drawn(page)).toBeAttached();
  await expect(entries(page)).toHaveCount(20);
}

const countOf = async (page: Page) => {
  const [count = ''] = /[\d,]+/.exec(await found(page).innerText()) ?? [];
  return Number(count.replaceAll(',', ''));
};

test('the whole table is there at first; a window by its two days leaves what touches it, and stands in the address', async ({
  page,
}) => {
  await open(page);
  await expect(found(page)).toHaveText('3,000 of 3,000 events');
  await timeline(page).getByLabel('From', { exact: true }).fill('2015-01-01');
  await timeline(page).getByLabel('to', { exact: true }).fill('2015-03-31');
  await expect.poll(() => countOf(page)).toBeLessThan(tableRows / 10);
  const inWindow = await countOf(page);
  expect(inWindow).toBeGreaterThan(0);
  await expect(page).toHaveURL(/from=2015-01-01&to=2015-03-31$/);
  await page.reload();
  await expect.poll(() => countOf(page)).toBe(inWindow);
  await timeline(page).getByRole('button', { name: 'Whole span' }).click();
  await expect(found(page)).toHaveText('3,000 of 3,000 events');
  await expect(page).toHaveURL(new RegExp(`/${tableId}/$`));
});

test('a row is chosen from the list, told by its card with its line, and has an address that brings it back', async ({
  page,
  site: { story },
}) => {
  await open(page);
  const event = story.first[4];
  if (!event) throw new Error('the story has no fifth event');
  await entries(page).nth(4).click();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card(page)).toContainText(`Line ${enTable.number(event.line)} of ucdp.csv`);
  await expect(card(page)).toContainText(event.dateCells);
  await expect(page).toHaveURL(new RegExp(`#${event.id}$`));
  await page.reload();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
  await card(page).getByRole('button', { name: 'Next' }).click();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(story.first[5]?.title ?? '');
  await page.goBack();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/${tableId}/$`));
});

test('the list has its place in all of them, and pages through', async ({ page }) => {
  await open(page);
  const items = list(page)
    .getByRole('listitem')
    .filter({ has: page.locator('.table-title') });
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
  await expect(items.first()).toHaveAttribute('aria-setsize', '3000');
  await list(page).getByRole('button', { name: 'Next page' }).click();
  await expect(list(page).getByText('21–40 of 3,000')).toBeVisible();
  await expect(items.first()).toHaveAttribute('aria-posinset', '21');
  await expect(items).toHaveCount(20);
});

test('stepping goes through what is found, and the list goes along', async ({ page }) => {
  await open(page);
  const next = timeline(page).getByRole('button', { name: 'Next event' });
  for (let step = 0; step < 21; step += 1) await next.click();
  await expect(timeline(page).getByText('21 of 3,000 events')).toBeVisible();
  await expect(list(page).getByText('21–40 of 3,000')).toBeVisible();
  await expect(entries(page).first()).toHaveAttribute('aria-current', 'true');
});

test('a category and words leave what is theirs, are said, stand in the address, and one press undoes them', async ({
  page,
  site: { story },
}) => {
  await open(page);
  const [category] = story.categories;
  if (!category) throw new Error('the story has no category');
  const status = page.locator('p[role="status"].heard');
  await list(page).getByRole('checkbox', { name: category.name }).check();
  await expect(found(page)).toHaveText(`${enTable.number(category.count)} of 3,000 events`);
  await expect(status).toHaveText(`${enTable.number(category.count)} of 3,000 events`);
  await expect(page).toHaveURL(new RegExp(`category=${category.id}$`));
  // What is not chosen says what choosing it would find.
  for (const { name, count } of story.categories)
    await expect(list(page).locator('label').filter({ hasText: name })).toContainText(enTable.number(count));
  const [word = ''] = (story.places[0]?.name ?? '').split(' ');
  await list(page).getByLabel('Words in titles and places').fill(word.toUpperCase());
  await expect.poll(() => countOf(page)).toBeLessThan(category.count);
  await expect(entries(page).first()).toContainText(word);
  await expect(page).toHaveURL(new RegExp(`category=${category.id}&q=`));
  const few = await countOf(page);
  await page.reload();
  await expect.poll(() => countOf(page)).toBe(few);
  await list(page).getByRole('button', { name: 'Show all' }).click();
  await expect(found(page)).toHaveText('3,000 of 3,000 events');
  await expect(page).toHaveURL(new RegExp(`/${tableId}/$`));
});

test('only what the map shows follows the map', async ({ page }) => {
  await open(page, '?shown=map');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(map).toHaveAttribute('data-ready', 'true');
  const before = await countOf(page);
  for (let zoom = 0; zoom < 3; zoom += 1) await map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => countOf(page)).toBeLessThan(before);
});

test('without a worker the same is found, in slices', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await open(page);
  await expect(found(page)).toHaveText('3,000 of 3,000 events');
  await entries(page).first().click();
  await expect(card(page).getByRole('heading', { level: 2 })).not.toBeEmpty();
});

test('an index that is cut short is told, none of it is shown, and what the page was built with stays', async ({
  page,
  site: { story, read },
}) => {
  const whole = read(`${tableId}/${story.files.index}`);
  // The worker's requests are its own: the context's routes reach them.
  await page
    .context()
    .route('**/table/index-*.bin', (route) => route.fulfill({ body: whole.subarray(0, whole.length / 2) }));
  await page.goto(`${tableId}/`);
  await expect(list(page).getByText('The file of the events ends too early.')).toBeVisible();
  await expect(entries(page)).toHaveCount(story.first.length);
  await page.context().unroute('**/table/index-*.bin');
  await list(page).getByRole('button', { name: 'Try again' }).click();
  await expect(drawn(page)).toBeAttached();
  await expect(found(page)).toHaveText('3,000 of 3,000 events');
});

test('words that cannot be looked for are told, and leave nothing out', async ({ page, site: { story } }) => {
  await page.route(`**/${story.files.words}/*.json.gz`, (route) => route.fulfill({ body: 'no JSON' }));
  await open(page);
  await list(page).getByLabel('Words in titles and places').fill('front');
  await expect(list(page).getByRole('alert')).toHaveText(/^The search could not be loaded/);
  await expect(found(page)).toHaveText('3,000 of 3,000 events');
});

test('on paper the list runs on, and what is to be pressed is gone', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(timeline(page).getByRole('button', { name: 'Whole span' })).toBeHidden();
  await expect(list(page).getByLabel('Words in titles and places')).toBeHidden();
  const box = await list(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(box).toBeLessThanOrEqual(1);
  await expect(entries(page).nth(19)).toBeVisible();
});

test('rows of another version are refused with a word, and can be asked for again', async ({
  page,
  site: { story },
}) => {
  const rows = `**/${story.files.shards}/*.json.gz`;
  await page.route(rows, (route) =>
    route.fulfill({ body: JSON.stringify({ format: 1, version: 'other', from: 1, events: [] }) }),
  );
  await page.goto(`${tableId}/`);
  await expect(drawn(page)).toBeAttached();
  await expect(list(page).getByText('This row could not be fetched.')).toHaveCount(20);
  await timeline(page).getByRole('button', { name: 'Next event' }).click();
  await expect(card(page).getByText('This row could not be fetched.')).toBeVisible();
  await page.unroute(rows);
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(story.first[0]?.title ?? '');
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing on it at ${width} px, with and without a card`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await expectAxeFindsNothing(page, 'the table');
    await entries(page).first().click();
    await expect(card(page)).toBeVisible();
    await expectAxeFindsNothing(page, 'the table with a card');
  });
}
