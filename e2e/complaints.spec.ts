// The fixture of all browser tests, on trial: each of these tests must fail, since a page that complains is not clean.
import { expect, test } from './fixtures/test.ts';

const causes: Readonly<Record<string, string>> = {
  'an uncaught error': 'setTimeout(() => { throw new Error("on purpose") })',
  'an unhandled rejection': 'Promise.reject(new Error("on purpose")); 0',
  'an error on the console': 'console.error("on purpose")',
  'a warning on the console': 'console.warn("on purpose")',
  'a request to another host': 'fetch("https://other.example/", { mode: "no-cors" }).catch(() => 0)',
  'a file that is not there': 'fetch("./no-such-file").then(() => 0)',
  'a violation of the policy':
    'document.body.append(Object.assign(new Image(), { src: "https://x.example/" })); 0',
};

for (const [name, code] of Object.entries(causes)) {
  test.fail(`${name} fails a test`, async ({ page, story, complaints }) => {
    await story.open();
    await page.evaluate(code);
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
  });
}

test('a page that has nothing to complain about fails none', async ({ story, complaints }) => {
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  expect(complaints).toEqual([]);
});
