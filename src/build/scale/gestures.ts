// What a reader's hand does to a view: real input, one movement after the other.
import type { Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Stops at `endMs`, of performance.now(): a slow page is not asked for all of it. */
export type Gesture = (page: Page, box: Box, endMs: number) => Promise<void>;

/** There and back, three times: some maps only draw anew once they are let go. */
export const panMap: Gesture = (page, box, endMs) =>
  drag(page, { ...middleOf(box), byX: box.width * 0.25, byY: box.height * 0.15, endMs });

export const dragTimeline: Gesture = (page, box, endMs) =>
  drag(page, { ...middleOf(box), byX: box.width * 0.25, byY: 0, endMs });

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly byX: number;
  readonly byY: number;
  readonly endMs: number;
}

const moves = 20;

async function drag(page: Page, { x, y, byX, byY, endMs }: Drag) {
  for (const direction of [1, -1, 1, -1, 1, -1]) {
    if (performance.now() > endMs) return;
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let move = 1; move <= moves && performance.now() < endMs; move += 1) {
      const part = (direction * move) / moves;
      await page.mouse.move(x + byX * part, y + byY * part);
    }
    await page.mouse.up();
  }
}

/** With Ctrl, thirty steps in and thirty out. */
export const zoomTimeline: Gesture = async (page, box, endMs) => {
  const { x, y } = middleOf(box);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < 60 && performance.now() < endMs; step += 1)
    await page.mouse.wheel(0, step < 30 ? -60 : 60);
  await page.keyboard.up('Control');
};
