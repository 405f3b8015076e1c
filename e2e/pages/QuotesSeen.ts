// Which lines of the story's quotes a reader of the embed has had before their eyes, stop by stop.
import type { EmbedPage } from './EmbedPage.ts';

declare global {
  interface Window {
    linesSeen: Set<string>;
    scrollerOfStory: () => HTMLElement;
    linesOfQuotes: () => readonly { readonly name: string; readonly box: DOMRect }[];
  }
}

export interface Stop {
  /** How far down it is, in pixels. */
  readonly stop: number;
  readonly isAtEnd: boolean;
}

export class QuotesSeen {
  private constructor(readonly embed: EmbedPage) {}

  /** Puts what finds scroller and lines into the page. */
  static async in(embed: EmbedPage): Promise<QuotesSeen> {
    await embed.frame.evaluate(() => {
      window.scrollerOfStory = () => {
        const scrolls = (part: HTMLElement) =>
          /auto|scroll/.test(getComputedStyle(part).overflowY) && part.scrollHeight > part.clientHeight + 1;
        const scroller = [...document.querySelectorAll<HTMLElement>('.embed, .stage')].find(scrolls);
        if (!scroller) throw new Error('nothing scrolls in the embed');
        return scroller;
      };
      window.linesOfQuotes = () =>
        [...document.querySelectorAll('blockquote')].flatMap((quote, number) => {
          const words = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const boxes: DOMRect[] = [];
          while (words.nextNode()) {
            range.selectNodeContents(words.currentNode);
            boxes.push(...range.getClientRects());
          }
          const lines = boxes.filter(({ width }) => width > 2);
          const of = `quote ${number + 1}, “${quote.textContent.slice(0, 40)}…”`;
          // What is folded has no lines, and cannot be seen.
          if (lines.length === 0) return [{ name: `all of ${of}`, box: new DOMRect(-9, -9) }];
          return lines.map((box, line) => ({ name: `line ${line + 1} of ${of}`, box }));
        });
    });
    return new QuotesSeen(embed);
  }

  /** At the top, with what began long before folded, and nothing seen. */
  async startAfresh(): Promise<void> {
    await this.embed.frame.evaluate(() => {
      window.linesSeen = new Set();
      document.querySelector('.chronicle > details')?.removeAttribute('open');
      for (const part of document.querySelectorAll<HTMLElement>('.embed, .stage')) {
        part.scrollTop = 0;
        part.dataset.stop = '-1';
      }
    });
  }

  /**
   * Waits until the page has moved and stands, and takes note of what can be seen there. A line counts when it is in the frame and nothing lies on its start, its middle or its end.
   */
  async look(): Promise<Stop> {
    return this.embed.frame.evaluate(async () => {
      const scroller = window.scrollerOfStory();
      const frame = () => new Promise(requestAnimationFrame);
      const before = Number(scroller.dataset.stop);
      for (let frames = 0; scroller.scrollTop === before && frames < 60; frames += 1) await frame();
      let stop = -1;
      while (stop !== scroller.scrollTop) {
        stop = scroller.scrollTop;
        await frame();
      }
      scroller.dataset.stop = String(stop);
      for (const { name, box } of window.linesOfQuotes()) {
        const points = [box.left + 1, (box.left + box.right) / 2, box.right - 1].flatMap((x) => [
          document.elementFromPoint(x, box.top + 2),
          document.elementFromPoint(x, box.bottom - 2),
        ]);
        if (points.every((element) => element?.closest('blockquote'))) window.linesSeen.add(name);
      }
      return { stop, isAtEnd: stop + scroller.clientHeight >= scroller.scrollHeight - 1 };
    });
  }

  /** Lines that were in sight at no stop. */
  async missed(): Promise<readonly string[]> {
    return this.embed.frame.evaluate(() =>
      window
        .linesOfQuotes()
        .map(({ name }) => name)
        .filter((name) => !window.linesSeen.has(name)),
    );
  }
}
