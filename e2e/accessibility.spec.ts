// What can be checked of accessibility without a person, on every layout, light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures/test.ts';

for (const width of [1440, 1024, 390]) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing at ${width} px, ${theme}`, async ({ story, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await story.open(`?theme=${theme}#lavrentiev-visit`);
      await expect(story.marker('Tehran')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      expect(told).toEqual([]);
    });
  }
}

test('the regions have their names', async ({ story }) => {
  await story.open('#aleppo');
  for (const region of [story.article(), story.map(), story.timeline(), story.quote()]) {
    await expect(region).toHaveCount(1);
    await expect(region).toBeVisible();
  }
});
