// Where on a page a click shows an event, looked for in a visit that nothing is measured in.
import type { Page } from '@playwright/test';
import { pause } from './patience.ts';
import type { Subject } from './subjects.ts';
import { waitUntilDrawn, type Point } from './visitPage.ts';

const apartPx = 20;

/** @throws when no click shows anything. */
export async function findPoint(page: Page, url: string, subject: Subject): Promise<Point> {
  await page.goto(url, { waitUntil: 'commit' });
  await waitUntilDrawn(page);
  const told = await page.evaluate(() => document.documentElement.dataset.point ?? null);
  if (told !== null) {
    const [x = 0, y = 0] = told.split(' ').map(Number);
    return { x, y };
  }
  for (const point of await pointsOf(page, subject)) {
    await page.evaluate((selector) => window.scale.watchShown(selector), subject.shown);
    await page.mouse.click(point.x, point.y);
    await pause(120);
    if (await page.evaluate(() => window.scale.paintedAt > 0)) return point;
  }
  throw new Error(`${subject.name}: no click on ${subject.map ?? 'the map'} shows an event`);
}

/** All over the map, from its middle outwards. */
async function pointsOf(page: Page, { map }: Subject): Promise<readonly Point[]> {
  const box = map === null ? null : await page.locator(map).boundingBox();
  if (box === null) throw new Error(`there is no ${map ?? 'map'} to be seen`);
  const [midX, midY] = [box.x + box.width / 2, box.y + box.height / 2];
  const points: Point[] = [];
  for (let x = box.x + apartPx; x < box.x + box.width - apartPx; x += apartPx)
    for (let y = box.y + apartPx; y < box.y + box.height - apartPx; y += apartPx) points.push({ x, y });
  const far = ({ x, y }: Point) => Math.hypot(x - midX, y - midY);
  return points.sort((a, b) => far(a) - far(b));
}
