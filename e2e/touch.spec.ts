// Small screens under a finger: nothing is cut, the map stays in sight, the page goes where it is pushed, and what comes
// under the reader's eyes is in focus.
import type { Page } from '@playwright/test';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';
import { ChronicleOnPage } from './pages/ChronicleOnPage.ts';

test.use({ hasTouch: true, isMobile: true });

const screens = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 430, height: 932 },
  { width: 600, height: 960 },
  { width: 768, height: 1024 },
];

const pointPlaces = new Map(
  builtStory.places.filter(({ kind }) => kind === 'point').map(({ id, name }) => [id, name]),
);
const placeOf = (id: string) =>
  pointPlaces.get(builtStory.events.find((event) => event.id === id)?.place?.id ?? '');

/** Words that stand beside the page or are cut by a box around them. What the map and the strip show is not all of it. */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cuts = (element: Element) =>
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return [...document.querySelectorAll('.page *')]
      .filter((element) => !element.closest('.map-room, .overview, .plot, .axis, [aria-hidden="true"]'))
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -0.5 || right > innerWidth + 0.5 || cuts(element);
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`);
  });

/** Reads the first two events of the list and goes back to the top; nothing but the reader's finger moves the page. */
async function expectReading(story: ChronicleOnPage): Promise<void> {
  expect(await story.read()).toBeNull();
  for (const id of (await story.listed()).slice(0, 2)) {
    await story.readOnTo(id);
    const at = await story.scrolledPx();
    await expect.poll(() => story.read(), soon).toBe(id);
    const marker = story.markerNaming(placeOf(id) ?? '');
    await expect(marker).toHaveAttribute('aria-pressed', 'true');
    await expect(marker).toBeInViewport({ ratio: 0.98 });
    await expect(story.map()).toBeInViewport({ ratio: 0.98 });
    await expect.poll(() => new URL(story.page.url()).hash, soon).toBe(`#${id}`);
    expect(await story.scrolledPx()).toBe(at);
  }
  await story.toTop();
  await expect.poll(() => story.read(), soon).toBeNull();
  await expect.poll(() => new URL(story.page.url()).hash, soon).toBe('');
}

const soon = { intervals: [50] };

for (const { width, height } of screens) {
  test(`at ${width} × ${height} and on its side nothing is cut, the page goes as far as a finger, and reading follows it`, async ({
    page,
  }) => {
    const story = await ChronicleOnPage.on(page);
    await page.setViewportSize({ width, height });
    await story.openAlive();
    const steps = await story.steps();
    if (width < 700) await expectReading(story);
    for (const size of [
      { width, height },
      { width: height, height: width },
    ]) {
      await page.setViewportSize(size);
      await story.expectAlive();
      expect.soft(await cutWords(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      const map = await story.mapInMiddle();
      expect(map.height).toBeLessThanOrEqual(size.height);
      // From its lower part. A finger moves a little before the browser takes it for scrolling.
      const moved = await story.push(120, Math.min(map.y + map.height, size.height) - 30);
      expect(moved).toBeGreaterThan(120 - 24);
      expect(moved).toBeLessThanOrEqual(120);
    }
    expect(await story.steps()).toBe(steps);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
}

test('a tap takes a step and holds until the reader scrolls on; what it opened stays as it is', async ({
  page,
}) => {
  const story = await ChronicleOnPage.on(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await story.openAlive();
  const [first = '', second = '', third = ''] = await story.listed();
  await story.readOnTo(first);
  await expect.poll(() => story.read(), soon).toBe(first);
  const steps = await story.steps();
  await story.head(second).tap();
  await expect(page).toHaveURL(new RegExp(`#${second}$`));
  expect(await story.steps()).toBe(steps + 1);
  await story.push(60);
  expect(await story.read()).toBe(second);
  const height = await story.heightOf(second);
  await story.readOnTo(third);
  await expect.poll(() => story.read(), soon).toBe(third);
  expect(await story.heightOf(second)).toBe(height);
  await expect(page).toHaveURL(new RegExp(`#${third}$`));
  expect(await story.steps()).toBe(steps + 1);

  // From here the page moves by itself: to the article, and with the reader's Back.
  await story.entry(second).getByRole('button', { name: 'Read in the article' }).click();
  await expect(story.marks(second).first()).toBeInViewport();
  await story.stillness();
  expect(await story.read()).toBe(second);
  // Reading in the article takes a step where the list had moved on from what was opened.
  await page.goBack();
  if (!page.url().endsWith(`#${first}`)) await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#${first}$`));
  await expect.poll(() => story.read(), soon).toBe(first);
});

test('two fingers zoom the map, the strip and the overview, and the page stays where it is', async ({
  page,
}) => {
  const story = await ChronicleOnPage.on(page);
  await page.setViewportSize({ width: 768, height: 1024 });
  await story.openAlive();
  const places = await story.distance('Moscow', 'Tehran');
  await story.pinch(story.map(), 30, 90);
  await expect.poll(() => story.distance('Moscow', 'Tehran'), soon).toBeGreaterThan(places * 1.5);
  const atFirst = await story.brushPx();
  await story.pinch(story.plot(), 120, 40);
  await expect.poll(() => story.daysInView(), soon).toBeGreaterThan(10);
  await story.pinch(story.plot(), 40, 120);
  await expect.poll(() => story.daysInView(), soon).toBeLessThan(8);
  await story.pinch(story.overview(), 20, 100);
  await story.pinch(story.overview(), 10, 100);
  await expect.poll(() => story.brushPx(), soon).toBeGreaterThan(atFirst * 1.5);
  await page.setViewportSize({ width: 390, height: 844 });
  await story.expectAlive();
  const wide = await story.brushPx();
  await story.pinch(story.overview(), 120, 40);
  await expect.poll(() => story.brushPx(), soon).toBeLessThan(wide / 2);
});

test('no words and no buttons stand under a notch or a home bar, at the top or further down', async ({
  page,
}) => {
  const story = await ChronicleOnPage.on(page);
  for (const [width, height, insets] of [
    [390, 844, { top: 47, right: 0, bottom: 34, left: 0 }],
    [844, 390, { top: 0, right: 47, bottom: 21, left: 47 }],
  ] as const) {
    await page.setViewportSize({ width, height });
    await story.giveInsets(insets);
    await story.openAlive();
    for (const far of [0, 1500, 100_000]) {
      await page.evaluate((top) => scrollTo(0, top), far);
      expect.soft(await story.underEdges(insets), `${width} px wide, at ${far}`).toEqual([]);
    }
  }
});
