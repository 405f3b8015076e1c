// The map of a table's page in a reader's hands: around the world, close up, and beside a card.
import type { Locator, Page } from '@playwright/test';
import { expect, islandsId, test, worldId } from './fixtures/mapTables.ts';
import { TablePage } from './pages/TablePage.ts';

async function openMap(page: Page, address: string): Promise<TablePage> {
  const table = new TablePage(page);
  await table.open(address);
  await expect(table.map).toHaveAttribute('data-ready', 'true');
  return table;
}

/** Another spot may just be taking its place: one of the two has a box. */
async function boxOf(view: Locator) {
  const box = (await view.boundingBox()) ?? (await view.boundingBox());
  if (!box) throw new Error('it has no place on the page');
  return box;
}

const spots = (table: TablePage, name: RegExp) => table.map.getByRole('button', { name });

/** Half of the map to the right, or to the left. */
async function drag(page: Page, map: Locator, way: 1 | -1): Promise<void> {
  const { x, y, width, height } = await boxOf(map);
  const [from, to] = [x + width / 2 - way * width * 0.45, x + width / 2 + way * width * 0.45];
  await page.mouse.move(from, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(to, y + height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Whether the land's drawing reaches from one side of the map to the other: the drawing has a margin of 0.75 of it. */
const isAllGround = (map: Locator) =>
  map.locator('.map-drawing .map-land').evaluate((land: SVGPathElement) => {
    const { x, width } = land.getBBox();
    const shown = land.ownerSVGElement?.width.baseVal.value ?? Number.NaN;
    return x <= 0.3 * shown && x + width >= 0.7 * shown;
  });

test('points on both sides of 180° are framed side by side', async ({ page }) => {
  const table = await openMap(page, `${islandsId}/`);
  const map = await boxOf(table.map);
  const west = await boxOf(spots(table, /Nadi/));
  const east = await boxOf(spots(table, /Lakeba/));
  // As far apart as at the closest zoom that a table is framed at.
  expect(east.x - west.x).toBeGreaterThan(100);
  expect(east.x - west.x).toBeLessThan(map.width);
});

test('around the world there are land and counts wherever the map is dragged', async ({ page }) => {
  const table = await openMap(page, `${worldId}/`);
  const map = await boxOf(table.map);
  const middles = async () => {
    const boxes = await Promise.all((await spots(table, /event/).all()).map((spot) => spot.boundingBox()));
    return boxes.flatMap((box) => (box ? [box.x + box.width / 2 - map.x] : []));
  };
  for (const way of [1, 1, -1, -1, -1, -1] as const) {
    await drag(page, table.map, way);
    await expect.poll(() => isAllGround(table.map)).toBe(true);
    await expect.poll(async () => Math.min(...(await middles()))).toBeLessThan(map.width / 5);
    await expect.poll(async () => Math.max(...(await middles()))).toBeGreaterThan((map.width * 4) / 5);
  }
});

test('a crowd comes apart close up, where the map says that it is rough; a single event has its day', async ({
  page,
}) => {
  const table = await openMap(page, `${islandsId}/`);
  await expect(spots(table, /^event 1 of 14, 1 Mar 2016, Nadi, Talks$/)).toBeVisible();
  const crowd = spots(table, /^Suva.*\d+ events$/);
  await expect(crowd).toHaveCount(1);
  const rough = table.map.getByText('its lines are rough');
  await expect(rough).toBeHidden();
  // Each press brings another count, or none, in its place.
  for (let pressed = 0; pressed < 6 && (await crowd.count()) === 1; pressed += 1) {
    const before = await crowd.elementHandle();
    await crowd.press('Enter');
    await before.waitForElementState('hidden');
  }
  await expect(spots(table, /^event \d+ of 14, \d+ Apr 2016, Suva/)).toHaveCount(12);
  await expect(rough).toBeVisible();
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width} pixels what is chosen is in sight above the card`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const table = await openMap(page, `${islandsId}/`);
    const lakeba = spots(table, /Lakeba/);
    await lakeba.press('Enter');
    await expect(table.chosen).toHaveText('Event 2');
    await expect
      .poll(async () => {
        const [spot, card, map] = [await boxOf(lakeba), await boxOf(table.card), await boxOf(table.map)];
        return spot.y >= map.y && spot.y + spot.height <= card.y;
      })
      .toBe(true);
  });
