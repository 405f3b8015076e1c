// The story's embed in pages that already have a resizer: as high as its content, whatever the reader does in it.
import { readGolden, steadyShapes } from './fixtures/goldenMessages.ts';
import { expect, test } from './fixtures/newspaperTest.ts';
import type { NewspaperPage } from './pages/NewspaperPage.ts';

const parents = [
  'pym',
  'frames',
  'datawrapper',
  'medium',
  'iframe-resizer-4',
  'iframe-resizer-5',
  'open-iframe-resizer',
  'amp',
  'loader',
] as const;

/** Of all that the frame has said, whatever was done in it: nothing but heights, widths and ids, in known formats. */
async function expectGoldenShapes(newspaper: NewspaperPage, name: string) {
  expect(steadyShapes(await newspaper.messages())).toEqual(readGolden(`story/${name}`));
}

for (const parent of parents) {
  test(`${parent}: the frame is as high as the story, whatever is opened, chosen or made wider`, async ({
    newspaper,
    page,
  }) => {
    await page.setViewportSize({ width: 616, height: 900 });
    const loader = `${newspaper.server.stories}embed.js`;
    await newspaper.open(parent, { shows: 'story', page: { loader } });
    await newspaper.expectHeightOfStory();
    const embed = await newspaper.embed();
    const before = await embed.contentHeight();
    await embed.articleFold().click();
    await newspaper.expectHeightOfStory();
    expect(await embed.contentHeight()).toBeGreaterThan(before + 200);
    await embed.articleFold().click();
    await newspaper.expectHeightOfStory();
    await embed.marker('Moscow').click();
    await expect(embed.chosen()).toContainText('convened at Moscow');
    await newspaper.expectHeightOfStory();
    await page.setViewportSize({ width: 816, height: 900 });
    await expect(embed.quote()).toBeVisible();
    await newspaper.expectHeightOfStory();
    await expectGoldenShapes(newspaper, parent);
  });
}

test('plain: a parent without a script is told the same, and the story fits into its frame', async ({
  newspaper,
}) => {
  await newspaper.open('plain', { shows: 'story' });
  const embed = await newspaper.embed();
  await embed.expectFitted();
  await embed.marker('Moscow').click();
  await expect(embed.chosen()).toContainText('convened at Moscow');
  await embed.settle();
  await expectGoldenShapes(newspaper, 'plain');
});

test('wordpress: as high as the story below its thousand pixels, and fitted above', async ({
  newspaper,
  page,
}) => {
  await page.setViewportSize({ width: 1016, height: 900 });
  await newspaper.open('wordpress', { shows: 'story' });
  await newspaper.expectHeightOfStory();
  const embed = await newspaper.embed();
  await embed.marker('Moscow').click();
  await expect(embed.quote()).toContainText('convened at Moscow');
  await newspaper.expectHeightOfStory();
  await embed.articleFold().click();
  await newspaper.expectHeight(1000);
  await embed.expectFitted();
  await expect(embed.articleText()).toBeVisible();
  expect(await embed.scrollers()).toHaveLength(1);
  await expectGoldenShapes(newspaper, 'wordpress');
});

test('two stories with another focus each and a foreign frame do not mix', async ({ newspaper, page }) => {
  await page.setViewportSize({ width: 616, height: 900 });
  const foreign = `<iframe title="Another vendor" height="321" style="border:0;display:block" src="${newspaper.server.stories.replace('stories', 'foreign')}"></iframe>`;
  await newspaper.write(
    [
      newspaper.frameOf('#moscow-meeting'),
      foreign,
      newspaper.frameOf('?article=0#aleppo'),
      newspaper.loader(),
    ].join(''),
  );
  await newspaper.expectHeightOfStory(0);
  await newspaper.expectHeightOfStory(1);
  expect(await newspaper.foreignHeight()).toBe(321);
  const [first, second] = [await newspaper.embed(0), await newspaper.embed(1)];
  await expect(first.chosen()).toContainText('convened at Moscow');
  await expect(second.chosen()).toContainText('Aleppo');
  await first.marker('Tehran').click();
  await expect(first.chosen()).toContainText('Lavrentiev');
  await expect(second.chosen()).toContainText('Aleppo');
  await first.articleFold().click();
  await newspaper.expectHeightOfStory(0);
  await newspaper.expectHeightOfStory(1);
  expect(await first.contentHeight()).toBeGreaterThan((await second.contentHeight()) + 200);
});

test('five stories in a page have one script between them, and one height each', async ({
  browser,
  newspaper,
}) => {
  // Where requests are watched the browser keeps no file; here it may.
  const context = await browser.newContext({ viewport: { width: 816, height: 900 } });
  const page = await context.newPage();
  const from = newspaper.server.asked.length;
  const five = Array.from({ length: 5 }, (_, index) => newspaper.frameOf(`?number=${index}`)).join('');
  await page.goto(newspaper.server.write(`<!doctype html>${five}${newspaper.loader()}`));
  for (const index of [0, 1, 2, 3, 4]) {
    const frame = page.locator('iframe').nth(index);
    const map = frame.contentFrame().getByRole('region', { name: 'Map' });
    await expect(map).toHaveAttribute('data-ready', 'true');
    const content = frame.contentFrame().locator('#app');
    await expect
      .poll(async () => {
        const height = await content.evaluate((element) => element.getBoundingClientRect().height);
        return Math.abs((await frame.evaluate((element) => element.clientHeight)) - height);
      })
      .toBeLessThanOrEqual(2);
  }
  const asked = newspaper.server.asked.slice(from);
  expect(asked.filter((path) => path.includes('/assets/'))).toHaveLength(1);
  expect(asked.filter((path) => path.endsWith('/embed/'))).toHaveLength(5);
  await context.close();
});
