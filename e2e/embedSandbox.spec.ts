// The embed in frames that are denied this or that: what can work works, and what cannot says so.
import { expect, test } from './fixtures/newspaperTest.ts';
import { EmbedPage } from './pages/EmbedPage.ts';

/** The browser's own word for each denial, and nothing else. */
function expectDenied(complaints: string[], word: RegExp) {
  const denials = complaints.filter((complaint) => word.test(complaint));
  expect(denials).not.toEqual([]);
  expect(complaints.splice(0)).toEqual(denials);
}

test('without an origin of its own everything works, and what is to be copied is there to be copied by hand', async ({
  newspaper,
  page,
  complaints,
}) => {
  await page.setViewportSize({ width: 816, height: 900 });
  const frame = newspaper.frameOf('', 'width="100%" height="600" sandbox="allow-scripts"');
  await newspaper.write(frame + newspaper.loader());
  await newspaper.expectHeightOfStory();
  const embed = await newspaper.embed();
  expect(await embed.frame.evaluate(() => origin)).toBe('null');

  await embed.marker('Moscow').click();
  await expect(embed.quote()).toContainText('convened at Moscow');
  await embed.item(/Russian ambassador/).click();
  await expect(embed.quote()).toContainText('Russian ambassador to Turkey was shot dead');
  const position = await embed.position().textContent();
  await embed.step('Next event').click();
  await expect(embed.position()).not.toHaveText(position ?? '');
  await embed.windowField('From').fill('2016-12-01');
  await expect(embed.timeline().getByText('Dec 2016').first()).toBeVisible();
  const before = await embed.distance('Moscow', 'Tehran');
  await embed.zoom('Zoom in').click();
  await expect.poll(() => embed.distance('Moscow', 'Tehran')).toBeGreaterThan(before * 1.2);
  await embed.articleFold().click();
  await embed.marginNumber('aleppo').first().click();
  await expect(embed.quote()).toContainText('Aleppo');

  await embed.quote().getByRole('button', { name: 'Copy link to this' }).click();
  await expect(embed.quote().getByRole('status')).toContainText('The text is selected');
  const byHand = embed.quote().locator('.by-hand');
  await expect(byHand).toHaveValue(newspaper.storyAddress('aleppo'));
  await expect(byHand).toBeFocused();
  expectDenied(complaints, /Clipboard API has been blocked/);
  await newspaper.expectHeightOfStory();

  await page.setViewportSize({ width: 406, height: 900 });
  await embed.head('ankara-shooting').click();
  await expect(embed.chosen()).toContainText('Russian ambassador to Turkey was shot dead');
  await embed.entry('ankara-shooting').getByRole('button', { name: 'Read in the article' }).click();
  await expect(embed.marks('ankara-shooting').first()).toBeInViewport();
});

const scripted = [
  '',
  ' allow-same-origin',
  ' allow-top-navigation-by-user-activation',
  ' allow-popups',
  ' allow-popups allow-popups-to-escape-sandbox',
  ' allow-popups allow-same-origin allow-forms allow-downloads allow-modals',
].map((tokens) => `allow-scripts${tokens}`);
const still = ['', 'allow-same-origin allow-popups'];

/** As a browser with windows does; of several pages in a test each believes to have the focus. */
const loseFocusToTabs = (embed: EmbedPage) =>
  embed.frame.evaluate(() => {
    document.hasFocus = () => {
      document.documentElement.dataset.asked = '';
      return false;
    };
  });

const sandboxed = (tokens: string) => `width="400" height="400" allow="" sandbox="${tokens}"`;

for (const tokens of scripted) {
  test(`no button and no link is dead in a sandbox with ${tokens}`, async ({
    newspaper,
    page,
    complaints,
  }) => {
    await newspaper.write(newspaper.frameOf('#moscow-meeting', sandboxed(tokens)));
    const embed = await newspaper.embed();
    const entry = embed.entry('moscow-meeting');
    await entry.getByRole('button', { name: 'Copy quote' }).first().click();
    await expect(entry.locator('.by-hand')).toHaveValue(/convened at Moscow/);

    // It leads to what is read: the event that was asked for or, at the list's top, the story.
    const story = newspaper.storyAddress('').replace(/#$/, '');
    const addresses = [story, newspaper.storyAddress('moscow-meeting')];
    if (tokens.includes('popups')) {
      await loseFocusToTabs(embed);
      const tab = page.context().waitForEvent('page');
      await embed.openStory().click();
      expect(addresses).toContain((await tab).url());
      await expect(embed.frame.locator('html[data-asked]')).toBeAttached();
      await expect(embed.nothingOpened()).toHaveCount(0);
    } else {
      await embed.openStory().click();
      await expect(embed.nothingOpened()).toBeVisible();
      expect(addresses).toContain(await embed.frame.getByLabel('Address').inputValue());
    }
    expectDenied(complaints, /Clipboard API has been blocked|Blocked opening/);
  });
}

test('without a script the embed has no button, whatever the sandbox allows besides', async ({
  newspaper,
  complaints,
}) => {
  const frames = still.map((tokens) => newspaper.frameOf('#moscow-meeting', sandboxed(tokens)));
  await newspaper.write(`<style>iframe{float:left}</style>${frames.join('')}`);
  for (const index of still.keys()) {
    const embed = new EmbedPage(await newspaper.inside(index));
    await expect(embed.entry('moscow-meeting')).toBeInViewport();
    await expect(embed.frame.locator('button:visible, input:visible')).toHaveCount(0);
  }
  expectDenied(complaints, /Blocked script execution/);
});
