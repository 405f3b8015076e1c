// The address of a story's embed with what a newspaper wants of it. Text in, text out.
import type { Id } from './story.ts';

export interface EmbedWishes {
  /** `auto` follows the reader's device. */
  readonly theme: 'auto' | 'light' | 'dark';
  readonly hasMap: boolean;
  readonly hasArticle: boolean;
  /** The event or statement in focus at first. */
  readonly focus: Id | null;
}

/** Relative where `home`, the story's own page, is. What the embed does anyway is left out. */
export function embedAddress(home: string, { theme, hasMap, hasArticle, focus }: EmbedWishes): string {
  const query = new URLSearchParams();
  if (theme !== 'auto') query.set('theme', theme);
  if (!hasMap) query.set('map', '0');
  if (!hasArticle) query.set('article', '0');
  const search = query.toString();
  return `${home}embed/${search && `?${search}`}${focus === null ? '' : `#${focus}`}`;
}
