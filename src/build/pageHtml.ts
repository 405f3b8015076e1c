// A page's HTML: the template with a story's words, data and addresses put in. Text in, text out.
import { escapeHtml, escapeJson } from '../model/escape.ts';
import { directionOf, interfaceLanguageOf } from '../model/languages.ts';
import type { BaseMap } from '../model/baseMap.ts';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Story } from '../model/story.ts';
import { withoutOwnWords } from '../model/storyParts.ts';
import { createHeadHtml, createJsonLdHtml } from './headHtml.ts';

export interface Page {
  readonly kind: 'story' | 'embed';
  /** index.html as Vite leaves it, its addresses relative to the top of the site. */
  readonly template: string;
  /** The way from the page to the top of the site: `./`, `../` or `../../`. */
  readonly toTop: string;
  readonly story: Story;
  readonly appHtml: string;
  /** What stands below the story, e.g. a list of other stories. */
  readonly belowHtml: string;
  readonly addresses: PageAddresses;
  /** Where the base map stands in the page itself, at the address `#base-map`. */
  readonly baseMap?: BaseMap;
  /** Where the site will stand, with a slash at its end; null when it is not known. */
  readonly site: string | null;
}

/** Puts `fill` in place of `hole`; its `$&` is no pattern. Throws when the template has no such hole. */
function fillIn(html: string, hole: string, fill: string): string {
  if (!html.includes(hole)) throw new Error(`the page’s template has lost its ${hole}: put it back`);
  return html.replace(hole, () => fill);
}

/** Addresses of the template that are relative to the top of the site, seen from a page below it. */
export function rebase(template: string, toTop: string): string {
  return template.replace(/(\s(?:src|href)=")\.\//g, (_, start: string) => `${start}${toTop}`);
}

/** Where the page's script finds them: `main.tsx` reads them from `dataset`. */
function dataAttributes({ baseMap, home, folder, languages, loader }: PageAddresses): string {
  const values = {
    'base-map': baseMap,
    home,
    folder,
    languages: languages.join(' '),
    loader: loader?.path,
    integrity: loader?.integrity,
  };
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` data-${name}="${escapeHtml(value)}"`))
    .join('');
}

function startTag(language: string): string {
  const dir = directionOf(interfaceLanguageOf(language));
  return `<html lang="${escapeHtml(language)}"${dir === 'ltr' ? '' : ` dir="${dir}"`}>`;
}

/** The story's data, or what the page's script wants of them, with the page's addresses beside it. */
export function createDataHtml(data: unknown, addresses: PageAddresses): string {
  return `<script type="application/json" id="story"${dataAttributes(addresses)}>${escapeJson(data)}</script>`;
}

export function createPageHtml(page: Page): string {
  const { kind, story, addresses, toTop, site } = page;
  const jsonLd = kind === 'story' ? `${createJsonLdHtml(story, site)}\n    ` : '';
  const map =
    page.baseMap &&
    `\n    <script type="application/json" id="base-map">${escapeJson(page.baseMap)}</script>`;
  return fillTemplate(page, {
    language: story.language,
    head: createHeadHtml({
      ...{ kind, story, toTop, site },
      languages: addresses.languages,
    }),
    data: `${jsonLd}${createDataHtml(withoutOwnWords(story), addresses)}${map ?? ''}`,
  });
}

type TemplateParts = Pick<Page, 'template' | 'toTop' | 'appHtml' | 'belowHtml'>;

interface Fills {
  readonly language: string;
  readonly head: string;
  readonly data: string;
}

export function fillTemplate(
  { template, toTop, appHtml, belowHtml }: TemplateParts,
  { language, head, data }: Fills,
): string {
  let html = rebase(template, toTop);
  html = fillIn(html, '<html lang="en">', startTag(language));
  html = fillIn(html, '<!--head-->', head);
  html = fillIn(html, '<!--story-->', data);
  return fillIn(html, '<div id="app"><!--app--></div>', `<div id="app">${appHtml}</div>${belowHtml}`);
}
