// A story's page in the words of the glossary: what tests may say of it, and the one place that knows its markup.
import type { Locator, Page } from '@playwright/test';
import { storyId } from '../fixtures/story.ts';

export class StoryPage {
  constructor(readonly page: Page) {}

  /** Opens the story; `rest` is what follows its address: `#moscow-meeting`, `?theme=dark`. */
  async open(rest = ''): Promise<void> {
    await this.page.goto(`${storyId}/${rest}`);
  }

  headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  article(): Locator {
    return this.page.getByRole('region', { name: 'Article', exact: true });
  }

  /** The stored text with its marks, and nothing else. */
  articleText(): Locator {
    return this.article().locator('.article-text');
  }

  /** The marks of one event or statement. */
  marks(id: string): Locator {
    return this.article().locator(`mark[data-mark="${id}"][data-role="quote"]`);
  }

  /** Clicks the first words of a mark: its box also covers what stands before it in the same lines. */
  async clickWords(id: string): Promise<void> {
    const mark = this.marks(id).first();
    await mark.scrollIntoViewIfNeeded();
    const at = await mark.evaluate((element) => {
      const [line] = element.getClientRects();
      return line ? { x: line.left + 8, y: line.top + line.height / 2 } : null;
    });
    if (!at) throw new Error(`the mark of ${id} is not drawn`);
    await this.page.mouse.click(at.x, at.y);
  }

  map(): Locator {
    return this.page.getByRole('region', { name: 'Map', exact: true });
  }

  /** The land that Leaflet draws; the one that the build has drawn stands beside it. */
  ground(): Locator {
    return this.map().locator('.leaflet-pane .map-land');
  }

  timeline(): Locator {
    return this.page.getByRole('region', { name: 'Timeline', exact: true });
  }

  quote(): Locator {
    return this.page.getByRole('region', { name: 'Quote', exact: true });
  }

  player(): Locator {
    return this.page.getByRole('group', { name: 'Player', exact: true });
  }

  /** The margin's number of an event or statement, which is its link. */
  marginNumber(id: string): Locator {
    return this.article().locator(`a[href="#${id}"]`);
  }

  /** The words of the article in the open card. */
  quotedWords(): Locator {
    return this.quote().locator('blockquote mark');
  }

  step(direction: 'Next event' | 'Previous event'): Locator {
    return this.player().getByRole('button', { name: direction });
  }

  /** A marker's name starts with its place: "Tehran, 2 events". */
  marker(place: string): Locator {
    return this.map().getByRole('button', { name: new RegExp(`^${place}\\b`) });
  }

  /** A timeline item's name holds its event's title. In the chronicle it is a link. */
  item(title: RegExp | string): Locator {
    const room = this.timeline();
    return room
      .getByRole('button', { name: title })
      .or(room.locator('.entry-head').and(room.getByRole('link', { name: title })));
  }
}
