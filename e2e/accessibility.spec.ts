// What can be checked of accessibility without a person, on every layout, in every language, light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { directionOf, languages, type Language } from '../src/model/languages.ts';
import { wordsFor } from '../src/words/catalogues.ts';
import { expect, test } from './fixtures/test.ts';

/** What a machine cannot tell, and a person has looked at: text over drawings and shadows. Its colours are a table's. */
const reviewed = ['color-contrast'];

async function expectNothingFound(page: Page, rules: 'all' | 'all but colours' | 'colours') {
  const axe = new AxeBuilder({ page });
  if (rules === 'colours') axe.withRules('color-contrast');
  if (rules === 'all but colours') axe.disableRules('color-contrast');
  const { violations, incomplete } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(told, rules).toEqual([]);
  expect(incomplete.map(({ id }) => id).filter((id) => !reviewed.includes(id))).toEqual([]);
}

const pathOf = (language: Language) => (language === 'en' ? '' : `${language}/`);

for (const language of languages) {
  const { regions, page: words } = wordsFor(language);
  test(`axe finds nothing on the page in ${language}, which has its landmarks and its title`, async ({
    story,
    page,
  }) => {
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
    // Nothing is on the page then that is not on it later, but for what the card covers.
    if (language === 'en') await expectNothingFound(page, 'all but colours');
    await page.locator('button[data-place]').first().click();
    await expect(page.getByRole('region', { name: regions.quote })).toBeVisible();
    await expectNothingFound(page, 'all');
  });
}

for (const width of [1440, 1024, 390]) {
  test(`axe finds nothing at ${width} px, light and dark`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await story.open('#lavrentiev-visit');
    await expect(story.marker('Tehran')).toBeVisible();
    if (width < 1440) await expectNothingFound(page, 'all');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNothingFound(page, 'colours');
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
  await expectNothingFound(page, 'all');
});
