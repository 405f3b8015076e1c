// The embed as a guest: the newspaper's page scrolls as if it were not there, and keeps its keyboard and its address.
import { expect, test } from './fixtures/newspaperTest.ts';
import { Finger } from './pages/Finger.ts';

test.use({ viewport: { width: 816, height: 700 } });

test('it neither scrolls, nor leads away, nor takes the keyboard, until its reader touches it', async ({
  newspaper,
  page,
}) => {
  const loader = `${newspaper.server.stories}embed.js`;
  await newspaper.open('loader', { shows: 'story', page: { loader, below: '900' }, at: 'moscow-meeting' });
  await newspaper.expectHeightOfStory();
  const embed = await newspaper.embed();
  await expect(embed.chosen()).toContainText('convened at Moscow');
  const address = page.url();
  const expectUntouched = async () => {
    expect(await newspaper.focused()).toBe('body');
    expect(await newspaper.scrolledPx()).toBe(0);
    expect(page.url()).toBe(address);
  };
  await expectUntouched();
  await embed.articleFold().evaluate((fold) => fold.parentElement?.setAttribute('open', ''));
  await newspaper.expectHeightOfStory();
  await expectUntouched();
  // As a list it follows what is chosen, which must not move the page around it.
  await page.setViewportSize({ width: 416, height: 700 });
  await newspaper.expectHeightOfStory();
  await newspaper.frames().evaluate((frame: HTMLIFrameElement) => {
    frame.src = frame.src.replace(/#.*/, '#ankara-shooting');
  });
  await expect(embed.chosen()).toContainText('Russian ambassador to Turkey was shot dead');
  await expectUntouched();

  await embed.step('Next event').click();
  expect(await newspaper.focused()).toBe('iframe');
  expect(page.url()).toBe(address);
  const said = JSON.stringify(await newspaper.messages());
  expect(said).toContain('embed-size');
  expect(said).not.toMatch(/scrollTo|navigateTo|inPageLink/);
});

test('every link that leaves it opens a tab that cannot reach back', async ({ newspaper }) => {
  const embed = await newspaper.openAlone('#aleppo');
  await embed.expectAlive();
  await expect(embed.quote().getByRole('link', { name: /www/ }).first()).toBeVisible();
  const links = await embed.frame
    .locator('a[href]:not([href^="#"])')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href, target, rel }) => ({ href, target, rel })));
  expect(links.length).toBeGreaterThan(4);
  for (const { href, target, rel } of links) {
    expect(target, href).toBe('_blank');
    expect(rel.split(' '), href).toContain('noopener');
  }
});

test('over its map the wheel scrolls the newspaper’s page, and with Ctrl the very first turn zooms', async ({
  newspaper,
  page,
}) => {
  await newspaper.open('amp', { shows: 'story', page: { below: '100' } });
  await newspaper.expectHeightOfStory();
  const embed = await newspaper.embed();
  const before = await embed.distance('Moscow', 'Tehran');
  const at = await embed.bareMap();
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => embed.distance('Moscow', 'Tehran')).toBeGreaterThan(before * 1.05);
  expect(await newspaper.scrolledPx()).toBe(0);
  await embed.zoom('Show all places').click();
  await expect.poll(() => embed.distance('Moscow', 'Tehran')).toBeCloseTo(before, -1);

  const hints = await embed.countHints();
  await page.mouse.move(at.x, at.y);
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 50);
  await expect(embed.mapHint()).toHaveAttribute('aria-hidden', 'true');
  await expect(embed.mapHint()).toHaveText(/^Hold (Ctrl|⌘) and scroll to zoom the map$/);
  await expect.poll(() => newspaper.scrolledPx()).toBeGreaterThanOrEqual(285);
  expect(await newspaper.scrolledPx()).toBeLessThanOrEqual(300);
  expect(await embed.distance('Moscow', 'Tehran')).toBeCloseTo(before, 0);
  expect(await hints()).toBe(1);
  for (const name of ['Zoom in', 'Zoom out', 'Show all places'] as const)
    await expect(embed.zoom(name)).toBeVisible();
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, viewport: { width: 406, height: 700 } });

  test('one finger on its map scrolls the newspaper’s page, two zoom the map from the start', async ({
    newspaper,
    page,
  }) => {
    await newspaper.open('amp', { shows: 'story', page: { below: '100' } });
    await newspaper.expectHeightOfStory();
    const embed = await newspaper.embed();
    const finger = await Finger.on(page);
    const before = await embed.distance('Moscow', 'Tehran');
    const { x, y } = await embed.bareMap();
    await finger.pinch({ x: x + 80, y }, 20, 60);
    await expect.poll(() => embed.distance('Moscow', 'Tehran')).toBeGreaterThan(before * 1.5);
    expect(await newspaper.scrolledPx()).toBe(0);
    await embed.zoom('Show all places').tap();
    await expect.poll(() => embed.distance('Moscow', 'Tehran')).toBeCloseTo(before, -1);

    const moscow = await embed.placeOnMap('Moscow');
    await finger.drag({ x, y: y + 60 }, { x, y: y - 90 });
    await expect.poll(() => newspaper.scrolledPx()).toBeGreaterThan(120);
    expect(await embed.placeOnMap('Moscow')).toEqual(moscow);
    await finger.drag({ x: x + 20, y: y - 100 }, { x: x + 160, y: y - 100 });
    await expect(embed.mapHint()).toHaveText('Use two fingers to move the map');
    await expect(embed.mapHint()).toHaveAttribute('aria-hidden', 'true');
    await expect(embed.zoom('Zoom in')).toBeVisible();
  });
});
