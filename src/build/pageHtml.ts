// A page's HTML: the template with a story's words, data and addresses put in. Text in, text out.
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Story } from '../model/story.ts';

export interface Page {
  /** index.html as Vite leaves it, its addresses relative to the top of the site. */
  readonly template: string;
  /** The way from the page to the top of the site: `./` or `../`. */
  readonly toTop: string;
  readonly story: Story;
  readonly appHtml: string;
  /** What stands below the story, e.g. a list of other stories. */
  readonly belowHtml: string;
  readonly addresses: PageAddresses;
  /** The one absolute address of this story, where the site's is known. */
  readonly canonical: string | null;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** JSON that cannot end its script element, open a comment in it, or break a line of JavaScript. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Puts `fill` in place of `hole`; its `$&` is no pattern. Throws when the template has no such hole. */
function fillIn(html: string, hole: string, fill: string): string {
  if (!html.includes(hole)) throw new Error(`index.html has lost its ${hole}: put it back`);
  return html.replace(hole, () => fill);
}

/** Addresses of the template that are relative to the top of the site, seen from a page below it. */
export function rebase(template: string, toTop: string): string {
  return template.replace(/(\s(?:src|href)=")\.\//g, (_, start: string) => `${start}${toTop}`);
}

export function createPageHtml(page: Page): string {
  const { story, addresses } = page;
  const { baseMap, home } = addresses;
  const head = [
    `<title>${escapeHtml(story.headline)}</title>`,
    `<meta name="description" content="${escapeHtml(story.summary)}" />`,
    ...(page.canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(page.canonical)}" />`]),
  ].join('\n    ');
  const data = `<script type="application/json" id="story" data-base-map="${escapeHtml(baseMap)}" data-home="${escapeHtml(home)}">${escapeJson(story)}</script>`;
  let html = rebase(page.template, page.toTop);
  html = fillIn(html, '<html lang="en">', `<html lang="${escapeHtml(story.language)}">`);
  html = fillIn(html, '<!--head-->', head);
  html = fillIn(html, '<!--story-->', data);
  return fillIn(
    html,
    '<div id="app"><!--app--></div>',
    `<div id="app">${page.appHtml}</div>${page.belowHtml}`,
  );
}
