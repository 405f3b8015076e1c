// Reading by scrolling in newspapers' pages: where the embed itself scrolls, and nowhere else.
import { expect, test } from './fixtures/newspaperTest.ts';
import { builtStory } from './fixtures/story.ts';
import { Finger } from './pages/Finger.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 700 } });

const [, , , first] = builtStory.events;
const id = first?.id ?? '';

test('a fitted embed is read inside its scroller and leaves the newspaper’s history alone; one that grows is not', async ({
  newspaper,
  page,
}) => {
  await newspaper.write(newspaper.frameOf('', 'width="390" height="560"'));
  const fitted = await newspaper.embed();
  await fitted.expectFitted();
  const steps = await page.evaluate(() => history.length);
  const finger = await Finger.on(page);
  const isRead = () => fitted.entry(id).evaluate((entry) => entry.hasAttribute('data-chosen'));
  for (let turn = 0; turn < 12 && !(await isRead()); turn += 1)
    await finger.drag({ x: 60, y: 520 }, { x: 60, y: 420 });
  await expect(fitted.entry(id)).toHaveAttribute('data-chosen', 'true');
  await expect(fitted.map()).toBeInViewport({ ratio: 0.9 });
  await expect.poll(() => new URL(fitted.frame.url()).hash).toBe(`#${id}`);
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await newspaper.open('amp', { shows: 'story', page: { below: '100' } });
  await newspaper.expectHeightOfStory();
  const grown = await newspaper.embed();
  for (let turn = 0; turn < 6; turn += 1) await finger.drag({ x: 60, y: 620 }, { x: 60, y: 120 });
  await expect.poll(() => newspaper.scrolledPx()).toBeGreaterThan(1500);
  await expect(grown.frame.locator('.entry[data-chosen]')).toHaveCount(0);
});
