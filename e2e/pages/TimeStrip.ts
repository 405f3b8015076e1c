// The strip of the timeline by what is drawn where, in whatever language and whichever way time runs.
import type { Locator, Page } from '@playwright/test';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator.toString()} is not drawn`);
  return box;
}

export class TimeStrip {
  constructor(readonly page: Page) {}

  item(id: string): Locator {
    return this.page.locator(`.strip-item[data-event="${id}"]`);
  }

  /** What is drawn of an event's days. */
  band(id: string): Locator {
    return this.page.locator(`.painted[data-event="${id}"] .band`);
  }

  brush(): Locator {
    return this.page.locator('.overview .brush');
  }

  /** From the left to the right, as their days are drawn. */
  async inOrderOfSight(ids: readonly string[]): Promise<string[]> {
    return this.leftToRight(ids.map((id) => ({ name: id, locator: this.band(id) })));
  }

  async leftToRight(things: readonly { name: string; locator: Locator }[]): Promise<string[]> {
    const placed = await Promise.all(
      things.map(async ({ name, locator }) => ({ name, x: (await boxOf(locator)).x })),
    );
    return placed.sort((a, b) => a.x - b.x).map(({ name }) => name);
  }

  /** The event whose beginning, with time from the right, is the next one to the right. */
  async nextToTheRight(id: string): Promise<string> {
    const placed = await this.page.locator('.strip-item').evaluateAll((items) =>
      items.map((item) => ({
        event: item.getAttribute('data-event') ?? '',
        x: item.getBoundingClientRect().right,
      })),
    );
    const from = placed.find(({ event }) => event === id)?.x ?? NaN;
    return placed.filter(({ x }) => x > from).sort((a, b) => a.x - b.x)[0]?.event ?? '';
  }

  async drag(from: { x: number; y: number }, px: number): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + px, from.y, { steps: 5 });
    await mouse.up();
  }
}
