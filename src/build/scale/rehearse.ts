// Whether the gestures do anything: a view that does not move would have the best frames of all.
import type { Page } from '@playwright/test';
import { dragTimeline, panMap, zoomTimeline, type Gesture } from './gestures.ts';
import { pause, stretchMs } from './patience.ts';
import type { Subject } from './subjects.ts';

/** @throws when a view looks the same after a gesture. */
export async function rehearse(page: Page, { name, map, timeline }: Subject): Promise<void> {
  if (timeline !== null) {
    // What is seen whole cannot be dragged.
    await rehearseOne(page, timeline, zoomTimeline, name);
    await rehearseOne(page, timeline, dragTimeline, name);
  }
  if (map !== null) await rehearseOne(page, map, panMap, name);
}

async function rehearseOne(page: Page, view: string, gesture: Gesture, name: string): Promise<void> {
  const box = await page.locator(view).boundingBox();
  if (box === null) throw new Error(`there is no ${view} to be seen`);
  const before = await page.screenshot({ clip: box });
  await gesture.there(page, box, performance.now() + stretchMs);
  await pause(300);
  if (before.equals(await page.screenshot({ clip: box })))
    throw new Error(`${name}: nothing moves when it is ${gesture.name}`);
}
