// The timeline in the browser: nothing overlaps at any width, the window moves by every means, dates look as sure as
// they are.
import type { Page } from '@playwright/test';
import { boxesOf, overlaps } from './fixtures/boxes.ts';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const windows = [
  '',
  '?from=2016-12-18&to=2016-12-20',
  '?from=2016-01-01&to=2016-12-31',
  '?from=2010-11-01&to=2017-02-01',
];

for (const width of [320, 390, 700, 1024, 1440, 2560]) {
  test(`labels, ticks and markers do not overlap at ${width} px`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const window of windows) {
      await story.open(window);
      await expect(story.marker('Moscow')).toBeVisible();
      const labels = await boxesOf(story.timeline().locator('.strip-label:visible, .entry-head:visible'));
      expect(labels.length).toBeGreaterThan(2);
      expect(overlaps(labels)).toEqual([]);
      expect(overlaps(await boxesOf(story.timeline().locator('.tick-label')))).toEqual([]);
      expect(overlaps(await boxesOf(story.map().getByRole('button')))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

const firstDay = (page: Page) =>
  page.getByRole('region', { name: 'Timeline' }).getByLabel('From').inputValue();
const lastDay = (page: Page) =>
  page.getByRole('region', { name: 'Timeline' }).getByLabel('to', { exact: true }).inputValue();

test('the first window is the burst of December 2016, and what lies outside is named at its edge', async ({
  story,
  page,
}) => {
  await story.open();
  await expect(story.item(/shot dead in Ankara/)).toBeVisible();
  expect([await firstDay(page), await lastDay(page)]).toEqual(['2016-12-16', '2016-12-21']);
  const hint = story.timeline().getByRole('button', { name: '1 before, 2 since earlier' });
  await hint.click();
  await expect(story.item(/Outset of the crisis/)).toBeVisible();
  await expect(story.timeline().getByRole('button', { name: /4 after/ })).toBeVisible();
});

test('Ctrl and the wheel zoom around the pointer; the wheel alone does not', async ({ story, page }) => {
  await story.open();
  const plot = story.timeline().locator('.plot');
  await plot.hover();
  await page.mouse.wheel(0, 300);
  await expect(plot.locator('.wheel-hint')).toHaveAttribute('data-shown', 'true');
  expect(await firstDay(page)).toBe('2016-12-16');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 300);
  await page.keyboard.up('Control');
  await expect.poll(() => firstDay(page)).not.toBe('2016-12-16');
});

test('dragging pans, and a drag that ends on an item does not choose it', async ({ story, page }) => {
  await story.open();
  const item = await story.item(/shot dead in Ankara/).boundingBox();
  if (!item) throw new Error('the item has no box');
  await page.mouse.move(item.x + 40, item.y + 10);
  await page.mouse.down();
  await page.mouse.move(item.x + 430, item.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => firstDay(page)).toBe('2016-12-14');
  await expect(story.quote()).toHaveCount(0);
});

test('plus, minus, 0 and Shift with arrows move the window; arrows alone move among the events', async ({
  story,
  page,
}) => {
  await story.open();
  await story.item(/Lavrentiev visits/).focus();
  const next = await page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.strip-item')];
    const left = (item: Element) => item.getBoundingClientRect().left;
    const from = left(document.activeElement ?? document.body);
    const after = items.filter((item) => left(item) > from).sort((a, b) => left(a) - left(b));
    return after[0]?.dataset.event ?? '';
  });
  await page.keyboard.press('ArrowRight');
  await expect(story.timeline().locator(`.strip-item[data-event="${next}"]`)).toBeFocused();
  await story.item(/shot dead in Ankara/).focus();
  await page.keyboard.press('-');
  await expect.poll(() => firstDay(page)).toBe('2016-12-14');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => firstDay(page)).toBe('2016-12-13');
  await page.keyboard.press('0');
  await expect.poll(() => firstDay(page)).toBe('2016-12-16');
  await page.keyboard.press('Enter');
  await expect(story.quote()).toContainText('shot dead in Ankara');
});

test('two fingers pinch the window', async ({ story, page }) => {
  await story.open();
  await story
    .timeline()
    .locator('.plot')
    .evaluate((plot) => {
      const { left, top } = plot.getBoundingClientRect();
      const send = (type: string, pointerId: number, x: number) =>
        plot.dispatchEvent(
          new PointerEvent(type, {
            pointerId,
            pointerType: 'touch',
            button: 0,
            buttons: 1,
            clientX: left + x,
            clientY: top + 20,
            bubbles: true,
          }),
        );
      send('pointerdown', 11, 300);
      send('pointerdown', 12, 600);
      send('pointermove', 11, 400);
      send('pointermove', 12, 500);
      send('pointerup', 11, 400);
      send('pointerup', 12, 500);
    });
  await expect.poll(() => firstDay(page)).toMatch(/^2016-12-(0\d|1[0-4])$/);
});

