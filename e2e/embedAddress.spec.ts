// What newspapers and their scripts write into the embed's address: it does what it knows, bears the rest, and passes
// nothing of it on. What it says of its own address on paper, and asks of browsers that size frames by themselves.
import { expect, test } from './fixtures/newspaperTest.ts';
import { storyId } from './fixtures/story.ts';

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

test('printed, a frame that cannot show the whole says at what address it stands, in words', async ({
  newspaper,
  page,
}) => {
  await newspaper.write(newspaper.frameOf());
  const embed = await newspaper.embed();
  await embed.expectFitted();
  const home = `${newspaper.server.stories}${storyId}/`;
  const address = embed.frame.getByText(newspaper.server.stories);
  await expect(address).toHaveText(home);
  await expect(address).toBeHidden();
  await embed.marker('Moscow').click();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toHaveText(`${home}#moscow-meeting`);
  await expect(address).toBeInViewport();
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
