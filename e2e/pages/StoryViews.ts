// The views of a story in the words of the glossary, wherever they stand: what tests may say of them, and the one place
// that knows their markup.
import type { Frame, Locator, Page } from '@playwright/test';

export class StoryViews {
  constructor(readonly root: Page | Frame) {}

  headline(): Locator {
    return this.root.getByRole('heading', { level: 1 });
  }

  article(): Locator {
    return this.root.getByRole('region', { name: 'Article', exact: true });
  }

  /** The stored text with its marks, and nothing else. */
  articleText(): Locator {
    return this.article().locator('.article-text');
  }

  /** The marks of one event or statement. */
  marks(id: string): Locator {
    return this.article().locator(`mark[data-mark="${id}"][data-role="quote"]`);
  }

  map(): Locator {
    return this.root.getByRole('region', { name: 'Map', exact: true });
  }

  /** The land that Leaflet draws; the one that the build has drawn stands beside it. */
  ground(): Locator {
    return this.map().locator('.leaflet-pane .map-land');
  }

  timeline(): Locator {
    return this.root.getByRole('region', { name: 'Timeline', exact: true });
  }

  quote(): Locator {
    return this.root.getByRole('region', { name: 'Quote', exact: true });
  }

  player(): Locator {
    return this.root.getByRole('group', { name: 'Player', exact: true });
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

  markers(): Locator {
    return this.map().locator('button[data-place]');
  }

  /** The images of a tile server. */
  tiles(): Locator {
    return this.map().locator('img.leaflet-tile');
  }

  /** The events in the window of a wide page's timeline. */
  stripItems(): Locator {
    return this.timeline().locator('.strip-item');
  }

  /** A timeline item's name holds its event's title. In the chronicle it is a link. */
  item(title: RegExp | string): Locator {
    const room = this.timeline();
    return room
      .getByRole('button', { name: title })
      .or(room.locator('.entry-head').and(room.getByRole('link', { name: title })));
  }
}
