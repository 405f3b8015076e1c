// axe on the page and in the embed: five languages, light and dark, as they open, with an event chosen, with a filter,
// and with data that does not come.
import { languages, type Language } from '../src/model/languages.ts';
import { wordsFor } from '../src/words/catalogues.ts';
import { expectAxeFindsNothing } from './fixtures/axe.ts';
import { storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const pathOf = (language: Language) => `${storyId}/${language === 'en' ? '' : `${language}/`}`;

for (const language of languages) {
  const { regions } = wordsFor(language);
  for (const [name, kind] of [
    ['page', ''],
    ['embed', 'embed/'],
  ] as const) {
    test(`axe finds nothing on the ${name} in ${language}`, async ({ page }) => {
      test.slow();
      const path = `${pathOf(language)}${kind}`;
      const map = page.getByRole('region', { name: regions.map });
      const settled = () => expect(map).toHaveAttribute('data-ready', 'true');

      await page.goto(path);
      await settled();
      await expectAxeFindsNothing(page, 'loaded');

      await page.locator('button[data-place]').first().click();
      await expect(page.getByRole('region', { name: regions.quote })).toBeVisible();
      await expectAxeFindsNothing(page, 'focused');

      await page.goto('about:blank');
      await page.goto(`${path}?place=tehran&voice=direct`);
      await settled();
      await expectAxeFindsNothing(page, 'filtered');

      await page.route(`**/${path}`, async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        await route.fulfill({ response: answer, body: html.slice(0, html.indexOf('id="story"') + 9000) });
      });
      await page.goto('about:blank');
      await page.goto(path);
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAxeFindsNothing(page, 'without its data');
    });
  }
}
