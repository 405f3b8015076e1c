// A table's page in a reader's hands: the window, the filter, the list, the card, the address.
import { enTable } from '../src/words/table/en.ts';
import { expectAxeFindsNothing } from './fixtures/axe.ts';
import { expect, tableId, tableRows, test } from './fixtures/tableSite.ts';
import type { TablePage } from './pages/TablePage.ts';

async function open(table: TablePage, query = ''): Promise<void> {
  await table.open(`${tableId}/${query}`);
  await expect(table.entries).toHaveCount(20);
}

test('the whole table is there at first; a window by its two days leaves what touches it, and stands in the address', async ({
  table,
  page,
}) => {
  await open(table);
  await expect(table.found).toHaveText('3,000 of 3,000 events');
  await table.timeline.getByLabel('From', { exact: true }).fill('2015-01-01');
  await table.timeline.getByLabel('to', { exact: true }).fill('2015-03-31');
  await expect.poll(() => table.count()).toBeLessThan(tableRows / 10);
  const inWindow = await table.count();
  expect(inWindow).toBeGreaterThan(0);
  await expect(page).toHaveURL(/from=2015-01-01&to=2015-03-31$/);
  await page.reload();
  await expect.poll(() => table.count()).toBe(inWindow);
  await table.timeline.getByRole('button', { name: 'Whole span' }).click();
  await expect(table.found).toHaveText('3,000 of 3,000 events');
  await expect(page).toHaveURL(new RegExp(`/${tableId}/$`));
});

