// The faces of each language: which a page asks for, what is drawn in them, and that nothing moves when they come.
import { boxesOf, overlaps } from './fixtures/boxes.ts';
import { expect, test } from './fixtures/test.ts';
import { SpokenPage } from './pages/SpokenPage.ts';

const latin = 'source-serif-4-latin';
for (const [language, ...own] of [
  [null],
  ['ru', 'source-serif-4-cyrillic'],
  ['tr', 'source-serif-4-latin-ext'],
] as const) {
  test(`the page in ${language ?? 'the story’s language'} asks for ${own[0] ?? 'no face'} beside the Latin one, and is set in it`, async ({
    page,
  }) => {
    const spoken = new SpokenPage(page);
    await spoken.open(language);
    await spoken.waitForFaces(1 + own.length);
    expect([...spoken.facesAskedFor].sort()).toEqual([latin, ...own].sort());
    expect(Object.keys(await spoken.facesOf(spoken.headline()))).toEqual(['Source Serif 4']);
  });
}

for (const width of [1440, 390]) {
  test(`at ${width} px nothing moves when the Persian page’s face comes late`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    const spoken = new SpokenPage(page);
    await spoken.watchLayoutShift();
    const release = await spoken.holdFaces();
    await spoken.open('fa');
    expect(Object.keys(await spoken.facesOf(spoken.headline()))).not.toContain('Vazirmatn');
    release();
    await spoken.waitForFaces(2);
    expect(await spoken.layoutShift()).toBeLessThanOrEqual(0.02);
    expect([...spoken.facesAskedFor].sort()).toEqual([latin, 'vazirmatn-arabic']);
    expect(Object.keys(await spoken.facesOf(spoken.headline()))).toContain('Vazirmatn');
  });
}

test('Arabic letters stand upright, joined and without capitals, and quotes in the page’s marks', async ({
  page,
}) => {
  const spoken = new SpokenPage(page);
  await spoken.open('ar', '#aleppo');
  await expect(spoken.kicker()).toHaveCSS('letter-spacing', 'normal');
  await expect(spoken.kicker()).toHaveCSS('text-transform', 'none');
  await expect(spoken.seaName()).toHaveCSS('font-style', 'normal');
  await expect(spoken.seaName()).toHaveCSS('letter-spacing', 'normal');
  const words = spoken.wordsOfArticle().first();
  await expect(words).toHaveCSS('quotes', '"«" "»" "‹" "›"');
  await expect(words).toHaveCSS('direction', 'rtl');
  await expect(words.locator('[lang=en]')).toHaveCSS('direction', 'ltr');
  const [card, marker] = [await boxesOf(spoken.card()), await boxesOf(spoken.marker('aleppo'))];
  expect(card.length + marker.length).toBe(2);
  expect(overlaps([...card, ...marker])).toEqual([]);
});
