// What can be checked of the embed's accessibility without a person: growing and fitted, light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/newspaperTest.ts';

/** All that axe finds inside of `selector`, light and dark; `steps` is how far down from the page that is. */
async function expectNothingFound(page: Page, selector: string, steps: number) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include(selector);
    // In the dark, only the colours are others.
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    const { violations, passes } = await axe.analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(told, colorScheme).toEqual([]);
    const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
    expect(seen.filter(({ target }) => target.length === steps).length).toBeGreaterThan(10);
  }
}

test('axe finds nothing in a newspaper’s frame that the embed is fitted into', async ({
  newspaper,
  page,
}) => {
  await newspaper.write(newspaper.frameOf('#lavrentiev-visit', 'width="720" height="600"'));
  const embed = await newspaper.embed();
  await embed.expectFitted();
  await embed.articleFold().click();
  await expect(embed.articleText()).toBeVisible();
  await expectNothingFound(page, 'iframe', 2);
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
  await expectNothingFound(page, 'html', 1);
});
