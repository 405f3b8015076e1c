// What a page keeps in memory once it has tidied up: JavaScript's heaps, with their array buffers, of the window and of
// its workers. The browser tells no such figure but to isolated pages, and counts no shared buffers.
import type { Page } from '@playwright/test';

/** Measure now instead of at the next tidying-up, which may be a quarter of an hour away. */
export const memoryArguments = ['--enable-blink-features=ForceEagerMeasureMemory'];

interface Measurement {
  readonly breakdown: readonly { readonly bytes: number; readonly types: readonly string[] }[];
}

/** In bytes. `Shared` is what the window and its workers have in common. Without the DOM and what canvases hold. */
export async function measureHeap(page: Page): Promise<number> {
  const { breakdown } = await page.evaluate(() => {
    const { measureUserAgentSpecificMemory } = performance as unknown as {
      measureUserAgentSpecificMemory: () => Promise<Measurement>;
    };
    return measureUserAgentSpecificMemory.call(performance);
  });
  const heaps = breakdown.filter(({ types }) => types.includes('JavaScript') || types.includes('Shared'));
  return heaps.reduce((sum, { bytes }) => sum + bytes, 0);
}
