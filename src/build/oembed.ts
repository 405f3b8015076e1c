// A story's oEmbed answer (oembed.com, version 1.0, type rich): how other sites show it when they are given its link.
import { embedCode, embedQuote } from '../model/embedCode.ts';
import type { Story } from '../model/story.ts';
import { wordsFor } from '../words/catalogues.ts';
import { addressIn } from './siteAddress.ts';
import { storyPath } from './storyPages.ts';
import { pictureName, pictureSize } from './storyPicture/pictureSize.ts';

/** Seconds for which an answer may be kept: a headline that has been put right is everywhere on the next day. */
const cacheAge = 86_400;

const widthPx = 600;

interface OembedParts {
  /** In the page's language. */
  readonly story: Pick<Story, 'id' | 'headline' | 'language' | 'translation'>;
  /** Of what the story is told by. */
  readonly publisher: string;
  readonly site: string;
  /** The height of the embed at 600 px of width, where nobody resizes it. */
  readonly embedHeightPx: number;
}

export function storyOembed(story: Story, site: string, embedHeightPx: number): string {
  const { publisher } = story.article;
  return createOembed({ story, publisher, site, embedHeightPx });
}

export function createOembed({ story, publisher, site, embedHeightPx }: OembedParts): string {
  const { headline: title, language: lang } = story;
  const path = storyPath(story);
  const href = addressIn(site, path);
  const quote = embedQuote({ href, title, lang, publisher });
  const src = addressIn(site, `${path}embed/`);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: wordsFor(lang).page.siteName,
    provider_url: addressIn(site, ''),
    cache_age: cacheAge,
    html: quote + embedCode({ src, title, lang, heightPx: embedHeightPx, widthPx }),
    width: widthPx,
    height: embedHeightPx,
    thumbnail_url: addressIn(site, `${path}${pictureName}`),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
