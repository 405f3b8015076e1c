// Where on a page a click is answered, looked for in a visit that nothing is measured in.
import type { Page } from '@playwright/test';
import { pause } from './patience.ts';
import type { Subject } from './subjects.ts';
import { waitUntilDrawn, type Point } from './visitPage.ts';

const apartPx = 8;

/** @throws when no click is answered. */
export async function findPoint(page: Page, url: string, subject: Subject): Promise<Point> {
  await page.goto(url, { waitUntil: 'commit' });
  await waitUntilDrawn(page);
  const told = await page.evaluate(() => document.documentElement.dataset.point ?? null);
  if (told !== null) {
    const [x = 0, y = 0] = told.split(' ').map(Number);
    return { x, y };
  }
  const points = await pointsOf(page, subject);
  // Among crowds any point will do; else the one that says so under the pointer.
  const first = points[0];
  if (first && (await isAnswered(page, subject, first))) return first;
  for (const point of points) {
    await page.mouse.move(point.x, point.y);
    if ((await page.locator(subject.hovered).count()) === 0) continue;
    if (await isAnswered(page, subject, point)) return point;
  }
  throw new Error(`${subject.name}: no click is answered`);
}

async function isAnswered(page: Page, { answered }: Subject, { x, y }: Point): Promise<boolean> {
  await page.evaluate((selector) => window.scale.watchShown(selector), answered);
  await page.mouse.click(x, y);
  await pause(500);
  return page.evaluate(() => window.scale.paintedAt > 0);
}

/** All over the timeline, from its middle outwards. */
async function pointsOf(page: Page, { timeline }: Subject): Promise<readonly Point[]> {
  const box = timeline === null ? null : await page.locator(timeline).boundingBox();
  if (box === null) throw new Error(`there is no ${timeline ?? 'timeline'} to be seen`);
  const [midX, midY] = [box.x + box.width / 2, box.y + box.height / 2];
  const points: Point[] = [];
  for (let x = box.x + apartPx; x < box.x + box.width - apartPx; x += apartPx)
    for (let y = box.y + apartPx; y < box.y + box.height - apartPx; y += apartPx) points.push({ x, y });
  const far = ({ x, y }: Point) => Math.hypot(x - midX, y - midY);
  return points.sort((a, b) => far(a) - far(b));
}
