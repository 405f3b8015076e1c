// The search of a story's page: the one place that knows its markup.
import type { Locator, Page } from '@playwright/test';

export class FindRegion {
  constructor(readonly page: Page) {}

  /** Opens and closes it. */
  button(): Locator {
    return this.page.getByRole('button', { name: 'Find', exact: true });
  }

  region(): Locator {
    return this.page.getByRole('search', { name: 'Find in this story' });
  }

  field(): Locator {
    return this.region().getByRole('searchbox', { name: 'Words in titles, quotes and names' });
  }

  async open(): Promise<void> {
    await this.button().click();
    await this.field().waitFor();
  }

  /** Ticks a box of the fold called `facet`, which it opens first. */
  async tick(facet: 'Places' | 'Who' | 'Voices', option: string): Promise<void> {
    const fold = this.region().getByRole('button', { name: new RegExp(`^${facet} `) });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    await this.region().getByRole('group', { name: facet }).getByLabel(option).check();
  }

  onlyTheMap(): Locator {
    return this.region().getByLabel('Only what the map shows');
  }

  /** In the search while it is open, else among the page's tools. */
  showAll(): Locator {
    return this.page.getByRole('button', { name: /Show all$/ });
  }

  count(): Locator {
    return this.region().getByText(/^\d+ of \d+ events?$/);
  }

  /** What is found, events and statements. */
  results(): Locator {
    return this.region().getByRole('listitem').getByRole('link');
  }

  result(title: RegExp | string): Locator {
    return this.results().filter({ hasText: title });
  }

  /** The words that were looked for, where they stand. */
  marked(): Locator {
    return this.region().locator('mark');
  }

  /** Every text that the page's voice says from now on. */
  async listen(): Promise<() => Promise<readonly string[]>> {
    const said = await this.page.locator('.heard[role="status"]').evaluateHandle((voice) => {
      const texts: string[] = [];
      new MutationObserver((changes) => {
        for (const _ of changes) texts.push(voice.textContent.replaceAll(/[\u2068\u2069]/g, ''));
      }).observe(voice, { childList: true, characterData: true, subtree: true });
      return texts;
    });
    return () => said.jsonValue();
  }
}
