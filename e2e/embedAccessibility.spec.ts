// What can be checked of the embed's accessibility without a person: growing and fitted, light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/newspaperTest.ts';

for (const layout of ['grows', 'fitted'] as const) {
  test(`axe finds nothing in a newspaper’s frame, ${layout}, light and dark`, async ({ newspaper, page }) => {
    const script = layout === 'grows' ? newspaper.loader() : '';
    await newspaper.write(newspaper.frameOf('#lavrentiev-visit', 'width="720" height="600"') + script);
    const embed = await newspaper.embed();
    if (layout === 'fitted') await embed.expectFitted();
    await embed.articleFold().click();
    await expect(embed.articleText()).toBeVisible();
    expect(await embed.layout()).toBe(layout);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).include('iframe');
      // In the dark, only the colours are others.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations, passes } = await axe.analyze();
      expect(told(violations), colorScheme).toEqual([]);
      // It has been inside the frame: what it has looked at has a way of two steps.
      const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
      expect(seen.filter(({ target }) => target.length === 2).length).toBeGreaterThan(10);
    }
  });
}

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const told = (violations: Findings) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

test('an embed has a title, a language, one top heading, and landmarks with names', async ({
  newspaper,
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 900 });
  const { frame } = await newspaper.openAlone('#aleppo');
  expect(await frame.title()).toBe(builtStory.headline);
  await expect(frame.locator('html')).toHaveAttribute('lang', builtStory.language);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(frame.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "${builtStory.headline}" [level=1]
      - paragraph:
        - link "Open the story"
    - main:
      - region "Map"
      - region "Quote"
      - region "Timeline"
  `);
  expect(told((await new AxeBuilder({ page }).analyze()).violations)).toEqual([]);
});
