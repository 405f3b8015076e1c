// A newspaper's page with embeds in it: what tests may say of it.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { NewspaperServer } from '../fixtures/newspaperServer.ts';

/** The embed that most tests put into the page: one whose height they can set. */
const embed = 'stand-in/embed/';

declare global {
  interface Window {
    connectLate: () => void;
    /** Kept by parent.js: what each of the page's frames has said; −1 is none of ours. */
    received: readonly { readonly frame: number; readonly data: unknown }[];
  }
}

export interface Opening {
  /** What follows the newspaper page's address. */
  readonly page?: Readonly<Record<string, string>>;
  /** What follows the embed's address. */
  readonly embed?: Readonly<Record<string, string>>;
}

export class NewspaperPage {
  constructor(
    readonly page: Page,
    readonly server: NewspaperServer,
  ) {}

  /** The page of `e2e/parents/` of this name; it is open when its frames have loaded. */
  async open(name: string, opening: Opening = {}): Promise<void> {
    const child = new URL(embed, this.server.stories);
    child.search = new URLSearchParams({ height: '700', ...opening.embed }).toString();
    const query = new URLSearchParams({ child: child.href, ...opening.page });
    await this.page.goto(`${this.server.newspaper}${name}.html?${query.toString()}`);
  }

  /** Our own frames, in the order of the page. */
  frames(): Locator {
    return this.page.locator('iframe.ours');
  }

  foreignFrame(): Locator {
    return this.page.getByTitle('Another vendor');
  }

  /** The document in our frame `index`. */
  async inside(index = 0): Promise<Frame> {
    const frame = await (await this.frames().nth(index).elementHandle()).contentFrame();
    if (!frame) throw new Error(`there is no frame ${index}`);
    return frame;
  }

  async setContentHeight(px: number, index = 0): Promise<void> {
    const frame = await this.inside(index);
    await frame.locator('#content').evaluate((content, height) => {
      content.style.height = `${height}px`;
    }, px);
  }

  /** Waits until the frame's inside is as high as this, give or take two pixels. */
  async expectHeight(px: number, index = 0): Promise<void> {
    await expect
      .poll(async () => Math.abs((await heightOf(this.frames().nth(index))) - px), {
        message: `frame ${index} is ${px} px high`,
      })
      .toBeLessThanOrEqual(2);
  }

  async foreignHeight(): Promise<number> {
    return heightOf(this.foreignFrame());
  }

  /** `grows` or `fitted`, every turn in its order. */
  async turns(index = 0): Promise<readonly string[]> {
    const turns = await (await this.inside(index)).locator('html').getAttribute('data-turns');
    return turns === null ? [] : turns.split(' ');
  }

  /** The layout that the embed has now. */
  async layout(index = 0): Promise<string> {
    return (await this.turns(index)).at(-1) ?? 'grows';
  }

  /** What our frame has said, in order. */
  async messages(index = 0): Promise<readonly unknown[]> {
    const all = await this.page.evaluate(() => window.received);
    return all.filter(({ frame }) => frame === index).map(({ data }) => data);
  }

  /** The heights among them, in the format that every parent gets. */
  async heights(index = 0): Promise<readonly number[]> {
    return (await this.messages(index)).flatMap((data) => {
      const { type, height } = Object(data) as { type?: unknown; height?: unknown };
      return type === 'embed-size' && typeof height === 'number' ? [height] : [];
    });
  }

  async connectLate(): Promise<void> {
    await this.page.evaluate(() => window.connectLate());
  }
}

const heightOf = (frame: Locator) => frame.evaluate((element) => element.clientHeight);
