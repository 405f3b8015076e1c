// The player: steps at a reading pace, and stops when the reader, the end or a hidden tab says so.
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const titles = builtStory.events.map(({ title }) => title);
const longestMs = 16_000;

test('previous and next step through the events in order, and never by themselves', async ({ story }) => {
  await story.open();
  const next = story.player().getByRole('button', { name: 'Next event' });
  for (const title of titles.slice(0, 3)) {
    await next.click();
    await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(title);
  }
  await story.player().getByRole('button', { name: 'Previous event' }).click();
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(titles[1] ?? '');
  await expect(story.player()).toContainText('2 / 11');
});

test('playing goes on by itself, keeps the history short, and stops at the end', async ({ story, page }) => {
  await page.clock.install();
  await story.open('#shamkhani-press-conference');
  await expect(story.quote()).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await story.player().getByRole('button', { name: 'Play', exact: true }).click();
  await page.clock.runFor(longestMs);
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(titles[10] ?? '');
  await expect(story.player().getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(longestMs);
  await expect(story.player().getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('starting with nothing in focus begins at the first event; choosing elsewhere stops', async ({
  story,
  page,
}) => {
  await page.clock.install();
  await story.open();
  await story.player().getByRole('button', { name: 'Play', exact: true }).click();
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(titles[0] ?? '');
  await story.marker('Moscow').click();
  await expect(story.player().getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.clock.runFor(2 * longestMs);
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(titles[10] ?? '');
});

test('a tab that hides stops the player', async ({ story, page }) => {
  await page.clock.install();
  await story.open();
  await story.player().getByRole('button', { name: 'Play', exact: true }).click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(story.player().getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
