// The recipes, as newsrooms follow them, in a newspaper's page, with the built site's own embed in it.
import { fittedHeightPx } from '../src/model/fittedHeight.ts';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/newspaperTest.ts';
import type { NewspaperPage } from './pages/NewspaperPage.ts';

const snippetHeight = 720;

declare global {
  interface Window {
    /** The heights that the frame has asked for, in the newspaper's page. */
    asked: number[];
  }
}

async function follow({ page, server }: NewspaperPage, recipe: string) {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.asked = [];
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { type, height } = Object(data) as { type?: unknown; height?: unknown };
      if (type === 'embed-size' && typeof height === 'number') window.asked.push(height);
    });
  });
  await page.goto(server.recipe(recipe));
  const frame = page.locator('iframe');
  await expect(frame).toHaveCount(1);
  await expect(frame.contentFrame().getByText(builtStory.headline).first()).toBeVisible();
  // No page that a recipe is pasted into gets wider by it.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  return {
    frame,
    height: () => frame.evaluate((element) => element.clientHeight),
    asked: () => page.evaluate(() => window.asked.at(-1) ?? 0),
  };
}

/** Waits until the frame's inside is as high as `give` makes it of what was asked, give or take two pixels. */
async function expectGiven(
  { height, asked }: Awaited<ReturnType<typeof follow>>,
  give: (asked: number) => number,
) {
  await expect.poll(asked).toBeGreaterThan(0);
  await expect.poll(async () => Math.abs((await height()) - give(await asked()))).toBeLessThanOrEqual(2);
}

for (const width of [320, 600, 1200]) {
  test(`plain, ${width} px: the frame keeps the snippet’s height, and fills its column`, async ({
    newspaper,
  }) => {
    await newspaper.page.setViewportSize({ width, height: 900 });
    const followed = await follow(newspaper, 'plain.html');
    await expect.poll(followed.asked).toBeGreaterThan(0);
    expect(await followed.height()).toBe(snippetHeight);
    const column = await newspaper.page.evaluate(() => document.body.clientWidth);
    expect(await followed.frame.evaluate((element) => element.clientWidth)).toBe(column);
  });
}

test('the snippet’s height is that of head and map, as Chromium draws them, and of 346 px of the list', async ({
  newspaper,
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 900 });
  expect(fittedHeightPx(builtStory)).toBe(snippetHeight);
  await newspaper.write(newspaper.frameOf('', `width="100%" height="${snippetHeight}"`));
  const embed = await newspaper.embed();
  await embed.expectFitted();
  const drawn = await embed.headAndMapHeights(headlines);
  for (const [n, headline] of headlines.entries()) {
    const list = fittedHeightPx({ headline }) - (drawn[n] ?? 0);
    // A headline may need a line less than was counted, for a face narrower than Georgia; never more.
    expect([346, 346 + 24], headline).toContain(Math.round(list));
  }
  expect(Math.round(snippetHeight - (drawn[0] ?? 0))).toBe(346);
  await expect(embed.frame.locator('.entry-head:visible').first()).toBeInViewport();
});

const longest = `${builtStory.headline}, and ${builtStory.summary}`;
const headlines = [
  builtStory.headline,
  ...[10, 40, 80, 110, 140].map((letters) => longest.slice(0, letters)),
];

for (const recipe of ['plain-resized.html', 'wordpress-html-block.html']) {
  test(`${recipe}: the frame is as high as its content`, async ({ newspaper }) => {
    await expectGiven(await follow(newspaper, recipe), (asked) => asked);
  });
}

test('dateline-story.html: the element’s frame is as high as its content', async ({ newspaper, page }) => {
  const followed = await follow(newspaper, 'dateline-story.html');
  await expect(followed.frame).toHaveAttribute('title', builtStory.headline);
  await expectGiven(followed, (asked) => asked);
  await expect(page.locator('dateline-story > blockquote')).toBeHidden();
});

test('dateline-story.html: without the script the link and the quote stand', async ({
  newspaper,
  page,
  complaints,
}) => {
  await page.route('**/embed.js', (route) => route.abort());
  await page.goto(newspaper.server.recipe('dateline-story.html'));
  await expect(page.getByRole('link', { name: builtStory.headline })).toBeVisible();
  const quote = await page.locator('dateline-story blockquote').textContent();
  expect(builtStory.article.text).toContain(quote);
  await expect(page.locator('iframe')).toHaveCount(0);
  complaints.splice(0);
});

test('wordpress-oembed.html: in its sandbox the frame speaks, is shown, and gets the height that WordPress allows', async ({
  newspaper,
  page,
}) => {
  const followed = await follow(newspaper, 'wordpress-oembed.html');
  await expect(page.locator('blockquote')).toBeHidden();
  await expect(followed.frame).toBeVisible();
  await expect(followed.frame).not.toHaveAttribute('style');
  await expectGiven(followed, (asked) => Math.min(1000, Math.max(200, asked)));
  expect(await followed.frame.evaluate((element) => element.clientWidth)).toBe(600);
});
