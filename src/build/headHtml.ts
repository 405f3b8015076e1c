// What stands in a page's head for those who do not see the page: search engines, link previews, embedders.
import { escapeHtml, escapeJson } from '../model/escape.ts';
import type { Story } from '../model/story.ts';
import { formatIsoDay } from '../time/calendar.ts';
import { wordsFor } from '../words/catalogues.ts';
import { languagePath } from '../model/languages.ts';
import { jsonLdOf } from './jsonLd.ts';
import { addressIn } from './siteAddress.ts';
import { storyPath } from './storyPages.ts';
import { pictureName, pictureSize } from './storyPicture/pictureSize.ts';

/** What both kinds of story have. */
export type HeadStory = Pick<
  Story,
  'id' | 'language' | 'translation' | 'headline' | 'summary' | 'published' | 'updated'
>;

export interface Head {
  /** A search engine should find the story's page, not the frame that shows it elsewhere. */
  readonly kind: 'story' | 'embed';
  /** In the page's language. */
  readonly story: HeadStory;
  /** The languages that it has pages in, its own first. */
  readonly languages: readonly string[];
  /** The way from the page to the top of the site. */
  readonly toTop: string;
  /** Where the site will stand; null when it is not known, and then nothing absolute is said. */
  readonly site: string | null;
}

export function createHeadHtml({ kind, story, languages, toTop, site }: Head): string {
  const isStory = kind === 'story';
  const tags = [
    `<title>${escapeHtml(story.headline)}</title>`,
    ...(site === null ? [] : absoluteLinks(story, languages, { site, isStory })),
    named('description', story.summary),
    ...(isStory ? openGraph(story, site) : [named('robots', 'noindex')]),
    ...icons(toTop),
  ];
  return tags.join('\n    ');
}

type Attributes = Readonly<Record<string, string>>;

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<${name} ${written.join(' ')} />`;
}
const link = (attributes: Attributes) => tag('link', attributes);
const named = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });

/** Early in the page: WordPress looks for oEmbed's discovery link in the first 20 kB. */
function absoluteLinks(
  story: HeadStory,
  languages: readonly string[],
  { site, isStory }: { readonly site: string; readonly isStory: boolean },
): string[] {
  const path = storyPath(story);
  const canonical = link({ rel: 'canonical', href: addressIn(site, path) });
  if (!isStory) return [canonical];
  const href = addressIn(site, `${path}oembed.json`);
  const oembed = link({ rel: 'alternate', type: 'application/json+oembed', href, title: story.headline });
  return [canonical, oembed, ...alternates(story, languages, site)];
}

/** Each page names all of them, itself among them: search engines heed no other way. */
function alternates({ id }: HeadStory, languages: readonly string[], site: string): string[] {
  const [own = ''] = languages;
  if (languages.length < 2) return [];
  const alternate = (hreflang: string, language: string) =>
    link({ rel: 'alternate', hreflang, href: addressIn(site, `${id}/${languagePath(own, language)}`) });
  return [...languages.map((language) => alternate(language, language)), alternate('x-default', own)];
}

function openGraph(story: HeadStory, site: string | null): string[] {
  const { language, region } = new Intl.Locale(story.language).maximize();
  return [
    property('og:type', 'article'),
    property('og:title', story.headline),
    property('og:description', story.summary),
    property('og:site_name', wordsFor(story.language).page.siteName),
    property('og:locale', region === undefined ? language : `${language}_${region}`),
    property('article:published_time', formatIsoDay(story.published)),
    property('article:modified_time', formatIsoDay(story.updated ?? story.published)),
    ...(site === null ? [] : [property('og:url', addressIn(site, storyPath(story)))]),
    ...(site === null ? [] : picture(story, site)),
    named('twitter:card', 'summary_large_image'),
  ];
}

function picture(story: HeadStory, site: string): string[] {
  return [
    property('og:image', addressIn(site, `${storyPath(story)}${pictureName}`)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', wordsFor(story.language).page.pictureOf(story.headline)),
  ];
}

/** Not in the head: beside the story's data, which it repeats, it costs less. */
export function createJsonLdHtml(story: Story, site: string | null): string {
  return `<script type="application/ld+json">${escapeJson(jsonLdOf(story, site))}</script>`;
}

/** The template has the drawn icon; these are for browsers that want pixels. */
function icons(toTop: string): string[] {
  return [
    link({ rel: 'icon', href: `${toTop}icon-32.png`, type: 'image/png', sizes: '32x32' }),
    link({ rel: 'apple-touch-icon', href: `${toTop}apple-touch-icon.png` }),
  ];
}
