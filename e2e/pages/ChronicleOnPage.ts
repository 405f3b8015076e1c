// A narrow page under a finger, in the words of the glossary: how far it has gone, and what is read.
import { expect, type Locator, type Page } from '@playwright/test';
import { Finger } from './Finger.ts';
import { StoryPage } from './StoryPage.ts';

type Insets = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

export class ChronicleOnPage extends StoryPage {
  private constructor(
    page: Page,
    readonly finger: Finger,
  ) {
    super(page);
  }

  static async on(page: Page): Promise<ChronicleOnPage> {
    return new ChronicleOnPage(page, await Finger.on(page));
  }

  async openAlive(rest = ''): Promise<void> {
    await this.open(rest);
    await this.expectAlive();
  }

  async expectAlive(): Promise<void> {
    await expect(this.map()).toHaveAttribute('data-ready', 'true');
    await expect(this.overview().locator('.brush')).toBeVisible();
  }

  overview(): Locator {
    return this.timeline().locator('.overview:not(.is-built)');
  }

  /** The marker of a place, which may have merged with others. */
  markerNaming(place: string): Locator {
    return this.map().getByRole('button', { name: new RegExp(`\\b${place}\\b`) });
  }

  entry(id: string): Locator {
    return this.page.locator(`.entry[data-event="${id}"]`);
  }

  /** What chooses an event in the list. */
  head(id: string): Locator {
    return this.entry(id).locator('.entry-head');
  }

  plot(): Locator {
    return this.timeline().locator('.plot');
  }

  async heightOf(id: string): Promise<number> {
    return (await this.entry(id).boundingBox())?.height ?? 0;
  }

  /** How long the time in view is drawn in the overview. */
  async brushPx(): Promise<number> {
    return (await this.overview().locator('.brush').boundingBox())?.width ?? 0;
  }

  /** How many days are in view, of the two date fields. */
  async daysInView(): Promise<number> {
    const days = this.timeline().locator('input[type="date"]');
    const [from, to] = await Promise.all([days.first().inputValue(), days.last().inputValue()]);
    return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  }

  /** Of two places on the map, in pixels. */
  async distance(one: string, other: string): Promise<number> {
    const [a, b] = [await this.marker(one).boundingBox(), await this.marker(other).boundingBox()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  /** Brings the map into the middle of the window, where it is not there to stay; returns its box. */
  async mapInMiddle(): Promise<{ readonly y: number; readonly height: number }> {
    await this.map().evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const box = await this.map().boundingBox();
    if (!box) throw new Error('the map is not drawn');
    return box;
  }

  /** Two fingers in the middle of something, from one distance to it to another; the page must not move. */
  async pinch(on: Locator, from: number, to: number): Promise<void> {
    await on.scrollIntoViewIfNeeded();
    const before = await this.scrolledPx();
    const box = await on.boundingBox();
    if (!box) throw new Error('there is nothing to pinch');
    await this.finger.pinch({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, from, to);
    expect(await this.scrolledPx()).toBe(before);
  }

  /** The window's edges that a phone keeps for itself. */
  async giveInsets(insets: Insets): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
  }

  /** Words and controls in sight that reach under one of them. */
  async underEdges({ top, right, bottom, left }: Insets): Promise<readonly string[]> {
    const side = await this.page.evaluate(
      ([leftPx, rightPx]) =>
        [...document.querySelectorAll('.page :is(p, h1, h2, h3, a, button, input, summary, .article-text)')]
          .filter(
            (part) =>
              part.checkVisibility({ visibilityProperty: true }) && !part.closest('.built-map, .map-stage'),
          )
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.width > 1 && (box.left < leftPx || box.right > innerWidth - rightPx);
          })
          .map((part) => `${part.localName}.${part.className} at the side`),
      [left, right] as const,
    );
    const ends = await this.page.evaluate(
      ([topPx, bottomPx]) => {
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        const lines = [...(topPx > 0 ? [topPx / 2] : []), ...(isAtEnd ? [innerHeight - bottomPx / 2] : [])];
        return lines
          .map((y) => document.elementFromPoint(innerWidth / 2, y))
          .filter((part) => part !== document.body && part !== document.documentElement)
          .map((part) => `${part?.localName ?? ''}.${part?.className ?? ''} at an end`);
      },
      [top, bottom] as const,
    );
    return [...side, ...ends];
  }

  /** The list's events that are not folded away, in its order. */
  async listed(): Promise<readonly string[]> {
    return this.page
      .locator('.chronicle > ol > .entry')
      .evaluateAll((entries) => entries.map(({ id }) => id));
  }

  /** What is in focus in the list; null where nothing is. */
  async read(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('.entry[data-chosen]')?.id ?? null);
  }

  async scrolledPx(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  async steps(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** A finger moves the page's content up by so many pixels, or down where they are below zero; returns how far it went. */
  async push(px: number, fromY?: number): Promise<number> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const before = await this.scrolledPx();
    const y = fromY ?? height * (px > 0 ? 0.9 : 0.6);
    await this.finger.drag({ x: width / 3, y }, { x: width / 3, y: y - px });
    await this.stillness();
    return (await this.scrolledPx()) - before;
  }

  /** Until an event's head has come just below the map and the overview. */
  async readOnTo(id: string): Promise<void> {
    const most = (this.page.viewportSize()?.height ?? 0) * 0.4;
    for (;;) {
      const far = await this.#farFromLine(id);
      if (far <= 0) return;
      // A finger moves a little before the browser takes it for scrolling.
      await this.push(Math.min(most, far + 24));
    }
  }

  async toTop(): Promise<void> {
    const { height } = this.page.viewportSize() ?? { height: 0 };
    while ((await this.scrolledPx()) > 0) await this.push(-height * 0.35);
  }

  /** How far an event's head is below the lower end of what stands still above the list. */
  async #farFromLine(id: string): Promise<number> {
    return this.entry(id).evaluate((entry) => {
      const bottoms = [...document.querySelectorAll('.map-area, .overview')]
        .filter((part) => getComputedStyle(part).position === 'sticky')
        .map((part) => part.getBoundingClientRect().bottom);
      return entry.getBoundingClientRect().top - Math.max(0, ...bottoms);
    });
  }

  /** Three frames without a movement. */
  async stillness(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let [last, still] = [-1, 0];
          const look = () => {
            still = scrollY === last ? still + 1 : 0;
            last = scrollY;
            if (still > 2) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  }
}
