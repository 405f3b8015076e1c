// A story's page in one of its languages, whose words a test need not know, and the faces in which it is set.
import type { Locator, Page, Request } from '@playwright/test';
import { storyId } from '../fixtures/story.ts';

declare global {
  interface Window {
    /** All shifts of the layout so far, as browsers count them. */
    layoutShift?: number;
  }
}

export class SpokenPage {
  /** Names of the files, without what the build adds. */
  readonly facesAskedFor: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request: Request) => {
      const face = /\/([^/]*)-wght-normal-[^/]*\.woff2$/.exec(request.url())?.[1];
      if (face !== undefined) this.facesAskedFor.push(face);
    });
  }

  /** `language` is null for the story's own. Comes back when the map that moves is there, and so the faces are asked for. */
  async open(language: string | null, rest = ''): Promise<void> {
    await this.page.goto(`${storyId}/${language === null ? '' : `${language}/`}${rest}`);
    await this.page.locator('.map-room[data-ready]').waitFor();
  }

  headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  kicker(): Locator {
    return this.page.locator('.kicker');
  }

  card(): Locator {
    return this.page.locator('.card');
  }

  marker(place: string): Locator {
    return this.page.locator(`.map-marker[data-place~="${place}"]`);
  }

  /** Words of the article within a sentence of the card. */
  wordsOfArticle(): Locator {
    return this.card().locator('q');
  }

  seaName(): Locator {
    return this.page.locator('.map .map-sea').first();
  }

  /** Keeps the files back until it is told to let them go. */
  async holdFaces(): Promise<() => void> {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    return () => release?.();
  }

  /** Until so many have come; stand-ins are no files. */
  async waitForFaces(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        [...document.fonts].filter(({ family, status }) => family.includes('Variable') && status === 'loaded')
          .length === wanted,
      count,
    );
  }

  /** The faces in which its letters are drawn, with how many glyphs of each. */
  async facesOf(locator: Locator): Promise<Readonly<Record<string, number>>> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await locator.evaluate((element) => element.setAttribute('data-asked', ''));
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '[data-asked]',
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    await session.detach();
    await locator.evaluate((element) => element.removeAttribute('data-asked'));
    return Object.fromEntries(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount]));
  }

  /** To be called before the page is opened. */
  async watchLayoutShift(): Promise<void> {
    await this.page.addInitScript(() => {
      window.layoutShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          window.layoutShift =
            (window.layoutShift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  /** After what has changed is drawn. */
  async layoutShift(): Promise<number> {
    return this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return window.layoutShift ?? 0;
    });
  }
}
