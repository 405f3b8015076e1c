// The page by keyboard alone: where the Tab key goes, what is seen of it, and that every event can be chosen.
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';
import { walk, type Stop } from './pages/TabKey.ts';

const { events, statements } = builtStory;
const markCount = events.flatMap(({ quotes }) => quotes).length + statements.length;
const namesIn = (stops: readonly Stop[], region: string) =>
  stops.filter((stop) => stop.region === region).map(({ name }) => name);
const faulty = (stops: readonly Stop[]) => stops.filter(({ faults }) => faults.length > 0);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`Tab goes through all of the page and back at ${width} px, with a ring that nothing covers`, async ({
    story,
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    await story.open();
    await expect(story.map()).toHaveAttribute('data-ready', 'true');
    const there = await walk(page, 'Tab');
    expect(faulty(there)).toEqual([]);
    const map = namesIn(there, 'Map');
    const timeline = namesIn(there, 'Timeline').filter((name) => /^\d+ of 11/.test(name));
    expect(map.filter((name) => /, \d events?$/.test(name))).toHaveLength(1);
    // One for the whole strip; in the list one for each event that is not folded.
    expect(timeline).toHaveLength(width > 700 ? 1 : 8);
    expect(namesIn(there, 'Marks')).toHaveLength(markCount);
    const back = await walk(page, 'Shift+Tab');
    expect(faulty(back)).toEqual([]);
    expect(back.map(({ name }) => name).reverse()).toEqual(there.map(({ name }) => name));
  });
}

test('a skip link leads past the list of events, and one past the article', async ({ story, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open();
  const skipEvents = page.getByRole('button', { name: 'Skip the list of events' });
  const skipArticle = page.getByRole('button', { name: 'Skip the article' });
  await expect(skipEvents).toHaveCSS('clip-path', 'inset(50%)');
  await skipEvents.focus();
  await expect(skipEvents).toHaveCSS('clip-path', 'none');
  await page.keyboard.press('Enter');
  await expect(skipArticle).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(story.article().getByRole('link', { name: 'CC BY 4.0' })).toBeFocused();
});

test('on the timeline each event is chosen by arrow and Enter, and Escape goes back to it', async ({
  story,
  page,
}) => {
  await story.open('?from=2010-11-01&to=2017-02-01');
  const heading = story.quote().getByRole('heading', { level: 2 });
  await story.timeline().locator('.strip-item[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const chosen: string[] = [];
  while (chosen.length < events.length) {
    const item = story.timeline().locator('.strip-item:focus');
    const name = (await item.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
    expect(name).toContain(`: ${await heading.textContent()}`);
    chosen.push((await heading.textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(story.quote()).toHaveCount(0);
    await expect(story.timeline().getByRole('button', { name, exact: true })).toBeFocused();
    await page.keyboard.press('ArrowRight');
  }
  expect(chosen.sort()).toEqual(events.map(({ title }) => title).sort());
});

for (const width of [1440, 390]) {
  test(`on the map Enter leads to the quote and Escape back to the place at ${width} px`, async ({
    story,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await story.open();
    await expect(story.markers().first()).toBeVisible();
    for (const place of ['Moscow', 'Tehran']) {
      await story.marker(place).focus();
      await page.keyboard.press('Enter');
      const goal =
        width > 700
          ? story.quote().getByRole('heading', { level: 2 })
          : page.locator('.entry[data-chosen] .entry-head');
      await expect(goal).toBeFocused();
      await expect(goal).toContainText(place);
      await page.keyboard.press('Escape');
      await expect(story.marker(place)).toBeFocused();
    }
  });
}
