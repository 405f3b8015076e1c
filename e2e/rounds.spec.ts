// The page brought to life and taken down again and again leaves nothing behind; and a reader who goes elsewhere and
// comes back finds what was left.
/* eslint-disable @typescript-eslint/unbound-method -- they are bound again, to whom they are called on */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildClassicScript } from '../src/build/buildClassicScript.ts';
import { expect, test } from './fixtures/test.ts';
import type { StoryPage } from './pages/StoryPage.ts';

declare global {
  interface Window {
    /** What has been begun and not been ended, by its name. */
    left: Map<string, number>;
  }
}

const rounds = 12;

/** Counts what outlives its page unless it is ended: listeners of what is always there, observers, intervals, timers. */
const countWhatIsLeft = (page: Page) =>
  page.addInitScript(() => {
    const left = new Map<string, number>();
    const count = (name: string, by: number) => left.set(name, (left.get(name) ?? 0) + by);
    const lasting = (target: unknown) =>
      target === window ||
      target === document ||
      target instanceof MediaQueryList ||
      target === document.fonts;
    const kept = new Map<unknown, Set<string>>();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const keyOf = (type: string, listener: unknown, options: unknown) => {
      const isCapture = options === true || (Object(options) as AddEventListenerOptions).capture === true;
      const keys = kept.get(listener) ?? new Set();
      kept.set(listener, keys);
      return { keys, key: `${type} ${isCapture}` };
    };
    EventTarget.prototype.addEventListener = function (
      this: EventTarget | undefined,
      type,
      listener,
      options,
    ) {
      const target = this ?? window;
      const { keys, key } = keyOf(type, listener, options);
      // One is listened to once, but for the lists of media, each of which is another.
      if (lasting(target) && listener && (!keys.has(key) || target instanceof MediaQueryList)) {
        keys.add(key);
        count(`listener ${type}`, 1);
      }
      return add.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget | undefined,
      type,
      listener,
      options,
    ) {
      const target = this ?? window;
      const { keys, key } = keyOf(type, listener, options);
      if (lasting(target) && keys.has(key)) {
        if (!(target instanceof MediaQueryList)) keys.delete(key);
        count(`listener ${type}`, -1);
      }
      return remove.call(target, type, listener, options);
    };
    for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
      const observing = new Set<unknown>();
      const { observe, disconnect } = window[name].prototype;
      const note = (observer: unknown, isOn: boolean) => {
        if (isOn === observing.has(observer)) return;
        if (isOn) observing.add(observer);
        else observing.delete(observer);
        count(name, isOn ? 1 : -1);
      };
      Object.assign(window[name].prototype, {
        observe(this: unknown, ...args: unknown[]) {
          note(this, true);
          return Reflect.apply(observe, this, args) as unknown;
        },
        disconnect(this: unknown) {
          note(this, false);
          return Reflect.apply(disconnect, this, []);
        },
      });
    }
    const { setTimeout: later, clearTimeout: never } = window;
    const waiting = new Set<number>();
    const isOver = (id: number) => waiting.delete(id) && count('timer', -1);
    Object.assign(window, {
      setTimeout(act: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) {
        const id = later(() => {
          isOver(id);
          act(...args);
        }, ms);
        waiting.add(id);
        count('timer', 1);
        return id;
      },
      clearTimeout(id: number) {
        isOver(id);
        never(id);
      },
      left,
    });
  });

/** One life of the page, with everything in it that listens and waits. */
async function live(page: Page, story: StoryPage) {
  await page.evaluate(() => window.mount());
  await story.map().and(page.locator('[data-ready]')).waitFor();
  await page.evaluate(() => {
    // A press each, without Playwright's care for pointers: it is the page's own doing that counts.
    for (const press of ['.map-marker', '.play', '.strip-item'])
      document.querySelector<HTMLElement>(press)?.click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.evaluate(() => window.unmount());
}

const whatIsLeft = (page: Page) =>
  page.evaluate(() => Object.fromEntries([...window.left].filter(([, count]) => count !== 0).sort()));

test.describe.configure({ timeout: 90_000 });

test(`${rounds} lives of a page leave no listener, layer, observer or timer behind`, async ({
  story,
  page,
}) => {
  const { code } = await buildClassicScript(join(import.meta.dirname, 'parents', 'rounds.tsx'));
  await page.route(/assets\/index-.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  await countWhatIsLeft(page);
  await story.open();
  await page.waitForFunction(() => 'mount' in window);
  await live(page, story);
  // What the page of a site keeps for good is there after the first.
  let first: unknown;
  await expect.poll(async () => (first = await whatIsLeft(page))).not.toHaveProperty('timer');
  for (let round = 2; round <= rounds; round += 1) await live(page, story);
  await expect.poll(() => whatIsLeft(page)).toEqual(first);
  await expect(page.locator('#app *')).toHaveCount(0);
  await expect(page.locator('[class*="leaflet"]')).toHaveCount(0);
});

test('who goes elsewhere and comes back finds the same in focus, and the same time in view', async ({
  story,
  page,
}) => {
  await story.open('?from=2011-01-01&to=2016-12-31');
  await story.marker('Moscow').click();
  await expect(page).toHaveURL(/#moscow-meeting$/);
  const left = page.url();
  await page.goto('./');
  await page.goBack();
  await expect(page).toHaveURL(left);
  await expect(story.quote()).toContainText('convened at Moscow');
  await expect(story.timeline().getByLabel('From')).toHaveValue('2011-01-01');
});
