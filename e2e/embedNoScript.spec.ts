// The embed where no script runs, in a plain frame: every quote stands, links lead to them, and nothing lies on another.
import { boxesOf, overlaps } from './fixtures/boxes.ts';
import { expect, test } from './fixtures/newspaperTest.ts';
import { builtStory } from './fixtures/story.ts';
import { EmbedPage } from './pages/EmbedPage.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1010, height: 900 } });

const quotes = [
  ...builtStory.events.flatMap((event) => event.quotes),
  ...builtStory.statements.map(({ quote }) => quote),
]
  .map(({ exact }) => exact)
  .sort();

test('without a script the embed is whole at 390 and at 1000 px', async ({ newspaper }) => {
  const widths = [390, 1000];
  await newspaper.write(
    widths.map((width) => newspaper.frameOf('', `width="${width}" height="440"`)).join(''),
  );
  for (const [index, width] of widths.entries()) {
    await newspaper.frames().nth(index).scrollIntoViewIfNeeded();
    const embed = new EmbedPage(await newspaper.inside(index));
    const ofPlace = embed.map().locator('a[href="#ankara-shooting"]').first();
    await ofPlace.click();
    await expect(embed.head('ankara-shooting')).toBeInViewport();
    await expect(embed.frame.locator(':target')).toHaveAttribute('id', 'ankara-shooting');

    const earlier = embed.entry('turkey-against-assad');
    if (width >= 700)
      await embed.timeline().locator('.built-strip a[href="#turkey-against-assad"]:visible').click();
    else await embed.earlierFold().click();
    await expect(earlier.locator('blockquote').first()).toBeVisible();

    const shown = await embed.frame.locator('blockquote:visible mark').allTextContents();
    expect(shown.sort()).toEqual(quotes);
    const parts = embed.frame.locator(
      '.head, .map-area, .built-strips, .overview, .article-fold, .embed-foot, ' +
        '.chronicle > details > summary, .entry-head, figcaption, blockquote, .matches > summary, .said-heading',
    );
    expect(overlaps(await boxesOf(parts.filter({ visible: true })))).toEqual([]);
    expect(await embed.scrollsSideways()).toBe(false);
    await expect(embed.frame.locator('button:visible, input:visible')).toHaveCount(0);
  }
});
