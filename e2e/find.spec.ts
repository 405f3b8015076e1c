// Finding: words, places, people, voices and the map's own view; what is not found steps back everywhere, and comes back.
import { builtStory, storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';
import { FindRegion } from './pages/FindRegion.ts';

const titleOf = (id: string) => builtStory.events.find((event) => event.id === id)?.title ?? '';
/** Further than any test's start and end are apart: from then on time passes only when it is told to. */
const dayMs = 86_400_000;
const total = builtStory.events.length;
const counted = (n: number) => `${n} of ${total} events`;

test('words of a title, a quote, an actor and a place are found, and marked where they stand', async ({
  story,
  page,
}) => {
  const find = new FindRegion(page);
  await story.open();
  await find.open();
  for (const [typed, marked, id] of [
    ['AMBASSADOR to turkey', 'ambassador to Turkey', 'ankara-shooting'],
    ['hotbed', 'hotbed', 'aleppo'],
    ['al‑assad', 'al-Assad', 'turkey-against-assad'],
    ['army', 'army', 'aleppo'],
    ['northern syria', 'northern Syria', 'kurdish-advance'],
  ] as const) {
    await find.field().fill(typed);
    await expect(find.count(), typed).toHaveText(counted(1));
    await expect(find.result(titleOf(id)), typed).toHaveCount(1);
    await expect(find.marked().first(), typed).toHaveText(marked);
  }
  await find.field().fill('certain hurdles');
  await expect(find.results()).toHaveText([/Shamkhani speaks/, /consultations.*to settle certain hurdles/]);
  const quote = find.result(/consultations/).locator('[lang]');
  await expect(quote).toHaveAttribute('lang', builtStory.article.language);
  expect(builtStory.article.text).toContain((await quote.innerText()).replaceAll(' …', ''));
  await find.field().fill('nobody said this');
  await expect(find.count()).toHaveText(counted(0));
});

test('what is not found steps back in every view, and one press brings all of it back', async ({
  story,
  page,
}) => {
  const find = new FindRegion(page);
  await story.open();
  await expect(story.marker('Moscow')).toBeVisible();
  const views = () =>
    page.evaluate(() =>
      ['.lane-heads', '.strip-items', '.overview', '.margin', '.map-marker'].map((part) =>
        [...document.querySelectorAll(`${part}, ${part} *`)].map((element) => [
          element.textContent,
          ...Array.from(element.attributes, ({ name, value }) => `${name}=${value}`),
        ]),
      ),
    );
  const before = await views();
  await find.open();
  await find.tick('Places', 'Tehran');
  await expect(find.count()).toHaveText(counted(2));
  await expect(find.results()).toContainText([titleOf('lavrentiev-visit')]);
  await expect(story.timeline().locator('.strip-item')).toHaveCount(2);
  await expect(story.marker('Tehran')).toHaveAccessibleName('Tehran, 2 events');
  await expect(story.marker('Moscow')).toHaveAccessibleName('Moscow, 1 event, none found');
  await expect(story.marker('Moscow')).toHaveClass(/is-faded/);
  expect((await views())[0]).toEqual(before[0]);
  await story.step('Next event').click();
  await story.step('Next event').click();
  await expect(story.quote().getByRole('heading', { level: 2 })).toHaveText(
    titleOf('shamkhani-press-conference'),
  );
  await expect(story.step('Next event')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  await find.button().click();
  await expect(find.region()).toHaveCount(0);
  await expect(story.marginNumber('moscow-meeting')).toHaveAttribute('tabindex', '-1');
  await expect(story.marginNumber('moscow-meeting')).toHaveCSS('opacity', '0.35');
  await expect(story.marginNumber('lavrentiev-visit')).toHaveCSS('opacity', '1');
  await expect(find.showAll()).toHaveText(`${counted(2)} · Show all`);
  await find.showAll().click();
  await expect(find.showAll()).toHaveCount(0);
  await expect(find.button()).toBeFocused();
  await expect(story.timeline().locator('.strip-item').first()).toBeVisible();
  await page.mouse.move(0, 0);
  await expect.poll(views).toEqual(before);
});

test('people and voices are found together, and the address brings it all back, with no step of history', async ({
  story,
  page,
}) => {
  const find = new FindRegion(page);
  await story.open('?theme=light');
  const steps = await page.evaluate(() => history.length);
  await find.open();
  await find.tick('Voices', 'Direct speech');
  await expect(find.count()).toHaveText(counted(1));
  await find.tick('Who', 'Ali Shamkhani');
  await find.tick('Places', 'Tehran');
  await find.field().fill('proposals');
  await expect(find.results()).toHaveText([/Shamkhani speaks/, /brought proposals/]);
  await find.result(/brought proposals/).click();
  await expect(story.quote().getByRole('heading', { level: 2 })).toContainText('brought proposals');
  const address = new RegExp(
    `/${storyId}/\\?theme=light&q=proposals&place=tehran&actor=shamkhani&voice=direct#proposals$`,
  );
  await expect(page).toHaveURL(address);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.reload();
  await expect(story.quote()).toBeVisible();
  await expect(find.showAll()).toHaveText(`1 of ${total} events · Show all`);
  await find.open();
  await expect(find.field()).toHaveValue('proposals');
  await expect(find.results()).toHaveCount(2);
  await find.showAll().click();
  await expect(find.count()).toHaveText(counted(total));
  await expect(find.field()).toHaveValue('');
  await expect(page).toHaveURL(new RegExp(`/${storyId}/\\?theme=light#proposals$`));
});

test('only what the map shows is found when it is asked for, and follows the map', async ({
  story,
  page,
}) => {
  const find = new FindRegion(page);
  await story.open('?shown=map&place=nowhere');
  const onPoints = builtStory.events.filter(({ place }) =>
    builtStory.places.some(({ id, kind }) => id === place?.id && kind === 'point'),
  );
  await expect(find.showAll()).toContainText(counted(onPoints.length));
  await find.open();
  await expect(find.onlyTheMap()).toBeChecked();
  const zoomIn = story.map().getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await expect(find.count()).not.toHaveText(counted(onPoints.length));
  // The map may still be moving: what it shows and what is counted are compared until it rests.
  await expect(async () => {
    const shown = await story.map().evaluate((map) => {
      const box = map.getBoundingClientRect();
      return [...map.querySelectorAll('.map-marker')]
        .filter((marker) => {
          const { left, right, top, bottom } = marker.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          return x > box.left && x < box.right && y > box.top && y < box.bottom;
        })
        .flatMap((marker) => marker.getAttribute('data-place')?.split(' ') ?? []);
    });
    const expected = onPoints.filter(({ place }) => shown.includes(place?.id ?? ''));
    expect(expected.length).toBeGreaterThan(0);
    await expect(find.count()).toHaveText(counted(expected.length), { timeout: 500 });
  }).toPass();
  await story.map().getByRole('button', { name: 'Show all places' }).click();
  await expect(find.count()).toHaveText(counted(onPoints.length));
});

test('the keyboard alone finds, chooses, comes back, clears and closes; the count is said once a change', async ({
  story,
  page,
}) => {
  const find = new FindRegion(page);
  const { keyboard } = page;
  await page.clock.install();
  await story.open();
  await expect(story.marker('Ankara')).toBeVisible();
  await find.button().focus();
  await keyboard.press('Enter');
  await expect(find.field()).toBeFocused();
  await page.clock.pauseAt(Date.now() + dayMs);
  const said = await find.listen();
  await keyboard.type('ankara shot');
  await expect(find.count()).toHaveText(counted(1));
  await page.clock.runFor(1000);
  expect(await said()).toEqual([counted(1)]);

  const result = find.result(titleOf('ankara-shooting'));
  // Past Close, Show all, the box for the map, and three folds.
  for (let stop = 0; stop < 7; stop += 1) await keyboard.press('Tab');
  await expect(result).toBeFocused();
  await keyboard.press('Enter');
  await expect(story.quote().getByRole('heading', { level: 2 })).toBeFocused();
  await expect(result).toHaveAttribute('aria-current', 'true');
  await page.clock.runFor(1000);
  await story.item(/shot dead in Ankara/).hover();
  await page.clock.runFor(1000);
  expect(await said(), 'the heading’s focus says it already').toEqual([counted(1)]);
  await keyboard.press('Escape');
  await expect(result).toBeFocused();

  await find.field().focus();
  await keyboard.press('Escape');
  await expect(find.field()).toHaveValue('');
  await expect(find.count()).toHaveText(counted(total));
  await keyboard.press('Escape');
  await expect(find.region()).toHaveCount(0);
  await expect(find.button()).toBeFocused();
  await story.step('Next event').click();
  await page.clock.runFor(1000);
  expect(await said()).toEqual([counted(1), expect.stringMatching(/^“Nearly six years”.*, Syria, /)]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list shows what is found, and a choice is said with title, place and date', async ({
    story,
    page,
  }) => {
    const find = new FindRegion(page);
    await page.clock.install();
    await story.open();
    await expect(story.marker('Moscow')).toBeVisible();
    await find.open();
    await find.field().fill('ministers');
    const entries = page.locator('.entry');
    await expect(entries).toHaveCount(1);
    await page.clock.pauseAt(Date.now() + dayMs);
    const said = await find.listen();
    await story.marker('Moscow').click();
    await expect(entries.first()).toHaveAttribute('data-chosen', 'true');
    await page.clock.runFor(1000);
    await story.marker('Tehran').hover();
    await page.clock.runFor(1000);
    const [text = '', ...more] = await said();
    expect(more).toEqual([]);
    expect(text).toMatch(/^Foreign and defense ministers.*, Moscow, Tuesday 20 December 2016$/);
    expect(text.length).toBeLessThanOrEqual(120);
    await find.showAll().click();
    await expect(entries).toHaveCount(total);
  });
});
