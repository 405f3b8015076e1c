// Fingers on the screen, as the browser gets them from a real one: what scrolls by them scrolls.
import type { CDPSession, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export class Finger {
  /** In seconds. Fingers here take their time, whatever the machine does, so that nothing flies on when they lift. */
  #now = Date.now() / 1000;

  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.moveAll([from], [to]);
  }

  /** Two fingers beside a point, from one distance to it to another, in pixels. */
  async pinch({ x, y }: Point, from: number, to: number): Promise<void> {
    const pair = (apart: number) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ];
    await this.moveAll(pair(from), pair(to), 4);
  }

  /** Several fingers from where they go down to where they lift. */
  async moveAll(from: readonly Point[], to: readonly Point[], steps = 1): Promise<void> {
    const at = (share: number) =>
      from.map(({ x, y }, id) => ({
        id,
        x: x + ((to[id]?.x ?? x) - x) * share,
        y: y + ((to[id]?.y ?? y) - y) * share,
      }));
    await this.#send('touchStart', at(0));
    for (let step = 1; step <= steps; step += 1) await this.#send('touchMove', at(step / steps));
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: (Point & { id: number })[]) {
    this.#now += 0.1;
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: this.#now });
  }
}
