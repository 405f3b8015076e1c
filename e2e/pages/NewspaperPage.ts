// A newspaper's page with embeds in it: what tests may say of it.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { NewspaperServer } from '../fixtures/newspaperServer.ts';
import { storyId } from '../fixtures/story.ts';
import { EmbedPage } from './EmbedPage.ts';

/** Two embeds to put into the page: one whose height tests can set, and the story's own. */
const standIn = 'stand-in/embed/';
const story = `${storyId}/embed/`;

declare global {
  interface Window {
    connectLate: () => void;
    /** Kept by parent.js: what each of the page's frames has said; −1 is none of ours. */
    received: readonly { readonly frame: number; readonly data: unknown }[];
  }
}

export interface Opening {
  /** The stand-in where nothing is said. */
  readonly shows?: 'stand-in' | 'story';
  /** What follows the newspaper page's address. */
  readonly page?: Readonly<Record<string, string>>;
  /** What follows the embed's address. */
  readonly embed?: Readonly<Record<string, string>>;
  /** The event that it starts at. */
  readonly at?: string;
}

export class NewspaperPage {
  constructor(
    readonly page: Page,
    readonly server: NewspaperServer,
  ) {}

  /** The page of `e2e/parents/` of this name; it is open when its frames have loaded. */
  async open(name: string, opening: Opening = {}): Promise<void> {
    const isStory = opening.shows === 'story';
    const child = new URL(isStory ? story : standIn, this.server.stories);
    const said = isStory ? {} : { height: '700' };
    child.search = new URLSearchParams({ ...said, ...opening.embed }).toString();
    child.hash = opening.at ?? '';
    const query = new URLSearchParams({ child: child.href, ...opening.page });
    await this.page.goto(`${this.server.newspaper}${name}.html?${query.toString()}`);
  }

  /** A page of the test's own: an article with this in it. */
  async write(body: string): Promise<void> {
    const head =
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>News</title><link rel="icon" href="data:,"><style>body{margin:0}</style>';
    const article = `<main><h1>News</h1>${body}</main>`;
    await this.page.goto(
      this.server.write(`<!doctype html><html lang="en"><head>${head}</head><body>${article}</body></html>`),
    );
  }

  /** The story's embed, `rest` being what follows its address, in a frame of the test's own. */
  frameOf(rest = '', attributes = 'width="100%" height="600"'): string {
    const style = 'style="border:0;display:block"';
    return `<iframe class="ours" title="Story" ${style} ${attributes} src="${this.addressOf(rest)}"></iframe>`;
  }

  addressOf(rest = ''): string {
    return this.server.stories + story + rest;
  }

  /** Of the story's page, with this in focus. */
  storyAddress(id: string): string {
    return `${this.server.stories}${storyId}/#${id}`;
  }

  /** Our own loader. */
  loader(): string {
    return `<script src="${this.server.stories}embed.js"></script>`;
  }

  /** The story in our frame `index`, once its script has taken it over. */
  async embed(index = 0): Promise<EmbedPage> {
    const embed = new EmbedPage(await this.inside(index));
    await embed.expectAlive();
    return embed;
  }

  /** The story's embed without a newspaper around it. */
  async openAlone(rest = ''): Promise<EmbedPage> {
    await this.page.goto(this.addressOf(rest));
    return new EmbedPage(this.page.mainFrame());
  }

  /** Waits until the frame's inside is as high as the story in it, give or take two pixels. */
  async expectHeightOfStory(index = 0): Promise<void> {
    const embed = await this.embed(index);
    const missing = async () => (await heightOf(this.frames().nth(index))) - (await embed.contentHeight());
    await expect.poll(async () => Math.abs(await missing())).toBeLessThanOrEqual(2);
    expect(await embed.layout()).toBe('grows');
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

  /** In pixels, and waits until the document in the frame has it. */
  async giveSize({ width, height }: { width: number; height: number }, index = 0): Promise<void> {
    await this.frames()
      .nth(index)
      .evaluate(
        (frame, size) => {
          frame.setAttribute('width', String(size.width));
          frame.setAttribute('height', String(size.height));
        },
        { width, height },
      );
    const inside = await this.inside(index);
    await expect.poll(() => inside.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
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

  /** What has the keyboard: `body` where nothing has. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.localName ?? '');
  }

  async scrolledPx(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  async connectLate(): Promise<void> {
    await this.page.evaluate(() => window.connectLate());
  }
}

const heightOf = (frame: Locator) => frame.evaluate((element) => element.clientHeight);
