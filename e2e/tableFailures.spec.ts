// A table's page whose files do not come, come in part, or are others: each is told, none is half shown, and each can be
// asked for again.
import type { Page, Route } from '@playwright/test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeIndex, encodeIndex } from '../src/table/indexFormat.ts';
import { expect, tableId, test } from './fixtures/tableSite.ts';

type Reply = Parameters<Route['fulfill']>[0];

/** What comes instead of a file, and how the page calls it; `whole` is the file. */
const wrongs: readonly (readonly [
  name: string,
  reply: (whole: Buffer, version: string) => Reply,
  reason: keyof typeof said,
])[] = [
  ['is missing', () => ({ status: 404 }), 'missing'],
  ['is refused', () => ({ status: 403 }), 'unreachable'],
  ['is cut short', (whole) => ({ body: whole.subarray(0, whole.length / 2) }), 'cutShort'],
  ['is a page of the server’s', () => ({ body: '<!doctype html><title>Welcome</title>' }), 'broken'],
  ['is of another version', (whole, version) => ({ body: withOtherVersion(whole, version) }), 'otherVersion'],
  ['has a changed byte', (whole) => ({ body: withOtherByte(whole) }), 'cutShort'],
];

const said = {
  missing: [/^The server has no file with the events\./, 'The server has no such file.'],
  unreachable: [/^The events cannot be reached\./, 'The server cannot be reached.'],
  cutShort: [/^The file of the events ends too early\./, 'The file ends too early.'],
  broken: [/^The events could not be read: /, 'What came is not the file.'],
  otherVersion: [
    /^The page and its events are of different versions\. Reload the page\./,
    'The page and its rows are of different versions. Reload the page.',
  ],
} as const;

function withOtherVersion(whole: Buffer, version: string): Buffer {
  const bytes = gunzipSync(whole);
  const index = decodeIndex(bytes, version);
  if (index.ok) return gzipSync(encodeIndex(index.columns, 'another'));
  return gzipSync(bytes.toString().replace(version, 'another'));
}

function withOtherByte(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole);
  const at = bytes.length - 8;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

/** The worker's requests are its own: the context's routes reach them. */
async function replace(page: Page, files: string, reply: Reply): Promise<() => Promise<void>> {
  await page.context().route(files, (route) => route.fulfill(reply));
  return () => page.context().unroute(files);
}

/** The browser’s own word for a status that is an error. */
function takeOut(complaints: string[]): void {
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/\b40[34]\b/);
}

for (const [name, reply, reason] of wrongs) {
  test(`an index that ${name} is told, and what the page was built with stays`, async ({
    table,
    page,
    complaints,
    site: { story, read },
  }) => {
    const mend = await replace(
      page,
      '**/table/index-*.bin',
      reply(read(`${tableId}/${story.files.index}`), story.files.version),
    );
    await page.goto(`${tableId}/`);
    await expect(page.getByText(said[reason][0])).toBeVisible();
    await expect(table.entries).toHaveCount(story.first.length);
    await expect(table.found).toHaveText('3,000 events');
    await expect(table.drawn).toHaveCount(0);
    await mend();
    takeOut(complaints);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(table.drawn).toBeAttached();
    await expect(table.entries).toHaveCount(20);
    await expect(table.list.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });

  test(`a file of rows that ${name} is told in the list and on the card`, async ({
    table,
    page,
    complaints,
    site: { story, read },
  }) => {
    const { shards } = story.files;
    const mend = await replace(
      page,
      `**/${shards}/*.json.gz`,
      reply(read(`${tableId}/${shards}/0.json.gz`), story.files.version),
    );
    await page.goto(`${tableId}/`);
    await expect(table.drawn).toBeAttached();
    await expect(table.list.getByText('This row could not be fetched.')).toHaveCount(20);
    await expect(
      table.list.getByText(`Some of these rows could not be fetched. ${said[reason][1]}`),
    ).toBeVisible();
    await table.timeline.getByRole('button', { name: 'Next event' }).click();
    await expect(table.card.getByText(`This row could not be fetched. ${said[reason][1]}`)).toBeVisible();
    await expect(table.card.getByRole('heading')).toHaveCount(0);
    await mend();
    takeOut(complaints);
    await table.card.getByRole('button', { name: 'Try again' }).click();
    await expect(table.chosen).toHaveText(story.first[0]?.title ?? '');
    await table.list.getByRole('button', { name: 'Try again' }).click();
    await expect(table.entries).toHaveCount(20);
  });

  test(`a file of ids that ${name} is told where an address names an event`, async ({
    table,
    page,
    complaints,
    site: { story, read },
  }) => {
    const { ids } = story.files;
    const event = story.first[3];
    if (!event) throw new Error('the story has no fourth event');
    const mend = await replace(
      page,
      `**/${ids}/*.json.gz`,
      reply(read(`${tableId}/${ids}/0.json.gz`), story.files.version),
    );
    await page.goto(`${tableId}/#${event.id}`);
    const words = `The event that the address names could not be looked up. ${said[reason][1]}`;
    await expect(table.card.getByText(words)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${event.id}$`));
    await mend();
    takeOut(complaints);
    await table.card.getByRole('button', { name: 'Try again' }).click();
    await expect(table.chosen).toHaveText(event.title);
  });
}

test('words that cannot be looked for are told, and leave nothing out', async ({
  table,
  page,
  site: { story },
}) => {
  await page.route(`**/${story.files.words}/*.json.gz`, (route) => route.fulfill({ body: 'no JSON' }));
  await table.open(`${tableId}/`);
  await table.list.getByLabel('Words in titles and places').fill('front');
  await expect(table.list.getByRole('alert')).toHaveText(/^The search could not be loaded/);
  await expect(table.found).toHaveText('3,000 of 3,000 events');
});
