// The embed in a newspaper's page when things fail: what it shows stays, it says why, and the newspaper's page is told
// a height.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/embedTest.ts';
import { builtStory, storyId } from './fixtures/story.ts';
import { initialHeightPx, type SameSiteEmbed } from './pages/SameSiteEmbed.ts';

const script = /assets\/frame-.*\.js$/;

async function expectItsHeight(embed: SameSiteEmbed) {
  await expect
    .poll(async () => Math.abs((await embed.heightPx()) - (await embed.contentPx())))
    .toBeLessThanOrEqual(2);
  expect(await embed.heightPx()).not.toBe(initialHeightPx);
}

async function expectBuilt(embed: SameSiteEmbed) {
  await expect(embed.inside().getByRole('heading', { level: 1 })).toHaveText(builtStory.headline);
  await expect(embed.map().locator('.built-map')).toBeVisible();
  for (const { id, quotes } of builtStory.events)
    await expect(embed.inside().locator(`#${id} blockquote mark`).first()).toHaveText(quotes[0].exact);
}

async function withPage(page: Page, change: (html: string) => string) {
  await page.route(`**/${storyId}/embed/`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });
}

test('an embed cut off in its data says so, stays as it was built, and tells its height', async ({
  embed,
  page,
}) => {
  await withPage(page, (html) => html.slice(0, html.indexOf('id="story"') + 9000));
  await embed.open();
  await expect(embed.failure()).toContainText(/The story’s data ends too early, near byte \d{4}\./);
  await expectBuilt(embed);
  await expectItsHeight(embed);
});

for (const [name, cut] of [
  ['in its base map', (html: string, start: number) => html.slice(0, start + 9000)],
  ['before its base map', (html: string, start: number) => html.slice(0, html.lastIndexOf('<', start))],
] as const) {
  test(`an embed cut off ${name} is alive, and its map says so`, async ({ embed, page }) => {
    await withPage(page, (html) => cut(html, html.indexOf('id="base-map"')));
    await embed.open();
    await expect(embed.map().getByRole('status')).toContainText(
      /Land and borders did not load: the file ends too early, near byte \d+\./,
    );
    await embed.map().getByRole('button', { name: 'Moscow' }).click();
    await expect(embed.timeline().locator('#moscow-meeting')).toHaveAttribute('data-chosen');
    await expectItsHeight(embed);
  });
}

for (const broken of ['is refused', 'is gone', 'throws', 'cannot be parsed'] as const) {
  test(`an embed whose script ${broken} stays as it was built, and its links answer`, async ({
    embed,
    page,
    complaints,
  }) => {
    await page.route(script, async (route) => {
      if (broken === 'is refused') return route.abort('blockedbyclient');
      if (broken === 'is gone') return route.fulfill({ status: 404, body: '' });
      const body = broken === 'throws' ? 'throw new Error("broken on purpose")' : 'let let = (';
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await embed.open();
    await expectBuilt(embed);
    await embed.map().locator('a[href="#ankara-shooting"]').first().click();
    await expect(embed.inside().locator('#ankara-shooting blockquote mark').first()).toBeInViewport();
    expect(complaints.length).toBeGreaterThan(0);
    complaints.splice(0);
  });
}

test('without a canvas the embed’s map stands and answers', async ({ embed, page }) => {
  await page.addInitScript(() => Object.assign(HTMLCanvasElement.prototype, { getContext: () => null }));
  await embed.open();
  await embed.map().getByRole('button', { name: 'Moscow' }).click();
  await expect(embed.timeline().locator('#moscow-meeting')).toHaveAttribute('data-chosen');
});

test('in a frame without an origin, which may keep nothing, the embed works without an error', async ({
  embed,
}) => {
  await embed.open({ attributes: 'sandbox="allow-scripts"' });
  await embed.map().getByRole('button', { name: 'Moscow' }).click();
  await expect(embed.timeline().locator('#moscow-meeting')).toHaveAttribute('data-chosen');
  await expectItsHeight(embed);
});

test('the first loader, as newspapers may keep it for years, gives today’s embed its height', async ({
  embed,
  page,
}) => {
  const first = readFileSync(join(import.meta.dirname, 'parents', 'golden', 'embed-1.js.txt'), 'utf8');
  await page.route('**/embed.js', (route) => route.fulfill({ contentType: 'text/javascript', body: first }));
  await embed.open();
  await expectItsHeight(embed);
});

test('an embed’s page that a newer deploy has left without its script is whole, in the height it was given', async ({
  embed,
  page,
  complaints,
}) => {
  // The old page, the new loader, and the old page's script gone.
  await page.route(script, (route) => route.fulfill({ status: 404, body: '' }));
  await embed.open();
  await expectBuilt(embed);
  expect(await embed.heightPx()).toBe(initialHeightPx);
  complaints.splice(0);
});
