// Article, timeline, map and card in step: whatever is chosen or hovered in one shows in the others.
import { builtStory } from './fixtures/story.ts';
import { boxesOf } from './fixtures/boxes.ts';
import { expect, test } from './fixtures/test.ts';

const places = ['Tehran', 'Moscow', 'Ankara', 'Aleppo'];
const eventsAt = (place: string) => {
  const id = builtStory.places.find(({ name, kind }) => name === place && kind === 'point')?.id;
  return builtStory.events.filter((event) => event.place?.id === id);
};
const quotesOf = (id: string) => builtStory.events.find((event) => event.id === id)?.quotes ?? [];

test('nothing is in focus at first, and no card covers the map', async ({ story }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  await expect(story.quote()).toHaveCount(0);
  await expect(story.page.locator('[data-chosen]')).toHaveCount(0);
});

for (const place of places) {
  test(`the marker of ${place} shows each of its quotes, to the letter`, async ({ story }) => {
    await story.open();
    for (const { id, title } of eventsAt(place)) {
      await story.marker(place).click();
      await expect(story.quote().getByRole('heading', { name: title })).toBeVisible();
      const shown = await story.quote().locator('blockquote mark').allTextContents();
      expect(shown).toEqual(quotesOf(id).map(({ exact }) => exact));
    }
  });

  test(`the marker of ${place} answers the keyboard alone`, async ({ story }) => {
    await story.open();
    await story.marker(place).focus();
    await story.page.keyboard.press('Enter');
    const [first] = eventsAt(place);
    await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(first?.title ?? '');
    await expect(story.quote().getByRole('heading', { level: 2 })).toBeFocused();
    await story.page.keyboard.press('Escape');
    await expect(story.quote()).toHaveCount(0);
    await expect(story.marker(place)).toBeFocused();
  });
}

test('choosing on the map marks the article and the timeline', async ({ story }) => {
  await story.open();
  await story.marker('Moscow').click();
  await expect(story.marks('moscow-meeting').first()).toHaveAttribute('data-chosen', 'true');
  await expect(story.marks('moscow-meeting').first()).toBeInViewport();
  await expect(story.item(/ministers of Russia/)).toHaveAttribute('aria-pressed', 'true');
});

test('choosing on the timeline marks the article and the map', async ({ story }) => {
  await story.open();
  await story.item(/shot dead in Ankara/).click();
  await expect(story.marks('ankara-shooting').first()).toHaveAttribute('data-chosen', 'true');
  await expect(story.marks('ankara-shooting').first()).toBeInViewport();
  await expect(story.marker('Ankara')).toHaveAttribute('aria-pressed', 'true');
  await expect(story.quote()).toContainText('the Russian ambassador to Turkey was shot dead in Ankara');
});

test('choosing in the article, by its words or its number, shows on the timeline and the map', async ({
  story,
}) => {
  await story.open();
  await story.clickWords('lavrentiev-visit');
  await expect(story.item(/Lavrentiev visits/)).toHaveAttribute('aria-pressed', 'true');
  await expect(story.marker('Tehran')).toHaveAttribute('aria-pressed', 'true');
  await story.article().getByRole('link', { name: /^6:/ }).click();
  await expect(story.marker('Aleppo')).toHaveAttribute('aria-pressed', 'true');
  await expect(story.quote()).toContainText('On or before 20 December 2016', { ignoreCase: true });
});

test('a click on nested words chooses the innermost mark', async ({ story }) => {
  await story.open();
  await story.clickWords('crisis-outset');
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText('Outset of the crisis in Syria');
});

test('whatever is chosen, the card lies on no marker', async ({ story }) => {
  await story.open();
  for (const title of [/Ministers|ministers/, /visits Tehran/, /Aleppo/]) {
    await story.item(title).first().click();
    await expect(story.quote()).toBeVisible();
    await expect
      .poll(async () => {
        const card = await story.quote().boundingBox();
        const markers = await boxesOf(story.markers());
        return markers.filter(({ left }) => card === null || left < card.x + card.width).length;
      })
      .toBe(0);
    await story.page.keyboard.press('Escape');
    await expect(story.quote()).toBeHidden();
  }
});

test('choosing on the card goes everywhere', async ({ story }) => {
  await story.open('#moscow-meeting');
  await story
    .quote()
    .getByRole('link', { name: /5 · Russian ambassador/ })
    .first()
    .click();
  await expect(story.quote().getByRole('heading', { level: 2 })).toContainText('shot dead in Ankara');
  await expect(story.marker('Ankara')).toHaveAttribute('aria-pressed', 'true');
  await expect(story.item(/shot dead in Ankara/)).toHaveAttribute('aria-pressed', 'true');
});

test('a statement stands on the card as somebody’s, and on the map where it was said', async ({ story }) => {
  await story.open();
  await story.clickWords('proposals');
  await expect(story.quote()).toContainText('Ali Shamkhani, quoted by Mehr News Agency');
  await expect(story.quote()).toContainText('he pointed out');
  await expect(story.marker('Tehran')).toHaveAttribute('aria-pressed', 'true');
  await story.clickWords('compromise');
  await expect(story.quote()).toContainText('Ali Shamkhani, as reported by Mehr News Agency');
});

test('hovering in one view shows in the others and chooses nothing', async ({ story }) => {
  await story.open();
  await story.item(/shot dead in Ankara/).hover();
  await expect(story.marks('ankara-shooting').first()).toHaveAttribute('data-hovered', 'true');
  await story.marks('moscow-meeting').first().scrollIntoViewIfNeeded();
  await story.marks('moscow-meeting').first().hover();
  await expect(story.item(/ministers of Russia/)).toHaveAttribute('data-hovered', 'true');
  await story.marker('Aleppo').hover();
  await expect(story.item(/entirely liberated/)).toHaveAttribute('data-hovered', 'true');
  await expect(story.quote()).toHaveCount(0);
});

test('words of dates and links are marked only while their event is in focus, whose card says more of them', async ({
  story,
}) => {
  await story.open();
  const words = story.article().locator('mark[data-role="words"]');
  await expect(words).toHaveCount(0);
  await story.item(/shot dead in Ankara/).click();
  await expect(words.filter({ hasText: 'one day after' })).toHaveCount(1);
  await expect(story.quote()).toContainText('In Iran’s calendar: 29 Azar 1395');
  await expect(story.quote()).toContainText('meet in Moscow, one day later');
  await expect(story.articleText()).toHaveText(builtStory.article.text, { useInnerText: false });
});

test('the view that was chosen in does not move in answer to itself', async ({ story, page }) => {
  await story.open();
  const scroller = page.locator('.article');
  await story.clickWords('compromise');
  await expect(story.quote()).toBeVisible();
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(0);
});
