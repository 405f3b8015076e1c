// The embed in pages that already have a resizer: real libraries where their licence allows, their recorded format
// where it does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/newspaperTest.ts';

interface Parent {
  readonly name: string;
  readonly query?: Readonly<Record<string, string>>;
  /** pym makes its frames itself, so it cannot come late. */
  readonly canBeLate?: false;
}

const parents: readonly Parent[] = [
  { name: 'pym', canBeLate: false },
  { name: 'frames' },
  { name: 'datawrapper' },
  { name: 'medium' },
  { name: 'iframe-resizer-4' },
  { name: 'iframe-resizer-5' },
  { name: 'open-iframe-resizer' },
  { name: 'open-iframe-resizer', query: { legacy: '' } },
  { name: 'wordpress' },
  { name: 'amp' },
];
const told = ({ name, query }: Parent) => [name, ...Object.keys(query ?? {})].join(' ');

for (const parent of parents) {
  test(`${told(parent)}: the frame follows its content, up and down`, async ({ newspaper }) => {
    await newspaper.open(parent.name, { page: parent.query ?? {} });
    await newspaper.expectHeight(700);
    await newspaper.setContentHeight(951.3);
    await newspaper.expectHeight(952);
    await newspaper.setContentHeight(333);
    await newspaper.expectHeight(333);
    expect(await newspaper.turns()).toEqual([]);
  });

  const moments = parent.canBeLate === false ? ['before'] : ['before', 'at', 'late'];
  for (const when of moments) {
    test(`${told(parent)}, begun ${when}: three frames do not mix`, async ({ newspaper }) => {
      await newspaper.open(parent.name, { page: { ...parent.query, count: '3', when } });
      if (when === 'late') {
        // The one that is in sight has given up waiting.
        await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
        await newspaper.connectLate();
      }
      for (const index of [0, 1, 2]) await newspaper.expectHeight(700, index);
      await newspaper.setContentHeight(520, 0);
      await newspaper.setContentHeight(930, 2);
      await newspaper.expectHeight(520, 0);
      await newspaper.expectHeight(700, 1);
      await newspaper.expectHeight(930, 2);
      expect(await newspaper.foreignHeight()).toBe(321);
    });
  }
}

/** Ports and the frame's own id differ from run to run. */
const steady = (message: unknown): unknown =>
  JSON.parse(
    JSON.stringify(message)
      .replaceAll(/dateline-[a-z0-9]+/g, 'dateline-ID')
      .replaceAll(/localhost:\d+/g, 'localhost'),
  );

for (const name of new Set(['plain', ...parents.map((parent) => parent.name)])) {
  test(`${name}: is told heights, widths and ids, and nothing else`, async ({ newspaper }) => {
    await newspaper.open(name);
    await expect.poll(() => newspaper.heights()).toContain(700);
    if (name !== 'plain') await newspaper.expectHeight(700);
    await newspaper.setContentHeight(900);
    if (name !== 'plain') await newspaper.expectHeight(900);
    const messages = (await newspaper.messages()).map((message) => JSON.stringify(steady(message)));
    const golden = join(import.meta.dirname, 'parents', 'golden', `${name}.json`);
    // A parent may ask more than once, and is answered each time.
    const distinct = [...new Set(messages)].map((message): unknown => JSON.parse(message));
    expect(distinct).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
}
