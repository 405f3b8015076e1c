// The page that stands in newspapers' frames, in the words of the glossary.
import { expect, type Frame, type Locator } from '@playwright/test';
import { StoryViews } from './StoryViews.ts';

export class EmbedPage extends StoryViews {
  constructor(readonly frame: Frame) {
    super(frame);
  }

  /** Waits until the script has taken over what the build has written, and Leaflet has drawn. */
  async expectAlive(): Promise<void> {
    await expect(this.frame.locator('.embed:not([data-layout="static"])')).toBeVisible();
    await expect(this.map()).toHaveAttribute('data-ready', 'true');
  }

  async layout(): Promise<'grows' | 'fitted'> {
    return (await this.frame.locator('[data-fits]').count()) > 0 ? 'fitted' : 'grows';
  }

  async expectFitted(): Promise<void> {
    await expect(this.frame.locator('[data-fits]')).toBeVisible();
  }

  /** How much of the fitted layout's top is for what stands still above the list. */
  async coveredPx(): Promise<number> {
    return this.frame.evaluate(() => {
      const map = document.querySelector('.map-area')?.getBoundingClientRect();
      const head = document.querySelector('.head')?.getBoundingClientRect();
      return innerWidth < 700 ? (map?.height ?? 0) : (head?.height ?? 0);
    });
  }

  /** Of the layout that grows. */
  async contentHeight(): Promise<number> {
    return this.frame.locator('#app').evaluate((content) => content.getBoundingClientRect().height);
  }

  /** Of the head and the map under it together, had the story each of these headlines. */
  async headAndMapHeights(headlines: readonly string[]): Promise<readonly number[]> {
    return this.headline().evaluate((headline, texts) => {
      const map = headline.ownerDocument.querySelector('.map-area');
      return texts.map((text) => {
        headline.textContent = text;
        return map?.getBoundingClientRect().bottom ?? 0;
      });
    }, headlines);
  }

  articleFold(): Locator {
    return this.frame.locator('.article-fold > summary');
  }

  /** An event of the chronicle, with what was said at it. */
  entry(id: string): Locator {
    return this.frame.locator(`.entry[data-event="${id}"]`);
  }

  /** What chooses it, in the list. */
  head(id: string): Locator {
    return this.entry(id).locator('.entry-head');
  }

  /** The entry or card that is in focus. */
  chosen(): Locator {
    return this.frame.locator('.entry[data-chosen]').or(this.quote()).first();
  }

  /** What began long before, folded at the top of the chronicle. */
  earlierFold(): Locator {
    return this.frame.locator('.chronicle > details > summary');
  }

  openStory(): Locator {
    return this.frame.getByRole('link', { name: 'Open the story' });
  }

  /** What is said when a link has opened nothing. */
  nothingOpened(): Locator {
    return this.frame.getByRole('status').filter({ hasText: 'Nothing opened?' });
  }

  async isFocused(part: Locator): Promise<boolean> {
    return part.evaluate((element) => element === document.activeElement);
  }

  windowField(label: 'From' | 'to'): Locator {
    return this.timeline().getByRole('group', { name: 'Time in view' }).getByLabel(label, { exact: true });
  }

  zoom(button: 'Zoom in' | 'Zoom out' | 'Show all places'): Locator {
    return this.map().getByRole('button', { name: button });
  }

  /** Of two places on the map, in pixels. */
  async distance(one: string, other: string): Promise<number> {
    const [a, b] = [await this.marker(one).boundingBox(), await this.marker(other).boundingBox()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  mapHint(): Locator {
    return this.map().locator('.map-hint');
  }

  /** A spot of the map with nothing on it, in the newspaper's page. */
  async bareMap(): Promise<{ x: number; y: number }> {
    const box = await this.map().boundingBox();
    if (!box) throw new Error('the map is not drawn');
    return { x: box.x + box.width * 0.12, y: box.y + box.height * 0.5 };
  }

  /** Where a marker stands in the map, whatever has scrolled. */
  async placeOnMap(place: string): Promise<{ x: number; y: number }> {
    const [map, marker] = [await this.map().boundingBox(), await this.marker(place).boundingBox()];
    return { x: (marker?.x ?? 0) - (map?.x ?? 0), y: (marker?.y ?? 0) - (map?.y ?? 0) };
  }

  /** How often the map's hint comes up from now on. */
  async countHints(): Promise<() => Promise<number>> {
    await this.map().evaluate((map) => {
      Object.assign(window, { hints: 0 });
      const counted = window as unknown as { hints: number };
      new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        counted.hints += added.filter((node) => node instanceof Element && node.matches('.map-hint')).length;
      }).observe(map, { childList: true, subtree: true });
    });
    return () => this.frame.evaluate(() => (window as unknown as { hints: number }).hints);
  }

  position(): Locator {
    return this.player().locator('.player-position');
  }

  play(): Locator {
    return this.player().getByRole('button', { name: 'Play', exact: true });
  }

  /** How often the layout changes from now on. */
  async countTurns(): Promise<() => Promise<number>> {
    await this.frame.evaluate(() => {
      const page = document.querySelector('.page');
      Object.assign(window, { layoutTurns: 0 });
      const counted = window as unknown as { layoutTurns: number };
      new MutationObserver(() => (counted.layoutTurns += 1)).observe(page ?? document, {
        attributeFilter: ['data-fits'],
      });
    });
    return () => this.frame.evaluate(() => (window as unknown as { layoutTurns: number }).layoutTurns);
  }

  /** Lets two looks at the height pass, and a judgement of the frame. */
  async settle(): Promise<void> {
    await this.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  }

  /** Everything that scrolls inside the page. */
  async scrollers(): Promise<readonly string[]> {
    return this.frame.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const isRoot = element === document.documentElement;
          const { overflowY } = getComputedStyle(element);
          const scrolls = isRoot ? overflowY !== 'hidden' : overflowY === 'auto' || overflowY === 'scroll';
          return scrolls && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1;
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );
  }

  /** Whether anything is wider than the frame. */
  async scrollsSideways(): Promise<boolean> {
    return this.frame.evaluate(() =>
      ['html', 'body', '.page', '.stage'].some((part) => {
        const element = document.querySelector(part);
        return element !== null && element.scrollWidth > element.clientWidth;
      }),
    );
  }
}
