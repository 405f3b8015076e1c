// What a reader sees of a table's page, by the names that assistive technology is given.
import { expect, type Locator, type Page } from '@playwright/test';

export class TablePage {
  readonly list: Locator;
  readonly timeline: Locator;
  readonly map: Locator;
  readonly card: Locator;
  /** The card's heading: the title of what is in focus. */
  readonly chosen: Locator;
  /** `3,000 of 3,000 events` */
  readonly found: Locator;
  /** The events of the list's page. */
  readonly entries: Locator;
  /** There once an answer about the whole table has been drawn. */
  readonly drawn: Locator;
  /** The timeline's strip: a canvas that takes the keyboard. */
  readonly drawing: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    this.list = region('Events');
    this.timeline = region('Timeline');
    this.drawing = this.timeline.getByRole('application');
    this.map = region('Map');
    this.card = region('Event');
    this.chosen = this.card.getByRole('heading', { level: 2 });
    this.drawn = page.locator('html[data-table="drawn"]');
    this.found = page.locator('.table-found span');
    this.entries = this.list.getByRole('link').filter({ has: page.locator('.table-title') });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.drawn).toBeAttached();
  }

  async count(): Promise<number> {
    const [count = ''] = /[\d,]+/.exec(await this.found.innerText()) ?? [];
    return Number(count.replaceAll(',', ''));
  }
}
