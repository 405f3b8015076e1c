// The HTML of all built pages is valid, which includes that no id stands in a page twice.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlProblems } from './fixtures/htmlProblems.ts';
import { storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

const dist = join(import.meta.dirname, '..', 'dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);

test('the site has a story, its embed, a top page and a page for what is not there', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      '404.html',
      'index.html',
      join(storyId, 'index.html'),
      join(storyId, 'embed', 'index.html'),
    ]),
  );
});

test('every page carries its policy, which lets no text become markup and loosens nothing', () => {
  for (const path of pages) {
    const html = readFileSync(join(dist, path), 'utf8');
    const [meta = '', policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html) ?? [];
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy, path).toContain("; require-trusted-types-for 'script'; trusted-types default");
    expect(policy, path).not.toMatch(/unsafe-|\*|blob:/);
    // It rules only what comes after it.
    const before = html.slice(0, html.indexOf(meta));
    expect(before, path).not.toMatch(/<(script|style|link|base|img)\b/);
  }
});

for (const path of pages) {
  test(`the HTML of ${path} is valid`, async () => {
    expect(await htmlProblems(readFileSync(join(dist, path), 'utf8'), path)).toEqual([]);
  });
}

test('an id that stands twice, and a button in a link, would be noticed', async () => {
  const html = '<p id="a"></p><p id="a"></p><a href="#a"><button type="button">b</button></a>';
  expect((await htmlProblems(html, 'x')).join('\n')).toMatch(/no-dup-id[^]*element-permitted-content/);
});

for (const width of [1440, 820, 390]) {
  test(`no id stands twice in the living page at ${width} px`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await story.open('#aleppo');
    await expect(story.marker('Moscow')).toBeVisible();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
}
