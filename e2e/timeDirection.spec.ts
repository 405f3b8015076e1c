// Time runs to the side that the language or the reader wants, the map never; what hands and keys do follows sight. In
// Persian the window's days are typed in the page's own calendar.
import { boxesOf, overlaps } from './fixtures/boxes.ts';
import { expect, test } from './fixtures/test.ts';
import { boxOf, TimeStrip } from './pages/TimeStrip.ts';

/** In the order of time, one a day. */
const threeDays = ['lavrentiev-visit', 'ankara-shooting', 'moscow-meeting'];
const backwards = [...threeDays].reverse();

test('Arabic begins from the right; the switch flips all of it, and the address keeps that', async ({
  story,
  page,
}) => {
  const strip = new TimeStrip(page);
  const button = (name: string) => ({ name, locator: page.getByRole('button', { name, exact: true }) });
  const pans = [button('إلى الأسبق'), button('إلى اللاحق')];
  await story.open('ar/');
  expect(await strip.inOrderOfSight(threeDays)).toEqual(backwards);
  expect(await strip.leftToRight(pans)).toEqual(['إلى اللاحق', 'إلى الأسبق']);
  expect(overlaps(await boxesOf(page.locator('.strip-label, .tick-label, .edge-hint button')))).toEqual([]);
  await page.getByRole('button', { name: 'عرض الزمن من اليسار إلى اليمين' }).click();
  await expect(page).toHaveURL(/\/ar\/\?time=ltr$/);
  expect(await strip.inOrderOfSight(threeDays)).toEqual(threeDays);
  expect(await strip.leftToRight(pans)).toEqual(['إلى الأسبق', 'إلى اللاحق']);
  expect(overlaps(await boxesOf(page.locator('.strip-label, .tick-label, .edge-hint button')))).toEqual([]);
  // Back goes to what was chosen before; time runs on as the reader wants it.
  await strip.item('aleppo').click();
  await expect(page).toHaveURL(/\?time=ltr#aleppo$/);
  await page.getByRole('button', { name: 'عرض الزمن من اليمين إلى اليسار' }).click();
  await expect(page).toHaveURL(/\/ar\/#aleppo$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/ar\/$/);
  expect(await strip.inOrderOfSight(threeDays)).toEqual(backwards);
});

test('with time from the right, hands move what they hold, and keys go by sight', async ({ story, page }) => {
  const strip = new TimeStrip(page);
  await story.open('?time=rtl');
  await strip.item('ankara-shooting').focus();
  await page.keyboard.press('ArrowRight');
  await expect(strip.item(await strip.nextToTheRight('ankara-shooting'))).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(strip.item('ankara-shooting')).toBeFocused();

  // A drag: the day goes with the hand.
  const day = await boxOf(strip.band('ankara-shooting'));
  await strip.drag({ x: day.x + 10, y: day.y + 5 }, 150);
  expect((await boxOf(strip.band('ankara-shooting'))).x).toBeCloseTo(day.x + 150, 0);
  await page.keyboard.press('0');
  await expect.poll(async () => (await boxOf(strip.band('ankara-shooting'))).x).toBeCloseTo(day.x, 0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await boxOf(strip.band('ankara-shooting'))).x).toBeLessThan(day.x - 100);
  await page.keyboard.press('0');
  await expect.poll(async () => (await boxOf(strip.band('ankara-shooting'))).x).toBeCloseTo(day.x, 0);

  // The wheel: the moment under the pointer stays.
  await page.mouse.move(day.x + day.width, day.y + 5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 40);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => (await boxOf(strip.band('ankara-shooting'))).width)
    .toBeLessThan(day.width - 20);
  const zoomed = await boxOf(strip.band('ankara-shooting'));
  expect(Math.abs(zoomed.x + zoomed.width - day.x - day.width)).toBeLessThan(2);

  // The brush: to the right is back in time, and its right edge is its beginning.
  await page.goto('mehr-2016-12-20/?time=rtl&from=2013-01-01&to=2014-12-31');
  const from = story.timeline().getByLabel('From');
  const brush = await boxOf(strip.brush());
  await strip.drag({ x: brush.x + brush.width / 2, y: brush.y + 8 }, 60);
  await expect.poll(() => from.inputValue()).toMatch(/^2012-/);
  const moved = await boxOf(strip.brush());
  expect(moved.x).toBeCloseTo(brush.x + 60, 0);
  const until = await story.timeline().getByLabel('to', { exact: true }).inputValue();
  await strip.drag({ x: moved.x + moved.width, y: moved.y + 8 }, 60);
  await expect.poll(() => from.inputValue()).toMatch(/^2011-/);
  expect(await story.timeline().getByLabel('to', { exact: true }).inputValue()).toBe(until);
});

