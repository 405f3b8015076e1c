// The pages of a story: in each of its languages its own and the embeddable one, where they stand, and where its things
// are from there. The same for stories of articles and of tables.
import { languagePath, languages, type Language } from '../model/languages.ts';
import type { Story } from '../model/story.ts';
import type { TableStory } from '../model/table.ts';
import { inOwnLanguage, translateTable } from '../model/translateTable.ts';
import { translateStory } from '../model/translateStory.ts';

export interface PageOf<Any> {
  readonly kind: 'story' | 'embed';
  /** In the page's language. */
  readonly story: Any;
  /** From the top of the site. */
  readonly path: string;
  /** The way to the top of the site: `./`, `../` … */
  readonly toTop: string;
  /** The way to the story's page in this language, and to the story's folder. */
  readonly home: string;
  readonly folder: string;
}

export type StoryPage = PageOf<Story>;

/** What both kinds of story have. */
export type Addressed = Pick<Story, 'id' | 'language' | 'translation'>;
export interface Translated {
  readonly language: string;
  readonly translations: Readonly<Partial<Record<Language, unknown>>>;
}

const translationsOf = ({ translations }: Translated): readonly Language[] =>
  languages.filter((language) => translations[language] !== undefined);

/** As its pages show it, in its own language first. */
export function inEachLanguage(story: Story): readonly Story[] {
  const own = { ...story, translations: {}, translation: null };
  return [own, ...translationsOf(story).map((language) => translateStory(story, language))];
}

export function tableInEachLanguage(story: TableStory): readonly TableStory[] {
  const others = translationsOf(story).map((language) => translateTable(story, language));
  return [inOwnLanguage(story), ...others];
}

/** Its own first. */
export function languagesOf(story: Translated): readonly string[] {
  return [story.language, ...translationsOf(story)];
}

/** From the top of the site to the page of a story that is in that page's language. */
export function storyPath({ id, language, translation }: Addressed): string {
  return `${id}/${languagePath(translation?.from ?? language, language)}`;
}

export const pagesOf = (story: Story): readonly StoryPage[] =>
  inEachLanguage(story).flatMap((translated) => pagesIn(translated));

export const tablePagesOf = (story: TableStory): readonly PageOf<TableStory>[] =>
  tableInEachLanguage(story).flatMap((translated) => pagesIn(translated));

function pagesIn<Any extends Addressed>(story: Any): readonly PageOf<Any>[] {
  const path = storyPath(story);
  const up = story.translation === null ? '' : '../';
  const page = (kind: PageOf<Any>['kind'], below: string, home: string): PageOf<Any> => ({
    kind,
    story,
    path: `${path}${below}index.html`,
    toTop: `${home}${up}../`.replace(/^\.\/(?=\.)/, ''),
    home,
    folder: `${home}${up}`.replace(/^\.\/(?=\.)/, ''),
  });
  return [page('story', '', './'), page('embed', 'embed/', '../')];
}

/** The newest story once more, at the top of the site. */
export function topPageOf<Any extends Addressed & Translated>(story: Any): PageOf<Any> {
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
