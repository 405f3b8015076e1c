// How far the newspaper's own words move when an embed loads and takes its height: Chromium's layout shifts of the page
// around the frame, summed up, whoever is to blame. One of 1 is a whole window moved by a whole window.
import type { Page } from '@playwright/test';
import { embedCode, loaderCode } from '../src/model/embedCode.ts';
import { fittedHeightPx } from '../src/model/fittedHeight.ts';
import { expect, test } from './fixtures/newspaperTest.ts';
import { builtStory } from './fixtures/story.ts';
import type { NewspaperPage } from './pages/NewspaperPage.ts';

declare global {
  interface Window {
    shifts: number[];
  }
}

/** To be begun before the newspaper's page is open. */
async function sumShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // A shift is told after the picture in which it is seen.
      for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
      return window.shifts.reduce((sum, value) => sum + value, 0);
    });
}

/** The code that the share dialog gives, with its script, below as many pixels of the newspaper's own. */
function pageWithSnippet(newspaper: NewspaperPage, abovePx: number): string {
  const { headline: title, language: lang } = builtStory;
  const src = newspaper.addressOf();
  const frame = embedCode({ src, title, lang, heightPx: fittedHeightPx(builtStory) });
  const script = loaderCode({ src: `${newspaper.server.stories}embed.js`, integrity: null });
  const ours = frame.replace('<iframe', '<iframe class="ours"');
  return `<div style="height:${abovePx}px">Above</div>${ours}\n${script}<div style="height:3000px">Below</div>`;
}

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test(`with the share dialog’s code next to nothing moves, in sight and below the fold, ${width} px`, async ({
    newspaper,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const shifted = await sumShifts(page);
    await newspaper.write(pageWithSnippet(newspaper, 300));
    await expect(newspaper.frames()).toBeInViewport();
    await newspaper.expectHeightOfStory();
    expect(await shifted()).toBeLessThanOrEqual(0.05);
    if (width < 700) return;
    await newspaper.write(pageWithSnippet(newspaper, 3000));
    await page.evaluate(() => scrollTo(0, 2000));
    await newspaper.expectHeightOfStory();
    await newspaper.frames().scrollIntoViewIfNeeded();
    expect(await shifted()).toBeLessThanOrEqual(0.05);
  });
}

test('with a bare frame below the fold and any resizer of the page next to nothing moves', async ({
  newspaper,
  page,
}) => {
  const shifted = await sumShifts(page);
  const loader = `${newspaper.server.stories}embed.js`;
  for (const parent of [
    'pym',
    'frames',
    'datawrapper',
    'medium',
    'iframe-resizer-4',
    'iframe-resizer-5',
    'open-iframe-resizer',
    'wordpress',
    'amp',
    'loader',
  ]) {
    await newspaper.open(parent, { page: { below: '1500', height: '150', loader } });
    await newspaper.expectHeight(700);
    await newspaper.frames().scrollIntoViewIfNeeded();
    expect(await shifted(), parent).toBeLessThanOrEqual(0.1);
  }
});

test('what moves the newspaper’s words would be noticed', async ({ newspaper, page }) => {
  const shifted = await sumShifts(page);
  await newspaper.write('<div style="height:100px"></div><p>What the newspaper writes below.</p>');
  expect(await shifted()).toBe(0);
  await page.locator('div').evaluate((element) => (element.style.height = '400px'));
  expect(await shifted()).toBeGreaterThan(0.005);
});
