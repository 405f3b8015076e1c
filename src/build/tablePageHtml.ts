// The HTML of a table's page, or of its embed: the template with the story's words, data and addresses put in.
import { escapeJson } from '../model/escape.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { TableStory } from '../model/table.ts';
import { createHeadHtml } from './headHtml.ts';
import { createDataHtml, fillTemplate } from './pageHtml.ts';
import { tableJsonLdOf } from './tableJsonLd.ts';

export interface TablePage {
  readonly kind: 'story' | 'embed';
  /** Its addresses are relative to the top of the site. */
  readonly template: string;
  readonly toTop: string;
  /** In the page's language. */
  readonly story: TableStory;
  readonly appHtml: string;
  /** What stands below the story, e.g. a list of other stories. */
  readonly belowHtml: string;
  readonly addresses: PageAddresses;
  readonly site: string | null;
}

export function createTablePageHtml(page: TablePage): string {
  const { kind, story, addresses, toTop, site } = page;
  return fillTemplate(page, {
    language: story.language,
    head: createHeadHtml({
      ...{ kind, story, toTop, site },
      languages: addresses.languages,
    }),
    // No script of an embed asks for the data.
    data: kind === 'embed' ? '' : dataOf(page),
  });
}

function dataOf({ story, addresses, site }: TablePage): string {
  const jsonLd = escapeJson(tableJsonLdOf(story, site));
  return `<script type="application/ld+json">${jsonLd}</script>\n    ${createDataHtml(story, addresses)}`;
}