test('the map’s markers stand where they stand in English, in Arabic and in Persian', async ({
  story,
  page,
}) => {
  const markers = page.locator('.map button[data-place]');
  const placesIn = async (path: string) => {
    await story.open(path);
    await expect(markers).toHaveCount(4);
    const map = await boxOf(page.locator('.map'));
    const all = await Promise.all(
      (await markers.all()).map(async (marker) => {
        const { x, y, width, height } = await boxOf(marker);
        return {
          place: await marker.getAttribute('data-place'),
          at: [x + width / 2 - map.x, y + height / 2 - map.y],
        };
      }),
    );
    return { map, all };
  };
  // Here the map's height does not hang on how long the headline is.
  await page.setViewportSize({ width: 1024, height: 900 });
  const english = await placesIn('');
  for (const path of ['ar/', 'fa/']) {
    const { map, all } = await placesIn(path);
    expect([map.width, map.height]).toEqual([english.map.width, english.map.height]);
    for (const { place, at } of all) {
      const there = english.all.find((marker) => marker.place === place)?.at ?? [];
      for (const n of [0, 1]) {
        expect(Math.abs((at[n] ?? NaN) - (there[n] ?? NaN)), `${path} ${place ?? ''}`).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('in Persian the window’s days are typed in the Solar Hijri calendar, and what is no day is refused', async ({
  story,
  page,
}) => {
  const strip = new TimeStrip(page);
  await story.open('fa/');
  const [from, to] = [page.getByLabel('از', { exact: true }), page.getByLabel('تا', { exact: true })];
  await expect(from).toHaveValue('۱۳۹۵/۰۹/۲۶');
  await expect(to).toHaveValue('۱۳۹۵/۱۰/۰۱');
  await expect(from).toHaveAccessibleDescription('سال/ماه/روز، مانند ۱۳۹۵/۰۹/۲۶');
  await from.fill('1395-09-28');
  await from.press('Enter');
  await expect(from).toHaveValue('۱۳۹۵/۰۹/۲۸');
  await expect(page).toHaveURL(/from=2016-12-18&to=2016-12-21$/);
  await from.fill('۱۳۹۵/۱۳/۰۱');
  await to.focus();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(from).toHaveAccessibleDescription(/چنین روزی نیست/);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(from).toHaveValue('۱۳۹۵/۱۳/۰۱');
  await expect(to).toHaveValue('۱۳۹۵/۱۰/۰۱');
  await from.fill('۱۴۰۰/۰۱/۰۱');
  await from.press('Enter');
  await expect(from).toHaveAccessibleDescription(/روزی از ۱۳۸۹\/\d|روزی از ۱۳۸۹/);
  // The window moves by other means, and the fields go with it.
  await page.getByRole('button', { name: 'روزهای اصلی' }).click();
  await expect(from).toHaveValue('۱۳۹۵/۰۹/۲۶');
  await expect(from).not.toHaveAttribute('aria-invalid');
  expect(await strip.inOrderOfSight(threeDays)).toEqual(threeDays);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the strip as it is built runs the same way, with each badge before its words', async ({
    story,
    page,
  }) => {
    const strip = new TimeStrip(page);
    for (const [path, order, wordsAreLeft] of [
      ['', threeDays, false],
      ['fa/', threeDays, false],
      ['ar/', backwards, true],
    ] as const) {
      await story.open(path);
      const link = (id: string) => page.locator(`.built-strip:visible a[href="#${id}"]`);
      const things = threeDays.map((id) => ({ name: id, locator: link(id).locator('.badge') }));
      expect(await strip.leftToRight(things)).toEqual(order);
      for (const id of threeDays) {
        const badge = await boxOf(link(id).locator('.badge-shape'));
        const text = await boxOf(link(id).locator('> svg > text'));
        const [first, second] = wordsAreLeft ? [text, badge] : [badge, text];
        expect(first.x + first.width, `${path} ${id}`).toBeLessThanOrEqual(second.x + 1);
      }
    }
  });
});
