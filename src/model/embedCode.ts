// What others paste into their pages to show a story. Text in, HTML out: share dialog and oEmbed give the same.
import { escapeHtml } from './escape.ts';

export interface EmbedFrame {
  /** The absolute address of the story's embeddable page. */
  readonly src: string;
  /** The story's headline, in its language. */
  readonly title: string;
  readonly lang: string;
  /** The height of a frame that nobody resizes, in CSS pixels. */
  readonly heightPx: number;
  /** For sites that take the style away, as WordPress does: their frames would be 300 px wide, with a border. */
  readonly widthPx?: number;
}

/** One iframe, as wide as what it stands in: `min-width` holds where a browser sizes frames by their content. */
export function embedCode({ src, title, lang, heightPx, widthPx }: EmbedFrame): string {
  const attributes = [
    `title="${escapeHtml(title)}"`,
    `lang="${escapeHtml(lang)}"`,
    `src="${escapeHtml(src)}"`,
    'loading="lazy"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    'style="width:0;min-width:100%;border:0"',
    ...(widthPx === undefined ? [] : [`width="${widthPx}"`, 'frameborder="0"']),
    `height="${heightPx}"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

export interface LoaderScript {
  /** The absolute address of `embed.js`, or of a version of it that never changes. */
  readonly src: string;
  /** The hash of such a version; null for `embed.js`, which is kept up to date. */
  readonly integrity: string | null;
}

/** What gives the frame the height of its content. It may come anywhere in the page, once for all frames. */
export function loaderCode({ src, integrity }: LoaderScript): string {
  const pin = integrity === null ? '' : ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"`;
  return `<script async src="${escapeHtml(src)}"${pin}></script>`;
}

export interface EmbedQuote {
  /** The absolute address of the story's page. */
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  readonly publisher: string;
}

/** What stands in the frame's place where frames are not wanted. WordPress knows a blockquote without attributes only. */
export function embedQuote({ href, title, lang, publisher }: EmbedQuote): string {
  const link = `<a href="${escapeHtml(href)}" lang="${escapeHtml(lang)}">${escapeHtml(title)}</a>`;
  return `<blockquote>${link} (${escapeHtml(publisher)})</blockquote>`;
}
