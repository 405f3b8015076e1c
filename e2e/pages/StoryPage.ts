// A story's page, and how one gets there.
import type { Page } from '@playwright/test';
import { storyId } from '../fixtures/story.ts';
import { StoryViews } from './StoryViews.ts';

export class StoryPage extends StoryViews {
  constructor(readonly page: Page) {
    super(page);
  }

  /** Opens the story; `rest` is what follows its address: `#moscow-meeting`, `?theme=dark`. */
  async open(rest = ''): Promise<void> {
    await this.page.goto(`${storyId}/${rest}`);
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
}
