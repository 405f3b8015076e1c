// What a table's page promises to those who pass it on: links and the code that embeds it.
import { AxeBuilder } from '@axe-core/playwright';
import { embedCode } from '../src/model/embedCode.ts';
import { fittedTableHeightPx } from '../src/model/fittedHeight.ts';
import { expect, persianHeadline, tableId, test as base } from './fixtures/tableSite.ts';
import { ShareDialog } from './pages/ShareDialog.ts';

const test = base.extend<{ share: ShareDialog }>({
  share: async ({ page }, run) => {
    await run(new ShareDialog(page));
  },
});

test('the links lead to the story and to the event in focus, and the code embeds it', async ({
  page,
  share,
  site: { story, address },
}) => {
  const home = `${address}${tableId}/`;
  const event = story.first[4];
  await page.goto(`${tableId}/?theme=dark#${event?.id ?? ''}`);
  await expect(page.getByRole('region', { name: 'Event', exact: true })).toContainText(event?.title ?? '');
  await share.open();
  await expect(share.field('Link to the story')).toHaveValue(home);
  await expect(share.field('Link to this event')).toHaveValue(`${home}#${event?.id ?? ''}`);
  const { headline: title, language: lang } = story;
  const frame = embedCode({ src: `${home}embed/`, title, lang, heightPx: fittedTableHeightPx });
  expect(await share.code()).toBe(frame);
  await share.choose('Colours', 'Dark');
  await share.choose('Height', 'As high as its content By embed.js');
  expect(await share.code()).toBe(
    `${frame.replace('embed/', 'embed/?theme=dark')}\n<script async src="${address}embed.js"></script>`,
  );
  await expect(share.inPreview().getByText('3,000 events')).toBeVisible();
  await expect(share.inPreview().locator('html')).toHaveAttribute('data-theme', 'dark');
  const height = () => share.preview().evaluate((element) => (element as HTMLElement).offsetHeight);
  await expect.poll(height).toBeGreaterThan(fittedTableHeightPx);
  await expect(share.dialog().getByRole('checkbox', { name: 'Article' })).toHaveCount(0);
});

test('the link keeps filter and window and says so; the link opens what was seen', async ({
  page,
  share,
  site: { address },
}) => {
  const seen = '?from=2015-01-01&to=2015-03-31&q=front';
  await page.goto(`${tableId}/${seen}`);
  await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
  await share.open();
  await expect(share.field('Link to the story')).toHaveValue(`${address}${tableId}/${seen}`);
  await expect(share.dialog()).toContainText('The link keeps your filter and the time in view');
  await expect(share.dialog()).toContainText('To share one event, choose it on the page first.');
});

test('the page of another language shares its own address and embed', async ({ page, site: { address } }) => {
  await page.goto(`${tableId}/fa/`);
  await page.getByRole('button', { name: 'هم‌رسانی', exact: true }).click();
  const fields = page.getByRole('dialog').getByRole('textbox');
  await expect(fields.first()).toHaveValue(`${address}${tableId}/fa/`);
  await expect(fields.last()).toHaveValue(
    new RegExp(`title="${persianHeadline}" lang="fa" src=".*/fa/embed/"`),
  );
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width} px nothing is wider than the dialog, and axe finds nothing in it`, async ({
    page,
    share,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${tableId}/?q=front`);
    await expect(page.locator('html[data-table="drawn"]')).toBeAttached();
    await share.open();
    const over = await share.dialog().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(over).toBe(0);
    // What stands in the preview is the embed's own affair.
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').exclude('iframe').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('each language’s page has its picture beside it', async ({ site, request }) => {
  for (const path of ['', 'fa/']) {
    expect(site.read(`${tableId}/${path}index.html`).toString()).toContain('content="summary_large_image"');
    const png = await (await request.get(`${tableId}/${path}picture.png`)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
