// One visit of the bench: a fresh reader with a slow processor and a slow line opens the story and uses it.
import { join } from 'node:path';
import type { Browser, CDPSession, Locator, Page } from '@playwright/test';

/** What benchProbe.js keeps in the page. */
interface Probe {
  entries: {
    firstPaint: number;
    largestPaint: number;
    shift: number;
    long: [start: number, duration: number][];
  };
  interactions: number[];
  quoteAt: number;
  clickBuilt: () => void;
  clickScripted: () => void;
  frames: number[];
  recording: boolean;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

/** Times in milliseconds since the navigation began, or of a frame; null where the view is missing. */
export interface Visit {
  /** Until a click on a marker that the build has drawn shows its quote. */
  readonly builtQuote: number | null;
  readonly bytes: ReadonlyMap<string, number>;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly quote: number | null;
  readonly blocking: number;
  readonly shift: number;
  readonly next: number | null;
  readonly zoomFrames: readonly number[] | null;
  readonly panFrames: readonly number[] | null;
}

const slowDown = 4;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const patienceMs = 15_000;

/** A page of a fresh reader with a slow processor and a slow line. */
export async function openSlowly(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytes = await countBytes(devtools);
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript({ path: join(import.meta.dirname, 'benchProbe.js') });
  return { context, page, bytes };
}

async function visitBuilt(browser: Browser, url: string): Promise<number | null> {
  const { context, page } = await openSlowly(browser);
  await page.addInitScript(() => window.bench.clickBuilt());
  await page.goto(url, { waitUntil: 'commit' });
  const quote = await waitForQuote(page);
  await context.close();
  return quote;
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const builtQuote = await visitBuilt(browser, url);
  const { context, page, bytes } = await openSlowly(browser);
  await page.addInitScript(() => window.bench.clickScripted());
  await page.goto(url, { waitUntil: 'load' });
  const quote = await waitForQuote(page);
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() => window.bench.entries);
  const result = {
    builtQuote,
    bytes,
    firstPaint: loaded.firstPaint,
    largestPaint: loaded.largestPaint,
    quote,
    blocking: blockingTime(loaded.long, loaded.firstPaint),
    shift: loaded.shift,
    next: await measureNext(page),
    zoomFrames: await measureFrames(page, 'Timeline', zoomIn),
    panFrames: await measureFrames(page, 'Map', dragAcross),
  };
  await context.close();
  return result;
}

/** Encoded bytes with their headers, by what they are. */
async function countBytes(devtools: CDPSession): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  const kinds = new Map<string, string>();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, /\/base-map[^/]*\.json/.test(response.url) ? 'Base map' : type);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  return bytes;
}

async function waitForQuote(page: Page): Promise<number | null> {
  const shown = page.waitForFunction(() => window.bench.quoteAt > 0, null, {
    timeout: patienceMs,
    polling: 100,
  });
  return shown.then(
    () => page.evaluate(() => window.bench.quoteAt),
    () => null,
  );
}

/** What tasks take beyond 50 ms each, after the first paint. */
export function blockingTime(long: readonly (readonly [number, number])[], firstPaint: number): number {
  return long.reduce((sum, [start, duration]) => sum + (start >= firstPaint ? duration - 50 : 0), 0);
}

/** The slowest of six real clicks on "Next event", from the click to the paint after it (in steps of 8 ms). */
async function measureNext(page: Page): Promise<number | null> {
  const next = page.getByRole('button', { name: 'Next event' }).first();
  if (!(await isThere(next))) return null;
  await page.evaluate(() => (window.bench.interactions.length = 0));
  for (let click = 0; click < 6; click += 1) {
    await next.click();
    await settle(page);
  }
  const durations = await page.evaluate(() => window.bench.interactions);
  return Math.max(16, ...durations);
}

async function measureFrames(page: Page, region: string, act: (page: Page, box: Box) => Promise<void>) {
  const view = page.getByRole('region', { name: region, exact: true });
  const box = (await isThere(view)) ? await view.boundingBox() : null;
  if (!box) return null;
  await page.evaluate(() => Object.assign(window.bench, { frames: [], recording: true }));
  await act(page, box);
  return page.evaluate(() => {
    window.bench.recording = false;
    return window.bench.frames;
  });
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

async function zoomIn(page: Page, { x, y, width, height }: Box) {
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.down('Control');
  for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, step < 30 ? 40 : -40);
  await page.keyboard.up('Control');
  await settle(page);
}

async function dragAcross(page: Page, { x, y, width, height }: Box) {
  await page.mouse.move(x + width * 0.6, y + height * 0.9);
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(x + width * (0.6 - 0.005 * step), y + height * (0.9 - 0.004 * step));
  }
  await page.mouse.up();
  await settle(page);
}

const isThere = async (locator: Locator) => (await locator.count()) > 0;

const settle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
