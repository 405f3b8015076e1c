// What can be checked of the embed's accessibility without a person: growing and fitted, light and dark.
import { expectAxeFindsNothing } from './fixtures/axe.ts';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/newspaperTest.ts';

test('axe finds nothing in a newspaper’s frame that the embed is fitted into', async ({
  newspaper,
  page,
}) => {
  await newspaper.write(newspaper.frameOf('#lavrentiev-visit', 'width="720" height="600"'));
  const embed = await newspaper.embed();
  await embed.expectFitted();
  await embed.articleFold().click();
  await expect(embed.articleText()).toBeVisible();
  await expectAxeFindsNothing(page, 'fitted', { frame: 'iframe' });
});

test('an embed that grows has a title, a language, one top heading, landmarks with names, and nothing for axe', async ({
  newspaper,
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 900 });
  const embed = await newspaper.openAlone('#aleppo');
  await embed.expectAlive();
  await embed.articleFold().click();
  await expect(embed.articleText()).toBeVisible();
  expect(await embed.frame.title()).toBe(builtStory.headline);
  await expect(embed.frame.locator('html')).toHaveAttribute('lang', builtStory.language);
  await expect(embed.frame.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(embed.frame.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "${builtStory.headline}" [level=1]
      - paragraph:
        - link "Open the story"
    - main:
      - region "Map"
      - region "Quote"
      - region "Timeline"
      - group:
        - region "Article"
  `);
  await expectAxeFindsNothing(page, 'growing');
});