test('a row is chosen from the list, told by its card with its line, and has an address that brings it back', async ({
  table,
  page,
  site: { story },
}) => {
  await open(table);
  const event = story.first[4];
  if (!event) throw new Error('the story has no fifth event');
  await table.entries.nth(4).click();
  await expect(table.chosen).toHaveText(event.title);
  await expect(table.chosen).toBeFocused();
  await expect(table.card).toContainText(`Line ${enTable.number(event.line)} of ucdp.csv`);
  await expect(table.card).toContainText(event.dateCells);
  await expect(page).toHaveURL(new RegExp(`#${event.id}$`));
  await page.reload();
  await expect(table.chosen).toHaveText(event.title);
  await table.card.getByRole('button', { name: 'Next' }).click();
  await expect(table.chosen).toHaveText(story.first[5]?.title ?? '');
  await page.goBack();
  await expect(table.chosen).toHaveText(event.title);
  await page.keyboard.press('Escape');
  await expect(table.card).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/${tableId}/$`));
});

test('the list has its place in all of them, and pages through', async ({ table, page }) => {
  await open(table);
  const items = table.list.getByRole('listitem').filter({ has: page.locator('.table-title') });
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
  await expect(items.first()).toHaveAttribute('aria-setsize', '3000');
  await table.list.getByRole('button', { name: 'Next page' }).click();
  await expect(table.list.getByText('21–40 of 3,000')).toBeVisible();
  await expect(items.first()).toHaveAttribute('aria-posinset', '21');
  await expect(items).toHaveCount(20);
  await expect(items.first()).toBeInViewport();
  await table.list.getByRole('button', { name: 'Last page' }).click();
  await expect(items.last()).toHaveAttribute('aria-posinset', '3000');
  await expect(table.list.getByRole('button', { name: 'Next page' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await table.list.getByRole('button', { name: 'First page' }).click();
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
});

test('stepping goes through what is found, and the list goes along', async ({ table }) => {
  await open(table);
  const next = table.timeline.getByRole('button', { name: 'Next event' });
  for (let step = 0; step < 21; step += 1) await next.click();
  await expect(table.timeline.getByText('21 of 3,000 events')).toBeVisible();
  await expect(table.list.getByText('21–40 of 3,000')).toBeVisible();
  await expect(table.entries.first()).toHaveAttribute('aria-current', 'true');
});

test('a category and words leave what is theirs, are said, stand in the address, and one press undoes them', async ({
  table,
  page,
  site: { story },
}) => {
  await open(table);
  const [category] = story.categories;
  if (!category) throw new Error('the story has no category');
  const status = page.locator('p[role="status"].heard');
  await table.list.getByRole('checkbox', { name: category.name }).check();
  await expect(table.found).toHaveText(`${enTable.number(category.count)} of 3,000 events`);
  await expect(status).toHaveText(`${enTable.number(category.count)} of 3,000 events`);
  await expect(page).toHaveURL(new RegExp(`category=${category.id}$`));
  // What is not chosen says what choosing it would find.
  for (const { name, count } of story.categories)
    await expect(table.list.locator('label').filter({ hasText: name })).toContainText(enTable.number(count));
  const [word = ''] = (story.places[0]?.name ?? '').split(' ');
  await table.list.getByLabel('Words in titles and places').fill(word.toUpperCase());
  await expect.poll(() => table.count()).toBeLessThan(category.count);
  await expect(table.entries.first()).toContainText(word);
  await expect(page).toHaveURL(new RegExp(`category=${category.id}&q=`));
  const few = await table.count();
  await page.reload();
  await expect.poll(() => table.count()).toBe(few);
  await table.list.getByRole('button', { name: 'Show all' }).click();
  await expect(table.found).toHaveText('3,000 of 3,000 events');
  await expect(page).toHaveURL(new RegExp(`/${tableId}/$`));
});

test('only what the map shows follows the map', async ({ table }) => {
  await open(table, '?shown=map');
  const { map } = table;
  await expect(map).toHaveAttribute('data-ready', 'true');
  const before = await table.count();
  for (let zoom = 0; zoom < 3; zoom += 1) await map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => table.count()).toBeLessThan(before);
});

test('without a worker the same is found, in slices', async ({ table, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await open(table);
  await expect(table.found).toHaveText('3,000 of 3,000 events');
  await table.entries.first().click();
  await expect(table.chosen).not.toBeEmpty();
});

test('on paper the list runs on, and what is to be pressed is gone', async ({ table, page }) => {
  await open(table);
  await page.emulateMedia({ media: 'print' });
  await expect(table.timeline.getByRole('button', { name: 'Whole span' })).toBeHidden();
  await expect(table.list.getByLabel('Words in titles and places')).toBeHidden();
  const box = await table.list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(box).toBeLessThanOrEqual(1);
  await expect(table.entries.nth(19)).toBeVisible();
});

test('one place is chosen from its card, stands among the places and in the address, and is let go there', async ({
  table,
  page,
  site: { story },
}) => {
  await open(table);
  const event = story.first.find(({ place }) => place !== null);
  if (!event?.place) throw new Error('none of the first events has a place');
  await table.entries.nth(event.number - 1).click();
  const only = table.card.getByRole('button', { name: 'Only this place' });
  await only.click();
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => table.count()).toBeLessThan(tableRows);
  await expect(table.list.getByLabel('Places', { exact: true })).toHaveValue(event.place);
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe(event.place);
  await only.click();
  await expect.poll(() => table.count()).toBe(tableRows);
});

test('a link to an event keeps its address while its file is on its way, and where it does not come', async ({
  table,
  page,
  site: { story },
}) => {
  const ids = `**/${story.files.ids}/*.json.gz`;
  const id = story.first[6]?.id ?? '';
  await page.route(ids, (route) => route.fulfill({ body: 'no JSON' }));
  await table.open(`${tableId}/?time=ltr#${id}`);
  await expect(
    table.card.getByText(
      'The event that the address names could not be looked up. What came is not the file.',
    ),
  ).toBeVisible();
  await table.timeline.getByRole('button', { name: 'Show less time' }).click();
  await expect(page).toHaveURL(new RegExp(`from=.*#${id}$`));
  await page.unroute(ids);
  await table.card.getByRole('button', { name: 'Try again' }).click();
  await expect(table.chosen).toHaveText(story.first[6]?.title ?? '');
});

test('a link to an event that the table does not have says so', async ({ table }) => {
  await table.open(`${tableId}/#r-999999`);
  await expect(table.card.getByText('The table has no event with this address.')).toBeVisible();
  await table.card.getByRole('button', { name: 'Close' }).click();
  await expect(table.card).toHaveCount(0);
});

test('a link to an event outside its window moves the window there; one that its filter leaves out says so', async ({
  table,
  site: { story },
}) => {
  const [event] = story.first;
  const other = story.categories.find((_, n) => n !== event?.category);
  await open(table, `?from=2020-01-01&to=2020-12-31#${event?.id ?? ''}`);
  await expect(table.chosen).toHaveText(event?.title ?? '');
  await expect(table.entries.first()).toHaveAttribute('aria-current', 'true');
  await table.list.getByRole('checkbox', { name: other?.name ?? '' }).check();
  await expect(table.card.getByText('This event is not among those that are found.')).toBeVisible();
});

test('a word of one letter is not looked for, and that is said', async ({ table }) => {
  await open(table);
  await table.list.getByLabel('Words in titles and places').fill('s');
  await expect(table.list.getByText('Words of one letter are not looked for.')).toBeVisible();
  await expect(table.found).toHaveText('3,000 of 3,000 events');
});

test('Escape brings the keyboard back to where it was; what another view chooses is scrolled to in the list', async ({
  table,
  page,
}) => {
  await open(table);
  await table.entries.nth(2).press('Enter');
  await expect(table.chosen).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(table.entries.nth(2)).toBeFocused();
  const next = table.timeline.getByRole('button', { name: 'Next event' });
  for (let step = 0; step < 15; step += 1) await next.click();
  await expect(table.entries.nth(14)).toHaveAttribute('aria-current', 'true');
  await expect(table.entries.nth(14)).toBeInViewport();
  const before = await page.evaluate(() => history.length);
  await next.click();
  await expect(table.entries.nth(15)).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('nothing is counted before it is here, and no step leads anywhere', async ({ table, page }) => {
  await page.context().route('**/table/index-*.bin', (route) => route.fulfill({ body: 'no index' }));
  await page.goto(`${tableId}/?from=2015-01-01&to=2015-03-31`);
  await expect(page.getByText(/^The events could not be read/)).toBeVisible();
  await expect(table.found).toHaveText('3,000 events');
  await expect(table.entries).toHaveCount(0);
  await expect(table.timeline.getByRole('button', { name: 'Next event' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('?lang= leads to the page of that language, with all else that the address holds', async ({ page }) => {
  await page.goto(`${tableId}/?lang=fa&category=one-sided#r-1`);
  await expect(page).toHaveURL(new RegExp(`/${tableId}/fa/.*category=one-sided.*#r-1$`));
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`axe finds nothing on it at ${width} px, with and without a card`, async ({ table, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(table);
    await expectAxeFindsNothing(page, 'the table');
    await table.entries.first().click();
    await expect(table.card).toBeVisible();
    await expectAxeFindsNothing(page, 'the table with a card');
  });
}
