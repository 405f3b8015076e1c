// A table's story as its page in another language shows it: the editor's words translated as far as they are. What the
// rows say stays as it is.
import { isLanguageOf, type Language } from './languages.ts';
import type { TableGroup, TableStory, TableTranslation } from './table.ts';

/** What is not translated stays, and is named once in `translation.missing`, in the order of the story. */
export function translateTable(story: TableStory, language: Language): TableStory {
  if (isLanguageOf(language, story.language)) return inOwnLanguage(story);
  const translation: TableTranslation = story.translations[language] ?? {};
  const missing = new Set<string>();
  const say = (original: string, translated: string | undefined): string => {
    // A table without lanes has one without a name.
    if (translated === undefined && original !== '') missing.add(original);
    return translated ?? original;
  };
  const sayNames = (groups: readonly TableGroup[], names: TableTranslation['lanes']) =>
    groups.map((group) => ({ ...group, name: say(group.name, names?.[group.id]) }));
  const translated = {
    headline: say(story.headline, translation.headline),
    summary: say(story.summary, translation.summary),
    corrections: story.corrections.map(({ date, text }, index) => ({
      date,
      text: say(text, translation.corrections?.[index]),
    })),
    source: { ...story.source, publisher: say(story.source.publisher, translation.publisher) },
    categories: sayNames(story.categories, translation.categories),
    lanes: sayNames(story.lanes, translation.lanes),
  };
  return {
    ...story,
    ...translated,
    language,
    translations: {},
    translation: { from: story.language, missing: [...missing] },
  };
}

/** As the page of its own language shows it. */
export const inOwnLanguage = (story: TableStory): TableStory => ({
  ...story,
  translations: {},
  translation: null,
});