test('the brush in the overview is dragged and resized', async ({ story, page }) => {
  await story.open('?from=2013-01-01&to=2014-12-31');
  const overview = story.timeline().locator('.overview');
  const brush = await overview.locator('.brush').boundingBox();
  if (!brush) throw new Error('the brush has no box');
  const y = brush.y + brush.height / 2;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 4 });
    await page.mouse.up();
  };
  await drag(brush.x + brush.width / 2, brush.x + brush.width / 2 - 60);
  await expect.poll(() => firstDay(page)).toMatch(/^2012-/);
  const before = await firstDay(page);
  const moved = await overview.locator('.brush').boundingBox();
  if (!moved) throw new Error('the brush has no box');
  await drag(moved.x + moved.width - 1, moved.x + moved.width + 80);
  expect(await firstDay(page)).toBe(before);
  await expect.poll(() => lastDay(page)).toMatch(/^201[56]-/);
});

test('the date fields do what the brush does', async ({ story }) => {
  await story.open();
  await story.timeline().getByLabel('From').fill('2011-01-01');
  await expect(story.item(/Outset of the crisis/)).toBeVisible();
  await story.timeline().getByLabel('to', { exact: true }).fill('2011-12-31');
  await expect(story.item(/Outset of the crisis/)).toBeVisible();
  await expect(story.timeline().getByRole('button', { name: /4 after/ })).toBeVisible();
});

test('each date is drawn as what it is', async ({ story }) => {
  await story.open();
  const drawn = (id: string) => story.timeline().locator(`.painted[data-event="${id}"]`);
  await expect(drawn('ankara-shooting')).toHaveAttribute('data-form', 'day');
  await expect(drawn('aleppo')).toHaveAttribute('data-form', 'one-of');
  await expect(drawn('aleppo').locator('.tick')).toHaveCount(1);
  await expect(drawn('aleppo').locator('.dash')).not.toHaveCount(0);
  // Zigzags on its left, and none on its right.
  await expect(drawn('talks').locator('.band')).toHaveAttribute(
    'd',
    /^M[\d.]+ 0H[\d.]+V22H[\d.]+(l-?6-2\.75){8}Z$/,
  );
  await expect(drawn('talks').locator('.running')).toHaveCount(1);
  await story.timeline().getByRole('button', { name: 'Whole span' }).click();
  await expect(drawn('crisis-outset')).toHaveAttribute('data-form', 'span');
  await expect(drawn('militancy').locator('.band')).toHaveAttribute('data-fades', 'true');
  await expect(drawn('militancy').locator('stop').first()).not.toHaveAttribute('data-firm');
});

test('each event’s number stands inside of its shape, on the map and on the timeline', async ({
  story,
  page,
}) => {
  await story.open();
  await expect(story.markers()).toHaveCount(4);
  const numbers = await page.locator('svg.badge:visible').evaluateAll((badges) =>
    badges.flatMap((badge) => {
      const shape = badge.querySelector<SVGGeometryElement>('.badge-shape');
      const text = badge.querySelector<SVGTextElement>('text:not(.badge-long)');
      if (!shape || !text) return [];
      const { x, width } = text.getBBox();
      const baseline = Number(text.getAttribute('y'));
      // Digits reach up about as high as capitals; what stands at their sides is blank.
      const top = baseline - parseFloat(getComputedStyle(text).fontSize) * 0.72;
      const corners = [x + 1, x + width - 1].flatMap((at) => [
        [at, top],
        [at, baseline],
      ]);
      const isInside = corners.every(([at, y]) => shape.isPointInFill(new DOMPoint(at, y)));
      return [{ text: text.textContent, isInside }];
    }),
  );
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter(({ isInside }) => !isInside)).toEqual([]);
});

test('the chosen event’s link shows its words', async ({ story }) => {
  await story.open();
  await expect(story.timeline().locator('.arc text')).toHaveCount(0);
  await story.item(/shot dead in Ankara/).click();
  await expect(story.timeline().locator('.arc text')).toHaveText('“one day after”');
});

test.describe('on a narrow page', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('time runs down with every quote open, and focus marks and follows it', async ({ story, page }) => {
    await story.open();
    const quotes = await story.timeline().locator('blockquote mark').allTextContents();
    const all = [
      ...builtStory.events.flatMap((event) => event.quotes),
      ...builtStory.statements.map(({ quote }) => quote),
    ];
    expect([...quotes].sort()).toEqual(all.map(({ exact }) => exact).sort());
    await story.marker('Moscow').tap();
    await expect(story.quote().locator('blockquote mark').first()).toBeInViewport();
    await expect(story.quote()).toContainText('convened at Moscow on Tuesday');
    await expect(page).toHaveURL(/#moscow-meeting$/);
    await expect(story.map()).toBeInViewport({ ratio: 0.9 });
  });

  test('what began long before is folded until it is asked for', async ({ story, page }) => {
    await story.open();
    const early = story.item(/Outset of the crisis/);
    await expect(early).toBeHidden();
    await story.timeline().getByText('1 earlier, 2 running, since 2011').tap();
    await expect(early).toBeVisible();
    await page.goto(page.url().replace(/#.*$/, '') + '#crisis-outset');
    await expect(story.quote()).toBeInViewport();
  });
});
