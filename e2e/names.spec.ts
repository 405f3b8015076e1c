// What is announced of markers and of the timeline's items, and in which language each word of the page stands.
import { languages, type Language } from '../src/model/languages.ts';
import { wordsFor } from '../src/words/catalogues.ts';
import { builtStory } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const pathOf = (language: Language) => (language === 'en' ? '' : `${language}/`);
const inOtherLetters: readonly Language[] = ['fa', 'ru', 'ar'];

test('markers and items say number, place, date and title, in English', async ({ story }) => {
  await story.open();
  await expect(story.map()).toMatchAriaSnapshot(`
    - region "Map":
      - button "Ankara, 1 event"
      - button "Aleppo, 1 event"
      - button "Moscow, 1 event"
      - button "Tehran, 2 events"
      - button "Zoom in"
      - button "Zoom out"
      - button "Show all places"
  `);
  await expect(story.timeline().getByRole('toolbar')).toMatchAriaSnapshot(`
    - toolbar "Events in the window":
      - 'button "1 of 11, Syria, since about 2011, still so on 20 December 2016: “Nearly six years” of militancy against the Syrian government"'
      - 'button "2 of 11, since 2011, still so on 20 December 2016: Turkey a strong voice against President Bashar al-Assad"'
      - 'button "4 of 11, Tehran, Sunday 18 December 2016: President Putin’s special envoy Alexander Lavrentiev visits Tehran"'
      - 'button "6 of 11, Aleppo, on or before 20 December 2016: Aleppo “entirely liberated”, in the agency’s words"'
      - 'button "5 of 11, Ankara, Monday 19 December 2016: Russian ambassador to Turkey shot dead in Ankara"'
  `);
});

test('markers and items say number, place, date and title, in Persian', async ({ story, page }) => {
  await story.open('fa/');
  await expect(page.getByRole('region', { name: 'نقشه' })).toMatchAriaSnapshot(`
    - region "نقشه":
      - button /آنکارا.، ۱ رویداد/
      - button /حلب.، ۱ رویداد/
      - button /مسکو.، ۱ رویداد/
      - button /تهران.، ۲ رویداد/
      - button "بزرگ‌نمایی"
      - button "کوچک‌نمایی"
      - button "نمایش همهٔ مکان‌ها"
  `);
  await expect(page.getByRole('toolbar')).toMatchAriaSnapshot(`
    - toolbar "رویدادهای این بازه":
      - button /۱ از ۱۱، .سوریه.، از حدود ۲۰۱۱ میلادی دست‌کم تا ۳۰ آذر ۱۳۹۵/
      - button /۲ از ۱۱، از ۲۰۱۱ میلادی دست‌کم تا ۳۰ آذر ۱۳۹۵/
      - button /۴ از ۱۱، .تهران.، یکشنبه ۲۸ آذر ۱۳۹۵/
      - button /۵ از ۱۱، .آنکارا.، دوشنبه ۲۹ آذر ۱۳۹۵/
      - button /۶ از ۱۱، .حلب.، ۳۰ آذر ۱۳۹۵ یا پیش از آن/
  `);
});

for (const language of languages) {
  test(`in ${language} no two names are the same, and the article’s words say that they are English`, async ({
    story,
    page,
  }) => {
    await story.open(`${pathOf(language)}?from=2010-11-01&to=2017-02-01#ankara-shooting`);
    await expect(page.locator('button[data-place]').first()).toBeVisible();
    await expect(page.locator('.card')).toBeVisible();
    for (const selector of ['button[data-place]', '.strip-item']) {
      const names = await page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name === '' || /marker/i.test(name))).toEqual([]);
    }
    await expect(page.locator('.strip-item')).toHaveCount(builtStory.events.length);
    const citing = page.locator('.card blockquote mark, .card q, .article-text mark, .map-tie-words');
    const said = await citing.evaluateAll((all) =>
      all.map((one) => ({
        lang: (one.querySelector('[lang]') ?? one).closest('[lang]')?.getAttribute('lang'),
        marks: one.closest('[lang]')?.getAttribute('lang'),
        isCited: one.localName === 'q',
        isApart: getComputedStyle(one).unicodeBidi.includes('isolate'),
      })),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(({ lang }) => lang !== 'en')).toEqual([]);
    // The marks around what is cited are those of the sentence.
    const cited = said.filter(({ isCited }) => isCited);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ marks, isApart }) => marks !== language || !isApart)).toEqual([]);
    const [open] = Array.from(wordsFor(language).quoted('x'));
    const quotes = await page
      .locator('.card q')
      .first()
      .evaluate((one) => getComputedStyle(one).quotes);
    if (open === '«') expect(quotes).toMatch(/^"«" "»"/);
    else expect(quotes).toBe('auto');
    if (inOtherLetters.includes(language)) expect(await page.evaluate(foreignTexts, language)).toEqual([]);
  });
}

/** Runs in the page: sentences in Latin letters that do not say in which language. Names and addresses have none. */
function foreignTexts(language: string): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const around = node.parentElement;
    const text = node.textContent ?? '';
    if (!around || around.closest('script, style, code, svg, dialog, .licence')) continue;
    if (around.closest('[lang]')?.getAttribute('lang') !== language || !around.checkVisibility()) continue;
    if (/^[^\u0400-\u06ff]*$/.test(text) && (text.match(/[a-z]{3,}/gi) ?? []).length > 3) found.push(text);
  }
  return found;
}
