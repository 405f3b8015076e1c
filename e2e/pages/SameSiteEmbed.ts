// The built embed in a newspaper's page: what tests may say of it.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { storyId } from '../fixtures/story.ts';

export const initialHeightPx = 420;

export class SameSiteEmbed {
  constructor(readonly page: Page) {}

  /** `attributes` are those of the frame, `rest` follows the embed's address. */
  async open({ attributes = '', rest = '' } = {}): Promise<void> {
    await this.page.route('**/newspaper.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">
          <script src="embed.js"></script><p>News</p>
          <iframe src="${storyId}/embed/${rest}" title="Story" width="100%" height="${initialHeightPx}" ${attributes}></iframe>`,
      }),
    );
    await this.page.goto('newspaper.html');
  }

  inside(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  app(): Locator {
    return this.inside().locator('#app');
  }

  map(): Locator {
    return this.inside().getByRole('region', { name: 'Map', exact: true });
  }

  timeline(): Locator {
    return this.inside().getByRole('region', { name: 'Timeline', exact: true });
  }

  failure(): Locator {
    return this.inside().getByRole('alert');
  }

  /** What the newspaper's page has made of the heights it was told. */
  async heightPx(): Promise<number> {
    return this.page.locator('iframe').evaluate((frame) => frame.clientHeight);
  }

  /** How high the embed's content is. */
  async contentPx(): Promise<number> {
    return this.app().evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
  }
}
