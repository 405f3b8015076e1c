// The embed in a plain frame, in whose page no script helps it: nothing of the story is out of reach.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/newspaperTest.ts';
import { storyId } from './fixtures/story.ts';
import type { EmbedPage } from './pages/EmbedPage.ts';
import type { NewspaperPage } from './pages/NewspaperPage.ts';
import { Finger } from './pages/Finger.ts';
import { QuotesSeen } from './pages/QuotesSeen.ts';

// A page that glides from stop to stop would be looked at on its way.
test.use({
  launchOptions: [
    async ({ launchOptions }, run) => {
      await run({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-smooth-scrolling'] });
    },
    { scope: 'worker' },
  ],
  viewport: { width: 1216, height: 916 },
  // Hundreds of stops, each of which it would take a picture of.
  trace: 'off',
});

const widths = [320, 600, 1200];
const heights = [420, 600, 900];
const sizes = widths.flatMap((width) => heights.map((height) => ({ width, height })));

async function openPlain(newspaper: NewspaperPage): Promise<EmbedPage> {
  // At the page's upper left corner.
  await newspaper.write(
    `<style>h1{display:none}</style>${newspaper.frameOf('', 'width="320" height="420"')}`,
  );
  const embed = await newspaper.embed();
  await embed.expectFitted();
  return embed;
}

test('no size in the embed’s style hangs on the frame’s height', () => {
  const built = join(import.meta.dirname, '..', 'dist', storyId, 'embed', 'index.html');
  const style = [...readFileSync(built, 'utf8').matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
  expect(style.join('')).toContain('.embed');
  expect(style.join('').match(/[^{};]*[\d.](?:[sld]?v(?:h|b|min|max))\b[^{};]*/gi)).toBeNull();
});

for (const width of widths) {
  test(`the keyboard brings every line of every quote into sight, ${width} px wide`, async ({
    newspaper,
    page,
  }) => {
    const embed = await openPlain(newspaper);
    const seen = await QuotesSeen.in(embed);
    for (const height of heights) {
      await newspaper.giveSize({ width, height });
      await seen.startAfresh();
      await embed.openStory().focus();
      while (!(await embed.isFocused(embed.earlierFold()))) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      while (!(await seen.look()).isAtEnd) await page.keyboard.press('PageDown');
      const at = `${height} px high`;
      expect.soft(await seen.missed(), at).toEqual([]);
      expect.soft(await embed.scrollsSideways(), at).toBe(false);
      expect.soft(await embed.scrollers(), at).toHaveLength(1);
    }
  });
}

test('a frame that is refused the height it asks for lets every quote be reached, too, and does not turn back', async ({
  newspaper,
  page,
}) => {
  await page.setViewportSize({ width: 406, height: 900 });
  await newspaper.open('amp', { shows: 'story', page: { deny: '', height: '500' } });
  const embed = await newspaper.embed();
  await embed.expectFitted();
  const turns = await embed.countTurns();
  const seen = await QuotesSeen.in(embed);
  await seen.startAfresh();
  await embed.earlierFold().focus();
  await page.keyboard.press('Enter');
  while (!(await seen.look()).isAtEnd) await page.keyboard.press('PageDown');
  expect(await seen.missed()).toEqual([]);
  expect(await embed.scrollers()).toHaveLength(1);
  expect(await turns()).toBe(0);
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true });

  test('wheel and finger move the one scroller as far as they go, to its end and back, at every size', async ({
    newspaper,
    page,
  }) => {
    const embed = await openPlain(newspaper);
    const seen = await QuotesSeen.in(embed);
    const finger = await Finger.on(page);
    for (const { width, height } of sizes) {
      await newspaper.giveSize({ width, height });
      await seen.startAfresh();
      await embed.earlierFold().tap();
      const { stop: start } = await seen.look();
      const [over, under] = [
        { x: width - 30, y: (await embed.coveredPx()) + 12 },
        { x: width - 30, y: height - 12 },
      ];
      const far = under.y - over.y;
      const at = `${width} × ${height}`;
      await page.mouse.move(under.x, under.y);
      await page.mouse.wheel(0, far);
      expect.soft((await seen.look()).stop, at).toBeCloseTo(start + far, -1);
      await page.mouse.wheel(0, 100_000);
      const end = await seen.look();
      expect.soft(end.isAtEnd, at).toBe(true);
      await finger.drag(over, under);
      // A finger moves a little before the browser takes it for scrolling.
      const moved = end.stop - (await seen.look()).stop;
      expect.soft(moved, at).toBeGreaterThan(far - 24);
      expect.soft(moved, at).toBeLessThanOrEqual(far);
      await finger.drag(under, over);
      expect.soft((await seen.look()).stop, at).toBeCloseTo(end.stop, -1);
      // Over the map, too, which stands still.
      await page.mouse.move(30, 150);
      await page.mouse.wheel(0, -far);
      expect.soft((await seen.look()).stop, at).toBeCloseTo(end.stop - far, -1);
    }
  });
});
