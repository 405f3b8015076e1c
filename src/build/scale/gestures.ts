// What a reader's hand does to a view: real input, one movement after the other.
import type { Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Stops at `endMs`, of performance.now(): a slow page is not asked for all of it. */
type Movement = (page: Page, box: Box, endMs: number) => Promise<void>;

export interface Gesture {
  readonly name: string;
  readonly there: Movement;
  /** Undoes `there`. */
  readonly back: Movement;
  /** More than one where a view may only draw anew once it is let go. */
  readonly rounds: number;
}

const moves = 20;

export const panMap: Gesture = {
  name: 'map dragged',
  there: drag({ x: 0.25, y: 0.15 }),
  back: drag({ x: -0.25, y: -0.15 }),
  rounds: 3,
};

export const dragTimeline: Gesture = {
  name: 'timeline dragged',
  there: drag({ x: 0.25, y: 0 }),
  back: drag({ x: -0.25, y: 0 }),
  rounds: 3,
};

export const zoomTimeline: Gesture = {
  name: 'timeline zoomed',
  there: wheel(-60, 30),
  back: wheel(60, 30),
  rounds: 1,
};

/** Before the timeline is dragged: all of it has nowhere to go. In ours, a quarter of the time is then in the window. */
export const bringTimelineCloser: Gesture = {
  name: 'timeline brought closer',
  there: wheel(-60, 3),
  back: wheel(60, 3),
  rounds: 1,
};

export async function perform(gesture: Gesture, page: Page, box: Box, endMs: number): Promise<void> {
  for (let round = 0; round < gesture.rounds && performance.now() < endMs; round += 1) {
    await gesture.there(page, box, endMs);
    await gesture.back(page, box, endMs);
  }
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** From the middle, by parts of the view's size. */
function drag(by: { readonly x: number; readonly y: number }): Movement {
  return async (page, box, endMs) => {
    const { x, y } = middleOf(box);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let move = 1; move <= moves && performance.now() < endMs; move += 1) {
      const part = move / moves;
      await page.mouse.move(x + by.x * box.width * part, y + by.y * box.height * part);
    }
    await page.mouse.up();
  };
}

/** With Ctrl, at the middle. */
function wheel(deltaY: number, steps: number): Movement {
  return async (page, box, endMs) => {
    const { x, y } = middleOf(box);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    for (let step = 0; step < steps && performance.now() < endMs; step += 1)
      await page.mouse.wheel(0, deltaY);
    await page.keyboard.up('Control');
  };
}
