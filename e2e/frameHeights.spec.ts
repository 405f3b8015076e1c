// When the embed tells its height and when it keeps still; what it makes of parents that do not follow, and of
// messages that are not from its parent. The embed here is one whose height the test sets.
import type { Frame } from '@playwright/test';
import { expect, test } from './fixtures/newspaperTest.ts';

/** Lets a frame's timers run for as long as two reports may be apart, and its messages arrive. */
const settle = (frame: Frame) => frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));

const hostOf = (address: string) => new URL(address).host;

test('the parent is another site than the embed, with a process of its own', async ({ newspaper, page }) => {
  await newspaper.open('plain');
  expect(new URL(page.url()).hostname).toBe('127.0.0.1');
  expect(new URL((await newspaper.inside()).url()).hostname).toBe('localhost');
  await expect(newspaper.frames().contentFrame().getByRole('button')).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeNull();
});

test('far below the fold the height is right without scrolling, and stays right', async ({
  newspaper,
  page,
}) => {
  await newspaper.open('amp', { page: { below: '4000' } });
  await newspaper.expectHeight(700);
  await newspaper.setContentHeight(900);
  await newspaper.expectHeight(900);
  // Off-screen the embed may not know how high its frame is: it must not take that for a refusal.
  await settle(await newspaper.inside());
  expect(await newspaper.turns()).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await newspaper.frames().scrollIntoViewIfNeeded();
  await settle(await newspaper.inside());
  await expect.poll(() => newspaper.layout()).toBe('grows');
});

test('a plain frame below the fold is fitted once it comes into sight', async ({ newspaper }) => {
  await newspaper.open('plain', { page: { below: '4000' } });
  await settle(await newspaper.inside());
  expect(await newspaper.turns()).toEqual([]);
  await newspaper.frames().scrollIntoViewIfNeeded();
  await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
});

test('nothing is told while the frame is not displayed, and the height as soon as it is', async ({
  newspaper,
}) => {
  await newspaper.open('amp', { page: { hidden: '' } });
  await newspaper.setContentHeight(820);
  await settle(await newspaper.inside());
  expect(await newspaper.messages()).toEqual([]);
  await newspaper.frames().evaluate((frame) => {
    frame.style.display = 'block';
  });
  await newspaper.expectHeight(820);
  expect(await newspaper.heights()).toEqual([820]);
});

