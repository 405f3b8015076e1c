// Where the browser keeps everything from the page, nothing changes: it asks for nothing that is kept.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/embedTest.ts';
import { ShareDialog } from './pages/ShareDialog.ts';

/** All that a page may keep, each refused as a browser does that blocks cookies. Any use is an error, which fails. */
const refuseToKeep = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      const error = new DOMException('Access is denied for this document.', 'SecurityError');
      console.error(error.stack);
      throw error;
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });

test('where nothing may be kept the story’s page works without an error', async ({ story, page }) => {
  await refuseToKeep(page);
  await story.open();
  await story.marker('Moscow').click();
  await expect(story.quote()).toContainText('convened at Moscow');
  await story.marginNumber('ankara-shooting').first().click();
  await expect(page).toHaveURL(/#ankara-shooting$/);
  await page.goBack();
  await expect(page).toHaveURL(/#moscow-meeting$/);
});

test('where nothing may be kept the embed works without an error', async ({ embed, page }) => {
  await refuseToKeep(page);
  await embed.open();
  await embed.map().getByRole('button', { name: 'Moscow' }).click();
  await expect(embed.timeline().locator('#moscow-meeting')).toHaveAttribute('data-chosen');
});

test('what is kept would be noticed', async ({ story, page, complaints }) => {
  await refuseToKeep(page);
  await story.open();
  expect(
    await page.evaluate(() => {
      try {
        return localStorage.length;
      } catch {
        return 'refused';
      }
    }),
  ).toBe('refused');
  expect(complaints.splice(0)).toHaveLength(1);
});

test('through a story and its embed nothing is kept, and nobody else is asked', async ({
  story,
  embed,
  page,
  context,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await story.open('?theme=dark');
  await story.marker('Moscow').click();
  await story.step('Previous event').click();
  await story.marginNumber('ankara-shooting').first().click();
  await story.timeline().getByRole('button', { name: 'Show more time' }).click();
  const share = new ShareDialog(page);
  await share.open();
  await share.choose('Colours', 'Dark');
  await share.choose('Height', 'As high as its content By embed.js');
  await expect(share.inPreview().getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await share.copy('Link to the story');
  await expect(share.said().last()).not.toBeEmpty();
  expect(await keptBy(page)).toEqual(nothing);
  await embed.open();
  await embed.map().getByRole('button', { name: 'Moscow' }).click();
  await expect(embed.timeline().locator('#moscow-meeting')).toHaveAttribute('data-chosen');
  // Of one site, page and frame would share what they keep.
  expect(await keptBy(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

const nothing = [0, 0, 0, 0, 0];

const keptBy = (page: Page) =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
