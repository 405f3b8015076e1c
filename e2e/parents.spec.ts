// The embed in pages that already have a resizer: real libraries where their licence allows, their recorded format
// where it does not.
import { readGolden, steadyMessages } from './fixtures/goldenMessages.ts';
import { expect, test } from './fixtures/newspaperTest.ts';
import type { NewspaperPage } from './pages/NewspaperPage.ts';

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

/** Everything that our frame has said. */
async function expectGolden(newspaper: NewspaperPage, name: string) {
  await expect.poll(async () => steadyMessages(await newspaper.messages())).toEqual(readGolden(name));
}

test('a parent that says nothing is told three formats, and no string but JSON', async ({ newspaper }) => {
  await newspaper.open('plain');
  await expectGolden(newspaper, 'plain');
});

const told = ({ name, query }: Parent) => [name, ...Object.keys(query ?? {})].join(' ');

for (const parent of parents) {
  test(`${told(parent)}: the frame follows its content, and says nothing but heights`, async ({
    newspaper,
  }) => {
    await newspaper.open(parent.name, { page: parent.query ?? {} });
    await newspaper.expectHeight(700);
    await newspaper.setContentHeight(951.3);
    await newspaper.expectHeight(952);
    await newspaper.setContentHeight(333);
    await newspaper.expectHeight(333);
    await expectGolden(newspaper, told(parent).replace(' ', '-'));
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
