// The pages of a story: in each of its languages its own and the embeddable one, where they stand, and where its things
// are from there.
import { languagePath, languages } from '../model/languages.ts';
import type { Story } from '../model/story.ts';
import { translateStory } from '../model/translateStory.ts';

export interface StoryPage {
  readonly kind: 'story' | 'embed';
  /** In the page's language. */
  readonly story: Story;
  /** From the top of the site. */
  readonly path: string;
  /** The way to the top of the site: `./`, `../` … */
  readonly toTop: string;
  /** The way to the story's page in this language, and to the story's folder. */
  readonly home: string;
  readonly folder: string;
}

/** As its pages show it, in its own language first. */
export function inEachLanguage(story: Story): readonly Story[] {
  const others = languages.filter((language) => story.translations[language] !== undefined);
  const own = { ...story, translations: {}, translation: null };
  return [own, ...others.map((language) => translateStory(story, language))];
}

/** Its own first. */
export function languagesOf(story: Story): readonly string[] {
  return inEachLanguage(story).map(({ language }) => language);
}

/** From the top of the site to the page of a story that is in that page's language. */
export function storyPath({ id, language, translation }: Story): string {
  return `${id}/${languagePath(translation?.from ?? language, language)}`;
}

export function pagesOf(story: Story): readonly StoryPage[] {
  return inEachLanguage(story).flatMap((translated) => {
    const path = storyPath(translated);
    const up = translated.translation === null ? '' : '../';
    const page = (kind: StoryPage['kind'], below: string, home: string): StoryPage => ({
      kind,
      story: translated,
      path: `${path}${below}index.html`,
      toTop: `${home}${up}../`.replace(/^\.\/(?=\.)/, ''),
      home,
      folder: `${home}${up}`.replace(/^\.\/(?=\.)/, ''),
    });
    return [page('story', '', './'), page('embed', 'embed/', '../')];
  });
}

/** The newest story once more, at the top of the site. */
export function topPageOf(story: Story): StoryPage {
  const folder = `./${story.id}/`;
  return {
    kind: 'story',
    story: { ...story, translations: {}, translation: null },
    path: 'index.html',
    toTop: './',
    home: folder,
    folder,
  };
}
