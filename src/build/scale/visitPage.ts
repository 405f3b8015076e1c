// One visit of the bench: a fresh browser opens a page of many events, and does with it what a reader does. Nothing is
// slowed down.
import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import {
  bringTimelineCloser,
  dragTimeline,
  panMap,
  perform,
  zoomTimeline,
  type Gesture,
} from './gestures.ts';
import { measureHeap } from './measureHeap.ts';
import { patienceMs, inTime, pause, stretchMs } from './patience.ts';
import type { Figure, Readings } from './readings.ts';
import { missingAll, type Subject } from './subjects.ts';

interface Probe {
  readonly paintedAt: number;
  readonly clickedAt: number;
  readonly movedAt: number;
  readonly watchShown: (selector: string) => void;
  readonly watchUpdate: () => void;
  interactions: number[];
  frames: number[];
  recording: boolean;
}

declare global {
  interface Window {
    /** Of scaleProbe.js. */
    scale: Probe;
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const steps = 12;
/** Into the edge, or the knob. */
const gripPx = 4;

/** The heap before anything is done with the page; the window last, since fewer events are drawn from then on. */
const order: readonly Figure[] = ['drawn', 'heap', 'next', 'mapPan', 'timelineDrag', 'timelineZoom', 'brush'];

/** `point` is where a click shows an event. What comes after something late is late too: the page is stuck. */
export async function visitPage(
  browser: Browser,
  url: string,
  subject: Subject,
  point: Point,
): Promise<Readings> {
  const page = await openPage(browser);
  const measures: Readonly<Record<Figure, () => Promise<readonly number[] | null>>> = {
    drawn: () => measureDrawn(page, url, subject, point),
    heap: () => pause(1000).then(async () => [await measureHeap(page)]),
    next: () => measureNext(page, subject),
    brush: () => measureBrush(page, subject),
    timelineDrag: () => measureFrames(page, subject.timeline, dragTimeline, bringTimelineCloser),
    timelineZoom: () => measureFrames(page, subject.timeline, zoomTimeline),
    mapPan: () => measureFrames(page, subject.map, panMap),
  };
  const readings: Readings = {};
  for (const figure of order) {
    const measured = await inTime(measures[figure](), patienceMs);
    if (measured === 'late') return { ...missingAll(subject, 'late'), ...readings };
    if (measured !== null) readings[figure] = measured;
  }
  return readings;
}

export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.addInitScript({ path: join(import.meta.dirname, 'scaleProbe.js') });
  return page;
}

/** From the start of the navigation to the paint of what answers the first click. */
async function measureDrawn(page: Page, url: string, { answered }: Subject, { x, y }: Point) {
  await page.goto(url, { waitUntil: 'commit' });
  await waitUntilDrawn(page);
  await page.evaluate((selector) => window.scale.watchShown(selector), answered);
  await page.mouse.click(x, y);
  return [await paintedAt(page)];
}

export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.table === 'drawn', null, {
    polling: 'raf',
  });
}

async function paintedAt(page: Page): Promise<number> {
  await page.waitForFunction(() => window.scale.paintedAt > 0, null, { polling: 'raf' });
  return page.evaluate(() => window.scale.paintedAt);
}

/** Real clicks on "Next event"; behind the last one, it is gone back to the one before. */
async function measureNext(page: Page, { shown }: Subject): Promise<readonly number[]> {
  const next = page.getByRole('button', { name: 'Next event' }).first();
  const previous = page.getByRole('button', { name: 'Previous event' }).first();
  const durations: number[] = [];
  const endMs = performance.now() + stretchMs;
  for (let step = 0; step < steps && performance.now() < endMs; step += 1) {
    if (await next.isDisabled()) await press(page, previous, shown);
    durations.push(await press(page, next, shown));
  }
  return durations;
}

/** From the click to the paint of the event that it leads to. */
async function press(page: Page, button: Locator, shown: string): Promise<number> {
  const box = await button.boundingBox();
  if (box === null) throw new Error('there is no button "Next event" to be seen');
  await page.evaluate((selector) => {
    window.scale.interactions = [];
    window.scale.watchShown(selector);
  }, shown);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const untilShown = (await paintedAt(page)) - (await page.evaluate(() => window.scale.clickedAt));
  await pause(100);
  // The browser's own count has what happens behind the page's script, but only up to the first paint.
  const interactions = await page.evaluate(() => window.scale.interactions);
  return Math.max(untilShown, ...interactions);
}

/** The window's left edge is pulled to its middle, each step until all views show the window. */
async function measureBrush(page: Page, { grip }: Subject): Promise<readonly number[]> {
  const box = await page.locator(grip).first().boundingBox();
  if (box === null) throw new Error(`there is no ${grip} to be seen`);
  const fromX = box.x + gripPx;
  const y = box.y + box.height / 2;
  const durations: number[] = [];
  const endMs = performance.now() + stretchMs;
  await page.mouse.move(fromX, y);
  await page.mouse.down();
  for (let step = 1; step <= steps && performance.now() < endMs; step += 1) {
    await page.evaluate(() => window.scale.watchUpdate());
    await page.mouse.move(fromX + (box.width / 2) * (step / steps), y);
    durations.push((await paintedAt(page)) - (await page.evaluate(() => window.scale.movedAt)));
  }
  await page.mouse.up();
  await pause(100);
  return durations;
}

/** `before` is done first, and undone afterwards, without being measured. */
async function measureFrames(page: Page, view: string | null, gesture: Gesture, before?: Gesture) {
  if (view === null) return null;
  const box = await page.locator(view).boundingBox();
  if (box === null) throw new Error(`there is no ${view} to be seen`);
  const endMs = performance.now() + stretchMs;
  await before?.there(page, box, endMs);
  await pause(300);
  await page.evaluate(() => Object.assign(window.scale, { frames: [], recording: true }));
  await perform(gesture, page, box, endMs);
  await pause(300);
  const frames = await page.evaluate(() => {
    window.scale.recording = false;
    return window.scale.frames;
  });
  await before?.back(page, box, Infinity);
  return frames;
}
