// Sharing: links and embed code, to the letter, onto the clipboard or, where that is refused, selected; and the data.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { embedCode } from '../src/model/embedCode.ts';
import { exportFiles } from '../src/model/exportFiles.ts';
import { fittedHeightPx } from '../src/model/fittedHeight.ts';
import { builtStory, storyId } from './fixtures/story.ts';
import { pinnedLoader } from './fixtures/newspaperServer.ts';
import { expect, test as base } from './fixtures/test.ts';
import { ShareDialog } from './pages/ShareDialog.ts';

const test = base.extend<{ share: ShareDialog }>({
  share: async ({ page }, run) => {
    await run(new ShareDialog(page));
  },
});

const headline = builtStory.headline;
const frameFor = (src: string) =>
  embedCode({ src, title: headline, lang: builtStory.language, heightPx: fittedHeightPx(builtStory) });

test('each text is copied to the letter, and it says so', async ({
  story,
  share,
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const home = `${baseURL ?? ''}${storyId}/`;
  await story.open('?theme=dark#aleppo');
  await share.open();
  const texts = {
    'Link to the story': home,
    'Link to this event': `${home}#aleppo`,
    'Code for your page': frameFor(`${home}embed/`),
  };
  for (const [label, text] of Object.entries(texts)) {
    await expect(share.field(label)).toHaveValue(text);
    await share.copy(label);
    await expect(share.said().last()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  // One word each, in three places.
  await expect(share.said()).toHaveCount(3);
});

test('a statement has its link, too; with nothing in focus there is one link, and it says why', async ({
  story,
  share,
  page,
}) => {
  const [statement] = builtStory.statements;
  await story.open(`#${statement?.id ?? ''}`);
  await share.open();
  await expect(share.field('Link to this statement')).toHaveValue(new RegExp(`#${statement?.id ?? ''}$`));
  await page.keyboard.press('Escape');
  await story.open();
  await page.reload();
  await share.open();
  await expect(share.dialog().getByRole('textbox')).toHaveCount(2);
  await expect(share.dialog()).toContainText('choose it on the page first');
});

test('what is wished stands in the code and in the preview', async ({ story, share, baseURL }) => {
  await story.open('#moscow-meeting');
  await share.open();
  await expect(share.preview()).toHaveAttribute('src', './embed/');
  await expect(share.inPreview().getByText(headline).first()).toBeVisible();
  await share.choose('Colours', 'Dark');
  await share.turn('Map', false);
  await share.turn('Article', false);
  await share.turn(/^Start at/, true);
  const wished = 'embed/?theme=dark&map=0&article=0#moscow-meeting';
  await expect(share.preview()).toHaveAttribute('src', `./${wished}`);
  expect(await share.code()).toBe(frameFor(`${baseURL ?? ''}${storyId}/${wished}`));
  // The event that it starts at is brought into sight in the preview, not in the dialog around it.
  await expect(share.inPreview().getByRole('region', { name: 'Quote' })).toContainText('convened at Moscow');
  expect(await share.dialog().evaluate((dialog) => dialog.scrollTop)).toBe(0);
  for (const width of [320, 600, 900]) {
    await share.choose('Width of the preview', `${width} px`);
    expect(await share.preview().evaluate((frame) => (frame as HTMLElement).offsetWidth)).toBe(width);
  }
});

test('the script comes below the frame: kept up to date, or pinned by its hash', async ({
  story,
  share,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await story.open();
  await share.open();
  const frame = frameFor(`${site}${storyId}/embed/`);
  expect(await share.code()).toBe(frame);
  await share.choose('Height', 'As high as its content By embed.js');
  expect(await share.code()).toBe(`${frame}\n<script async src="${site}embed.js"></script>`);
  await share.choose('Height', 'As high as its content, pinned');
  const path = pinnedLoader();
  const hash = createHash('sha384').update(readFileSync(join(import.meta.dirname, '..', 'dist', path)));
  expect(await share.code()).toBe(
    `${frame}\n<script async src="${site}${path}" integrity="sha384-${hash.digest('base64')}" crossorigin="anonymous"></script>`,
  );
  // The preview grows as the newspaper's frame would.
  const height = () => share.preview().evaluate((element) => (element as HTMLElement).offsetHeight);
  await expect.poll(height).not.toBe(fittedHeightPx(builtStory));
});

test('the page at the top of the site shares the story’s own address', async ({ share, page, baseURL }) => {
  await page.goto('');
  await share.open();
  await expect(share.field('Link to the story')).toHaveValue(`${baseURL ?? ''}${storyId}/`);
  await expect(share.preview()).toHaveAttribute('src', `./${storyId}/embed/`);
  await expect(share.inPreview().getByText(headline).first()).toBeVisible();
});

for (const denied of ['refused', 'missing'] as const) {
  test(`a clipboard that is ${denied} is explained, and the text selected`, async ({
    story,
    share,
    page,
  }) => {
    await page.addInitScript((how) => {
      if (how === 'missing') Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      else navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    }, denied);
    await story.open();
    await share.open();
    for (const label of ['Link to the story', 'Code for your page']) {
      await share.copy(label);
      await expect(share.said().last()).toContainText('The text is selected');
      const field = share.field(label);
      await expect(field).toBeFocused();
      expect(
        await field.evaluate((element: HTMLTextAreaElement) => [
          element.selectionStart,
          element.selectionEnd - element.value.length,
        ]),
      ).toEqual([0, 0]);
    }
  });
}

test('the keyboard goes into the dialog, and back to where it was', async ({ story, share, page }) => {
  await story.open('#aleppo');
  await share.button().focus();
  await page.keyboard.press('Enter');
  await expect(share.dialog().getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(share.dialog()).toBeHidden();
  await expect(share.button()).toBeFocused();
  // Escape closed the dialog and nothing else.
  await expect(page).toHaveURL(/#aleppo$/);
});

test('options add no steps to the reader’s history', async ({ story, share, page }) => {
  await story.open();
  await share.open();
  const steps = await page.evaluate(() => history.length);
  await share.choose('Colours', 'Light');
  await share.choose('Colours', 'Dark');
  await expect(share.inPreview().getByText(headline).first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width} px nothing is wider than the dialog, and the head’s tools stand in one row`, async ({
    story,
    share,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await story.open('#aleppo');
    const tops = await page
      .locator('.head-tools .quiet')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
    expect(new Set(tops).size).toBe(1);
    await share.open();
    for (const preview of [320, 600, 900]) {
      await share.choose('Width of the preview', `${preview} px`);
      const over = await share.dialog().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(over).toBe(0);
    }
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the open dialog and the open menu, ${theme}`, async ({ story, share, page }) => {
    await story.open(`?theme=${theme}#aleppo`);
    await page.getByText('Data', { exact: true }).click();
    const told = async (builder: AxeBuilder) =>
      (await builder.analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
      );
    expect(await told(new AxeBuilder({ page }).include('.head'))).toEqual([]);
    await share.open();
    // What stands in the preview is the embed's own affair.
    expect(await told(new AxeBuilder({ page }).include('dialog[open]').exclude('iframe'))).toEqual([]);
  });
}

test('the menu of data closes by Escape, which keeps the focus, and by a press elsewhere', async ({
  story,
  page,
}) => {
  await story.open('#aleppo');
  const menu = page.getByText('Data', { exact: true });
  const file = page.getByRole('link', { name: 'story.csv' });
  await menu.click();
  await expect(file).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(file).toBeHidden();
  await expect(menu).toBeFocused();
  await expect(page).toHaveURL(/#aleppo$/);
  await menu.click();
  await story.headline().click();
  await expect(file).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['', `${storyId}/`]) {
    test(`/${path}: the menu leads to the data, and there is no button to share`, async ({
      page,
      share,
      request,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(share.button()).toBeHidden();
      await page.getByText('Data', { exact: true }).click();
      for (const { name, mediaType } of exportFiles) {
        const link = page.getByRole('link', { name });
        await expect(link).toBeVisible();
        await expect(link).toHaveAttribute('type', mediaType);
        const href = (await link.getAttribute('href')) ?? '';
        expect((await request.get(new URL(href, page.url()).href)).status()).toBe(200);
      }
    });
  }
});
