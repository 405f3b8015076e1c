// A million events in a reader's hands: every count is compared with the table's own, and what the frames took is told.
import type { Locator, Page } from '@playwright/test';
import { dragTimeline, panMap, zoomTimeline, type Gesture } from '../src/build/scale/gestures.ts';
import { parseIsoDay } from '../src/time/calendar.ts';
import { traceFrames, type FrameTrace } from './fixtures/frameTrace.ts';
import { expect, millionId, millionRows, test, type MillionSite } from './fixtures/millionSite.ts';
import { TablePage } from './pages/TablePage.ts';

test.use({ otherHosts: ['reports.example'] });

interface Reading {
  readonly page: Page;
  readonly table: TablePage;
  readonly million: MillionSite;
  readonly during: FrameTrace['during'];
}

test('a million events: brush, zoom, pan, filter, step and open a source', async ({
  page,
  million,
}, info) => {
  test.setTimeout(120_000);
  const { during, tell } = await traceFrames(page);
  const table = new TablePage(page);
  const reading: Reading = { page, table, million, during };
  await table.open(`${millionId}/`);
  await expect(table.map).toHaveAttribute('data-ready', 'true');
  await expectAll(table);
  await useTimeline(reading);
  await useMap(reading);
  await filter(reading);
  await step(reading);
  await openSource(reading);
  await tell(info);
});

async function useTimeline({ page, table, million, during }: Reading): Promise<void> {
  const plot = table.timeline.locator('.plot');
  await during('the window’s edge is pulled', async () => {
    await pullEdge(page, table.timeline.locator('.overview .brush'));
    await expectCountOfWindow(table, million);
  });
  await during('the timeline is zoomed', async () => {
    await turn(page, plot, zoomTimeline);
    await expectCountOfWindow(table, million);
  });
  await during('the timeline is dragged', async () => {
    await turn(page, plot, dragTimeline);
    await expectCountOfWindow(table, million);
  });
  await during('the whole span again', async () => {
    await table.timeline.getByRole('button', { name: 'Whole span' }).click();
    await expectAll(table);
  });
}

async function useMap({ page, table, during }: Reading): Promise<void> {
  const onMap = table.list.getByRole('checkbox', { name: 'Only what the map shows' });
  await table.list.getByText('Filter', { exact: true }).click();
  await during('the map is dragged', () => turn(page, table.map, panMap));
  await during('only what the map shows', async () => {
    await onMap.check();
    await expect.poll(() => table.count()).toBeLessThan(millionRows);
  });
  for (const closer of ['closer', 'closer still']) {
    const before = await table.count();
    await during(`the map is zoomed, ${closer}`, async () => {
      await table.map.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => table.count()).toBeLessThan(before);
    });
  }
  await during('everything again', async () => {
    await onMap.uncheck();
    await expectAll(table);
  });
}

async function filter({ table, million: { story, columns, count }, during }: Reading): Promise<void> {
  const category = 2;
  const ofCategory = (row: number) => columns.category[row] === category;
  const inAleppo = columns.placeNames.map((name) => name.includes('Aleppo'));
  const ofBoth = (row: number) => ofCategory(row) && (inAleppo[columns.place[row] ?? 0] ?? false);
  expect(count(always, ofBoth)).toBeGreaterThan(0);
  await during('one category', async () => {
    await table.list.getByRole('checkbox', { name: story.categories[category]?.name ?? '' }).check();
    await expect.poll(() => table.count()).toBe(count(always, ofCategory));
  });
  await during('words, letter by letter', async () => {
    await table.list.getByLabel('Words in titles and places').pressSequentially('aleppo');
    await expect.poll(() => table.count()).toBe(count(always, ofBoth));
  });
  await table.list.getByRole('button', { name: 'Show all' }).click();
  // It folds where nothing in it is chosen any more.
  await table.list.getByText('Filter', { exact: true }).click();
  await during('one place', async () => {
    await table.list.getByLabel('Places', { exact: true }).selectOption('Aleppo');
    const place = columns.placeNames.indexOf('Aleppo');
    await expect.poll(() => table.count()).toBe(count(always, (row) => columns.place[row] === place));
  });
  await during('all of them again', async () => {
    await table.list.getByRole('button', { name: 'Show all' }).click();
    await expectAll(table);
  });
}

async function step({ table, million: { rowAt }, during }: Reading): Promise<void> {
  const next = table.timeline.getByRole('button', { name: 'Next event' });
  await during('twelve steps', async () => {
    for (let number = 1; number <= 12; number += 1) {
      await next.click();
      await expect(table.chosen).toHaveText(rowAt(number).title);
    }
  });
}

/** Of a row in the middle of the table, by its address. */
async function openSource({ page, table, million: { rowAt }, during }: Reading): Promise<void> {
  const { id, title, url } = rowAt(millionRows / 2);
  await page.context().route('https://reports.example/**', (route) => route.fulfill({ body: 'The report' }));
  await during('a row by its address', async () => {
    await page.evaluate((hash) => (location.hash = hash), id);
    await expect(table.chosen).toHaveText(title);
  });
  await during('its source is opened', async () => {
    const source = page.waitForEvent('popup');
    await table.card.getByRole('link', { name: url ?? '' }).click();
    await (await source).waitForURL(url ?? '');
  });
}

const always = { from: -Infinity, to: Infinity };

const expectAll = (table: TablePage) => expect(table.found).toHaveText('1,000,000 of 1,000,000 events');

/** Until the page counts what may have been on the days that its two fields name. */
async function expectCountOfWindow(table: TablePage, { count }: MillionSite): Promise<void> {
  const day = async (label: string) =>
    parseIsoDay(await table.timeline.getByLabel(label, { exact: true }).inputValue()) ?? Number.NaN;
  const window = { from: await day('From'), to: (await day('to')) + 1 };
  const expected = count(window);
  expect(expected).toBeGreaterThan(0);
  expect(expected).toBeLessThan(millionRows);
  await expect.poll(() => table.count()).toBe(expected);
}

async function boxOf(view: Locator) {
  const box = await view.boundingBox();
  if (!box) throw new Error('the view has no place on the page');
  return box;
}

/** The window's left edge, to its middle. */
async function pullEdge(page: Page, brush: Locator): Promise<void> {
  const { x, y, width, height } = await boxOf(brush);
  await page.mouse.move(x + 4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 20 });
  await page.mouse.up();
}

/** There, and not back. */
const turn = async (page: Page, view: Locator, { there }: Gesture) =>
  there(page, await boxOf(view), Infinity);
