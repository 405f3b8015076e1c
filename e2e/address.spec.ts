// The address: the fragment is exactly an id, the window is in the query, Back goes back through what was chosen.
import { storyId } from './fixtures/story.ts';
import { expect, test } from './fixtures/test.ts';

test('a link to an event opens with it in focus', async ({ story }) => {
  await story.open('#moscow-meeting');
  await expect(story.quote().getByRole('heading', { level: 2 })).toContainText('meet in Moscow');
  await expect(story.marks('moscow-meeting').first()).toBeInViewport();
});

test('an unknown fragment is ignored', async ({ story }) => {
  await story.open('#nobody-knows-this');
  await expect(story.marker('Moscow')).toBeVisible();
  await expect(story.quote()).toHaveCount(0);
});

test('choosing pushes a step of history, and Back and Forward walk through them', async ({ story, page }) => {
  await story.open();
  await story.marker('Ankara').click();
  await expect(page).toHaveURL(new RegExp(`/${storyId}/#ankara-shooting$`));
  await story.marker('Aleppo').click();
  await expect(page).toHaveURL(/#aleppo$/);
  await page.goBack();
  await expect(story.quote()).toContainText('shot dead in Ankara');
  await page.goBack();
  await expect(story.quote()).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(story.quote().getByRole('heading', { level: 2 })).toContainText('entirely liberated');
  await expect(page).toHaveURL(/#aleppo$/);
});

test('a window in the address is the window on the page', async ({ story }) => {
  await story.open('?from=2011-01-01&to=2012-12-31');
  await expect(story.timeline().getByLabel('From')).toHaveValue('2011-01-01');
  await expect(story.timeline().getByLabel('to', { exact: true })).toHaveValue('2012-12-31');
  await expect(story.item(/Outset of the crisis/)).toBeVisible();
});

test('moving the window replaces the address and adds no step to Back', async ({ story, page }) => {
  await story.open();
  const steps = await page.evaluate(() => history.length);
  await story.timeline().getByRole('button', { name: 'Show more time' }).click();
  await expect(page).toHaveURL(/[?&]from=2016-12-\d\d&to=2016-12-\d\d$/);
  await story.timeline().getByRole('button', { name: 'The main days' }).click();
  await expect(page).toHaveURL(new RegExp(`/${storyId}/$`));
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('an event outside the window moves it, one inside does not', async ({ story, page }) => {
  await story.open();
  await story.marker('Moscow').click();
  await expect(page).toHaveURL(/\/#moscow-meeting$/);
  await story.article().getByRole('link', { name: /^3:/ }).click();
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d#crisis-outset$/);
  await expect(story.item(/Outset of the crisis/)).toBeVisible();
});
