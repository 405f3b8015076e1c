// What newspapers and their scripts write into the embed's address: it does what it knows, bears the rest, and passes
// nothing of it on. And what it asks of browsers that size frames by themselves.
import { expect, test } from './fixtures/newspaperTest.ts';

/** As pym writes it, and whatever else newspapers' tools add. */
const crowded = new URLSearchParams([
  ['theme', 'dark'],
  ['initialWidth', '616'],
  ['childId', 'story-0'],
  ['parentTitle', 'A draft, not yet public'],
  ['parentUrl', 'https://intranet.example/drafts/7?reader=anna'],
  ['utm_source', 'newsletter'],
  ['map', 'perhaps'],
  ['ground', 'javascript:alert(1)'],
  ['from', 'yesterday'],
  ['__proto__', '1'],
  ['<script>', '"\'>'],
]).toString();

test('unknown words in the address are borne, known ones heeded, and the parent’s address goes no further', async ({
  newspaper,
}) => {
  await newspaper.write(newspaper.frameOf(`?${crowded}#moscow-meeting`) + newspaper.loader());
  await newspaper.expectHeightOfStory();
  const embed = await newspaper.embed();
  await expect(embed.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(embed.chosen()).toContainText('convened at Moscow');
  await embed.marker('Aleppo').click();
  await expect(embed.chosen()).toContainText('Aleppo');
  const markup = await embed.frame.content();
  for (const secret of ['intranet', 'draft', 'anna', 'newsletter']) expect(markup).not.toContain(secret);
});

test('a browser that sizes frames by itself is asked to, and may refuse', async ({ newspaper, page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    const requestResize = () => {
      document.documentElement.dataset.asked = String((asked += 1));
      const refusal = new Error('refused');
      if (asked % 2 === 0) throw refusal;
      return Promise.reject(refusal);
    };
    Object.assign(window, { requestResize });
  });
  await newspaper.write(newspaper.frameOf() + newspaper.loader());
  await newspaper.expectHeightOfStory();
  const embed = await newspaper.embed();
  await expect(embed.frame.locator('meta[name="responsive-embedded-sizing"]')).toHaveCount(1);
  await embed.articleFold().click();
  await newspaper.expectHeightOfStory();
  await expect(embed.frame.locator('html')).toHaveAttribute('data-asked', /^[2-9]$/);
});
