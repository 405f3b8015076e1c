// The words first: what a reader without JavaScript, a search engine and an archive find in the page.
import { articleText, builtStory, storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows headline and summary', async ({ story }) => {
    await story.open();
    await expect(story.headline()).toHaveText(builtStory.headline);
    await expect(story.page.getByText(builtStory.summary).first()).toBeVisible();
  });

  test('the article stands in it byte for byte', async ({ story }) => {
    await story.open();
    const text = await story.articleText().textContent();
    expect(text).toBe(articleText);
  });

  test('every event and statement stands in it with its quotes', async ({ story }) => {
    await story.open();
    const page = story.page.locator('#app');
    for (const { title, quotes } of builtStory.events) {
      await expect(page).toContainText(title);
      for (const { exact } of quotes) await expect(page).toContainText(exact);
    }
    for (const { title, quote } of builtStory.statements) {
      await expect(page).toContainText(title);
      await expect(page).toContainText(quote.exact);
    }
  });
});

test('the markup that is sent carries no style attribute', async ({ request }) => {
  for (const path of ['', `${storyId}/`, 'no-such-page']) {
    const html = await (await request.get(path)).text();
    expect(html.match(/<[^>]*\sstyle=[^>]*>/g), path).toBeNull();
  }
});

test('the top of the site is the newest story, in full', async ({ story, page }) => {
  await page.goto('');
  await expect(story.headline()).toHaveText(builtStory.headline);
  expect(await story.articleText().textContent()).toBe(articleText);
});

test('title, description and language are the story’s', async ({ story, page }) => {
  await story.open();
  await expect(page).toHaveTitle(builtStory.headline);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', builtStory.summary);
  await expect(page.locator('html')).toHaveAttribute('lang', builtStory.language);
});

for (const theme of ['light', 'dark'] as const) {
  test(`?theme=${theme} holds against the system’s preference`, async ({ story, page }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await story.open(`?theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
  });
}