test('a hundred changes in a second are told ten at most, and the last one is', async ({ newspaper }) => {
  await newspaper.open('amp');
  await newspaper.expectHeight(700);
  const before = (await newspaper.heights()).length;
  const frame = await newspaper.inside();
  const tookMs = await frame.evaluate(async () => {
    const content = document.querySelector<HTMLElement>('#content');
    const startMs = performance.now();
    for (let change = 1; change <= 100; change += 1) {
      if (content) content.style.height = `${700 + change}px`;
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    return performance.now() - startMs;
  });
  await newspaper.expectHeight(800);
  await settle(frame);
  const heights = await newspaper.heights();
  expect(heights.at(-1)).toBe(800);
  expect(heights.length - before).toBeLessThanOrEqual(Math.ceil(tookMs / 100) + 1);
  for (const height of heights) expect(Number.isInteger(height)).toBe(true);
});

for (const [give, height] of [
  ['plus', 1404],
  ['minus', 1396],
  ['clamp', 1000],
] as const) {
  test(`a parent that gives ${height} px where 1400 are asked for is told that once`, async ({
    newspaper,
  }) => {
    await newspaper.open('amp', { page: { give }, embed: { height: '1400' } });
    await newspaper.expectHeight(height);
    const layout = give === 'clamp' ? 'fitted' : 'grows';
    await expect.poll(() => newspaper.layout()).toBe(layout);
    await settle(await newspaper.inside());
    await settle(await newspaper.inside());
    expect(await newspaper.layout()).toBe(layout);
    expect(await newspaper.heights()).toEqual([1400]);
  });
}

test('a content that grows with its frame is stopped, with one word about it', async ({
  newspaper,
  complaints,
}) => {
  await newspaper.open('amp', { embed: { grows: 'frame' } });
  const stops = () => complaints.filter((complaint) => complaint.includes('no longer reported'));
  await expect.poll(stops).toHaveLength(1);
  // A parent that is slow to follow has been given up before, now and then, and has followed after all.
  expect(await newspaper.layout()).toBe('fitted');
  const told = await newspaper.heights();
  expect(told.length).toBeLessThanOrEqual(21);
  await settle(await newspaper.inside());
  expect(await newspaper.heights()).toEqual(told);
  expect(stops()).toHaveLength(1);
  complaints.length = 0;
});

test.describe('a parent that does not follow', () => {
  test('gets the layout that fits, and the growing one back when it follows late', async ({ newspaper }) => {
    await newspaper.open('plain');
    await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
    await newspaper.setContentHeight(900);
    await settle(await newspaper.inside());
    expect(await newspaper.heights()).toEqual([700]);
    await newspaper.frames().evaluate((frame) => frame.setAttribute('height', '700'));
    await expect.poll(() => newspaper.turns()).toEqual(['fitted', 'grows', 'fitted']);
    expect((await newspaper.heights()).at(-1)).toBe(900);
  });

  test('as AMP, which says so', async ({ newspaper }) => {
    await newspaper.open('amp', { page: { deny: '' } });
    await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
  });

  test('as WordPress, above its thousand pixels', async ({ newspaper }) => {
    await newspaper.open('wordpress', { embed: { height: '1400' } });
    await newspaper.expectHeight(1000);
    await expect.poll(() => newspaper.turns()).toEqual(['fitted']);
  });
});

test('ten thousand messages of another frame, and as many of nonsense, have no effect', async ({
  newspaper,
  page,
}) => {
  await newspaper.open('amp', { page: { count: '2' } });
  await newspaper.expectHeight(700);
  await settle(await newspaper.inside());
  const before = await newspaper.messages();
  const ask = ({ understood }: { understood: boolean }) => {
    const messages: unknown[] = [
      { sentinel: 'amp', type: 'frames-init' },
      { sentinel: 'amp', type: 'embed-size-denied' },
      { type: 'iframe-child-init', targetElementSelector: '(', bodyMargin: '99px' },
      '[iFrameSizer]evil:8:false:false:32:true:true',
      '[iFrameSizer]resize',
      'pymxPYMx.*xPYMxwidthxPYMx1',
      { message: 'ready', secret: 'aB3dE5gH7j' },
      ...(understood
        ? []
        : [null, undefined, 7, '', '{', '[iFrameSizer]', [], {}, 'x'.repeat(5000), new Map(), 1n]),
    ];
    const target = window === top ? window.frames[0] : parent.frames[0];
    for (let sent = 0; sent < 10_000; sent += 1) {
      target?.postMessage(understood ? messages[sent % messages.length] : messages[7 + (sent % 11)], '*');
    }
  };
  const sibling = await (await newspaper.foreignFrame().elementHandle()).contentFrame();
  await sibling?.evaluate(ask, { understood: true });
  await page.evaluate(ask, { understood: false });
  // A message that is understood and from the parent comes after all the others, and is answered.
  await page.evaluate(() => window.frames[0]?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'));
  await expect.poll(() => newspaper.messages()).toHaveLength(before.length + 1);
  expect((await newspaper.messages()).at(-1)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 700 });
  expect(await newspaper.turns()).toEqual([]);
});

test('messages go to the parent alone, not to the page around it', async ({ newspaper, page }) => {
  const { server } = newspaper;
  const child = new URL('stand-in/embed/', server.stories).href;
  await page.goto(`${server.newspaper}plain.html?count=0&child=${encodeURIComponent(child)}`);
  const inner = `${server.newspaper}amp.html?child=${encodeURIComponent(child)}`;
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, inner);
  const parent = page.frameLocator('iframe');
  await expect(parent.frameLocator('iframe').getByRole('button')).toBeVisible();
  await expect
    .poll(() => parent.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).clientHeight))
    .toBe(700);
  expect(await page.evaluate(() => window.received)).toEqual([]);
});

test('a page that comes back from the browser’s store tells its height again', async ({ newspaper }) => {
  await newspaper.open('amp');
  await newspaper.expectHeight(700);
  const frame = await newspaper.inside();
  await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => newspaper.heights()).toEqual([700, 700]);
});

test('nothing is left behind when the reports stop', async ({ newspaper, page }) => {
  await page.addInitScript(() => {
    const left = new Map<string, number>();
    const count = (type: string, by: number) => left.set(type, (left.get(type) ?? 0) + by);
    const watch = (name: 'addEventListener' | 'removeEventListener', by: number) => {
      const original = window[name].bind(window) as (...args: unknown[]) => void;
      Object.assign(window, {
        [name]: (type: string, ...rest: unknown[]) => {
          count(type, by);
          original(type, ...rest);
        },
      });
    };
    watch('addEventListener', 1);
    watch('removeEventListener', -1);
    Object.assign(window, { left });
  });
  await newspaper.open('amp');
  await newspaper.expectHeight(700);
  const frame = await newspaper.inside();
  const left = () => frame.evaluate(() => [...(window as unknown as { left: Map<string, number> }).left]);
  expect(Object.fromEntries(await left())).toMatchObject({ message: 1, resize: 1, pageshow: 1, load: 1 });
  await frame.evaluate(() => window.reports.stop());
  expect((await left()).filter(([, count]) => count !== 0)).toEqual([]);
  await newspaper.setContentHeight(900);
  await settle(frame);
  expect(await newspaper.heights()).toEqual([700]);
});

test('a page that is not framed listens to nobody and changes nothing', async ({ newspaper, page }) => {
  const address = `${newspaper.server.stories}stand-in/embed/?height=3000`;
  await page.goto(address);
  expect(hostOf(page.url())).toBe(hostOf(address));
  await page.evaluate(() => window.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'));
  await settle(page.mainFrame());
  await expect(page.locator('html')).not.toHaveAttribute('data-layout', 'fitted');
});
