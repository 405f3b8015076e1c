// The page in the other languages: its words are that language's, the source's stay as they were published.
import type { Page } from '@playwright/test';
import { inEachLanguage } from '../src/build/storyPages.ts';
import { directionOf, interfaceLanguageOf } from '../src/model/languages.ts';
import { wordsFor } from '../src/words/catalogues.ts';
import { articleText, builtStory, storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const translated = inEachLanguage(builtStory).filter(({ translation }) => translation !== null);

/** Names and signs that no language translates, and a word that another report is cited with. */
const untranslated =
  /Natural Earth|CC BY|SHA-256|GeoJSON|CSV|W3C|Web Annotations|JSON|Ctrl|EFE|CSM|Çağdaş Sanatlar Merkezi|yesterday/g;

const sourceWords = new Set(articleText.toLowerCase().match(/\p{L}+/gu));

/** All that the page says beside what is marked as another language's: texts, names and titles. */
async function readOwnTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === own && !element.closest('script, style, code');
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOwn(node.parentElement)) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
      if (!isOwn(element)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });
}

/** Latin words that are neither the source's, cited, nor an address. */
function strangersIn(text: string): string[] {
  const rest = text.replace(/\S+\.\S+/g, '').replace(untranslated, '');
  return (rest.match(/\p{Script=Latin}{2,}/gu) ?? []).filter((word) => !sourceWords.has(word.toLowerCase()));
}

for (const story of translated) {
  const { language } = story;
  const path = `${storyId}/${language}/`;

  test.describe(`in ${language}`, () => {
    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the page speaks the language, and the source its own', async ({ page }) => {
        await page.goto(path);
        const html = page.locator('html');
        await expect(html).toHaveAttribute('lang', language);
        if (directionOf(interfaceLanguageOf(language)) === 'rtl')
          await expect(html).toHaveAttribute('dir', 'rtl');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
        expect(await page.locator('.article-text').textContent()).toBe(articleText);
        const app = page.locator('#app');
        await expect(app).toContainText(wordsFor(language).page.translated);
        for (const { title, notes, quotes } of story.events) {
          for (const text of [title, ...notes, ...quotes.map(({ exact }) => exact)])
            await expect(app).toContainText(text);
        }
        for (const { exact } of builtStory.events.flatMap(({ quotes }) => quotes)) {
          await expect(app.locator('[lang=en]').filter({ hasText: exact }).first()).toBeAttached();
        }
      });
    });

    test('the page comes alive, and holds no word of another language but the source’s', async ({ page }) => {
      await page.goto(path);
      await page.locator('.strip-item[data-event=aleppo]').click();
      const card = page.getByRole('region', { name: wordsFor(language).regions.quote, exact: true });
      await expect(card.locator('blockquote [lang=en] mark, blockquote[lang=en] mark').first()).toHaveText(
        builtStory.events.find(({ id }) => id === 'aleppo')?.quotes[0].exact ?? '',
      );
      // Turkish is written in the same letters, and Russian papers write the names of foreign ones in them.
      if (language === 'tr' || language === 'ru') return;
      const texts = await readOwnTexts(page);
      const others = page.locator('.languages [lang]');
      const names = await others.allTextContents();
      expect(texts.filter((text) => !names.includes(text)).flatMap(strangersIn)).toEqual([]);
    });
  });
}

test('Persian days are Solar Hijri, on the axis and on the card', async ({ page }) => {
  await page.goto(`${storyId}/fa/#lavrentiev-visit`);
  const words = wordsFor('fa');
  const card = page.getByRole('region', { name: words.regions.quote, exact: true });
  await expect(card).toContainText('۲۸ آذر ۱۳۹۵ (۱۸ دسامبر ۲۰۱۶)');
  const timeline = page.getByRole('region', { name: words.regions.timeline, exact: true });
  for (const day of ['۲۸', '۲۹', '۳۰']) {
    await expect(timeline.locator('.tick-label').filter({ hasText: day }).first()).toBeVisible();
  }
  await page.locator('.strip-item[data-event=moscow-meeting]').click();
  await expect(card).toContainText('۳۰ آذر ۱۳۹۵');
});

test('the address asks for a language, and is forwarded to its page with all else that it says', async ({
  page,
}) => {
  const site = new URL('/', test.info().project.use.baseURL).href;
  const ways = [
    [`${storyId}/?lang=fa&theme=dark#aleppo`, `${storyId}/fa/?theme=dark#aleppo`],
    [`${storyId}/fa/?lang=en#aleppo`, `${storyId}/#aleppo`],
    [`${storyId}/fa/?lang=ru`, `${storyId}/ru/`],
    ['?lang=tr', `${storyId}/tr/`],
    [`${storyId}/embed/?lang=ar&theme=light`, `${storyId}/ar/embed/?theme=light`],
  ] as const;
  for (const [from, to] of ways) {
    await page.goto(from);
    await expect(page).toHaveURL(`${site}${to}`);
  }
  await page.goto(`${storyId}/?lang=de`);
  await expect(page.locator('.strip-item').first()).toBeVisible();
  expect(page.url()).toBe(`${site}${storyId}/?lang=de`);
});

test('the switch goes to the same event and the same time in the other language', async ({ page }) => {
  await page.goto(`${storyId}/?from=2016-12-10&to=2016-12-21#aleppo`);
  await expect(page.locator('.strip-item').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'فارسی' }).click();
  await expect(page).toHaveURL(/\/fa\/\?from=2016-12-10&to=2016-12-21#aleppo$/);
  await expect(page.locator('.strip-item[data-event=aleppo]')).toHaveAttribute('aria-pressed', 'true');
});
