// What can be checked of accessibility without a person, on every layout and in every language. See axe.spec.ts.
import { directionOf, languages, type Language } from '../src/model/languages.ts';
import { wordsFor } from '../src/words/catalogues.ts';
import { expectAxeFindsNothing } from './fixtures/axe.ts';
import { expect, test } from './fixtures/test.ts';

const pathOf = (language: Language) => (language === 'en' ? '' : `${language}/`);

for (const language of languages) {
  const { regions, page: words } = wordsFor(language);
  test(`the page in ${language} has its language, its landmarks and its title`, async ({ story, page }) => {
    await story.open(pathOf(language));
    await expect(page.getByRole('region', { name: regions.map })).toHaveAttribute('data-ready', 'true');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(directionOf(language));
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveCount(1);
    expect(await page.title()).toContain((await headline.textContent()) ?? '-');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - banner:
        - heading [level=1]
        - navigation "${words.languages}"
      - main:
        - region "${regions.map}"
        - region "${regions.timeline}"
        - region "${regions.article}"
    `);
  });
}

for (const width of [1024, 390]) {
  test(`axe finds nothing at ${width} px, light and dark`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await story.open('#lavrentiev-visit');
    await expect(story.marker('Tehran')).toBeVisible();
    await expectAxeFindsNothing(page, `at ${width} px`);
  });
}

test('the regions have their names', async ({ story }) => {
  await story.open('#aleppo');
  for (const region of [story.article(), story.map(), story.timeline(), story.quote()]) {
    await expect(region).toHaveCount(1);
    await expect(region).toBeVisible();
  }
});

test('“About this story” leads to the statement on accessibility', async ({ story, page }) => {
  await story.open('fa/');
  await page.getByRole('link', { name: 'دربارهٔ این مطلب' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'accessibility.html' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility');
  await expectAxeFindsNothing(page, 'the statement');
});
