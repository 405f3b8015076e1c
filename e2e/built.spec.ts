// The page as the build has written it: complete, laid out, and answering, with no script to help it; and how the
// script takes it over.
import { boxesOf, overlaps } from './fixtures/boxes.ts';
import { expect, test } from './fixtures/test.ts';
import { articleText, builtStory } from './fixtures/story.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const words = (id: string) => {
  const event = builtStory.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`the story has no event ${id}`);
  return event.quotes.map(({ exact }) => exact);
};

const fourPlaces = [
  'lavrentiev-visit',
  'shamkhani-press-conference',
  'ankara-shooting',
  'aleppo',
  'moscow-meeting',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const size of sizes) {
    test(`all places’ markers show their quotes to the letter at ${size.width} px`, async ({
      story,
      page,
    }) => {
      await page.setViewportSize(size);
      await story.open();
      for (const id of fourPlaces) {
        await story.map().locator(`a[href="#${id}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`#${id}$`));
        const quoted = page.locator(`#${id} > div > .quote blockquote mark`);
        await expect(quoted.first()).toBeInViewport();
        expect(await quoted.allTextContents()).toEqual(words(id));
        for (const exact of words(id)) expect(articleText).toContain(exact);
        // Back to the top, where the map is.
        if (size.width < 700) continue;
        await page.locator(`#${id} .entry-close`).click();
        await expect(page.locator(`#${id} .entry-close`)).toBeHidden();
      }
    });

    test(`nothing scrolls sideways at ${size.width} px, and the list of events stands whole`, async ({
      story,
      page,
    }) => {
      await page.setViewportSize(size);
      await story.open();
      // Text that no script can measure is measured by the protocol.
      const width = await page.locator('html').boundingBox();
      expect(width?.width).toBe(size.width);
      for (const { id, kind } of builtStory.events) {
        const entry = page.locator(`#${id}`);
        const fold = page.locator('details', { has: entry });
        if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null)
          await fold.locator('> summary').click();
        await expect(entry, kind).toBeVisible();
        const box = await entry.boundingBox();
        expect(box?.width).toBeLessThanOrEqual(size.width);
      }
    });
  }

  for (const width of [320, 390, 700, 1024, 1440, 2560]) {
    test(`no name or number lies on another at ${width} px`, async ({ story, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await story.open();
      const badges = await boxesOf(story.map().locator('.built-marker .badge'));
      const labels = await boxesOf(story.map().locator('.built-label, .map-country, .map-sea'));
      const items = await boxesOf(story.timeline().locator('.built-item:visible'));
      expect(labels.length).toBeGreaterThan(3);
      for (const boxes of [badges, labels, items]) expect(overlaps(boxes)).toEqual([]);
      const room = await story.map().boundingBox();
      const places = await boxesOf(story.map().locator('.built-label'));
      for (const { left, right } of places) {
        expect(left).toBeGreaterThanOrEqual(room?.x ?? Infinity);
        expect(right).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));
      }
    });
  }

  test('timeline items and margin numbers are links to the same quotes', async ({ story, page }) => {
    await story.open();
    await story
      .timeline()
      .getByRole('link', { name: /^Aleppo “entirely liberated”/ })
      .click();
    await expect(page.locator('#aleppo blockquote mark').first()).toBeInViewport();
    await page.locator('#aleppo .entry-close').click();
    await story.article().locator('a[href="#moscow-meeting"]').first().click();
    await expect(page.locator('#moscow-meeting blockquote mark').first()).toBeInViewport();
  });

  test('about the story opens, and closes', async ({ story, page }) => {
    await story.open();
    await page.getByRole('link', { name: 'About this story' }).click();
    await expect(page.getByRole('heading', { name: 'About this story' })).toBeVisible();
    await page.locator('#about').getByRole('link', { name: 'Close' }).click();
    await expect(page.getByRole('heading', { name: 'About this story' })).toBeHidden();
  });

  test('there is no control that only a script could answer', async ({ story, page }) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await story.open();
      await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
    }
  });
});

for (const size of sizes) {
  test(`the script takes the page over without a shift at ${size.width} px`, async ({ story, page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await story.open();
    await expect(story.marker('Tehran')).toBeVisible();
    await expect(story.map().locator('.built-map')).toBeHidden();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });

  test(`a choice made before the script is kept at ${size.width} px`, async ({ story, page }) => {
    await page.setViewportSize(size);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('mehr-2016-12-20/', { waitUntil: 'commit' });
    await story.map().locator('a[href="#aleppo"]').first().click();
    await expect(page.locator('#aleppo blockquote mark').first()).toBeInViewport();
    release();
    await expect(story.marker('Aleppo').or(story.marker('Ankara and Aleppo'))).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(story.quotedWords().first()).toHaveText(words('aleppo')[0] ?? '');
    await expect(story.quotedWords().first()).toBeInViewport();
  });
}

test('what the map’s built markers name is chosen without a step of the address while Leaflet is on its way', async ({
  story,
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/MapView-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await story.open();
  await expect(story.item(/Lavrentiev visits/)).toBeVisible();
  await story.map().locator('a[href="#moscow-meeting"]').first().click();
  await expect(story.quote()).toContainText('convened at Moscow on Tuesday');
  release();
  await expect(story.marker('Moscow')).toHaveAttribute('aria-pressed', 'true');
});

for (const broken of ['is refused', 'throws', 'cannot be parsed'] as const) {
  test(`a script that ${broken} leaves the built page, which answers`, async ({
    story,
    page,
    complaints,
  }) => {
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      if (broken === 'is refused') return route.abort('blockedbyclient');
      const body = broken === 'throws' ? 'throw new Error("broken on purpose")' : 'let let = (';
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await story.open();
    await story.map().locator('a[href="#ankara-shooting"]').first().click();
    await expect(page.locator('#ankara-shooting blockquote mark').first()).toBeInViewport();
    expect(complaints.length).toBeGreaterThan(0);
    complaints.length = 0;
  });
}

test('printed while the script is on its way, every quote is on the paper', async ({ story, page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('mehr-2016-12-20/', { waitUntil: 'commit' });
  await expect(story.headline()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const expectQuotes = async () => {
    for (const { id } of builtStory.events) {
      const marks = page.locator(`#${id} > div > .quote blockquote mark`);
      await expect(marks.first()).toBeVisible();
      expect(await marks.allTextContents()).toEqual(words(id));
    }
  };
  await expectQuotes();
  // The script takes over a page that is on paper.
  release();
  await expect(page.locator('.page:not([data-layout="static"])')).toBeAttached();
  await expectQuotes();
});

for (const [name, isScripted] of [
  ['with a script', true],
  ['without', false],
] as const) {
  test.describe(`printed ${name}`, () => {
    test.use({ javaScriptEnabled: isScripted });

    test('the page holds every event and every quote, open', async ({ story, page }) => {
      await story.open();
      if (isScripted) await expect(story.marker('Tehran')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      for (const { id, quotes } of builtStory.events) {
        const marks = page.locator(`#${id} > div > .quote blockquote mark`);
        for (const [n, { exact }] of quotes.entries()) {
          await expect(marks.nth(n)).toBeVisible();
          expect(await marks.nth(n).textContent()).toBe(exact);
        }
      }
      for (const { id, quote } of builtStory.statements)
        await expect(page.locator(`[id="${id}"] blockquote mark`)).toHaveText(quote.exact);
      await expect(page.locator('.built-map')).toBeVisible();
      await expect(page.locator('button:visible')).toHaveCount(0);
    });
  });
}
