// Which words of a story a translation may hold, and where each stands in the story and in the translation.
import type { Draft } from './draft.ts';
import type { Path } from './readYaml.ts';
import type { StoryFile } from './storyFile.ts';

export interface TranslatedField {
  readonly original: Path;
  /** Below `translations.<language>`. */
  readonly translated: Path;
  /** Of a list: where the words stand in each item of the original. */
  readonly item: Path | null;
  /** Where it is missing and must not be, that is told of the story itself. */
  readonly isOptional: boolean;
  /** Of a source that is not the article, the page shows less. */
  readonly isShown: boolean;
}

export const translatedSections = ['sources', 'places', 'actors', 'events', 'statements'] as const;

export type TranslatedSection = (typeof translatedSections)[number];

const field = (key: string): TranslatedField => ({
  original: [key],
  translated: [key],
  item: null,
  isOptional: false,
  isShown: true,
});

const optional = (key: string, original: Path = [key]): TranslatedField => ({
  ...field(key),
  original,
  isOptional: true,
});

const list = (key: string, item: Path = []): TranslatedField => ({ ...optional(key), item });

const ofStory = [field('headline'), field('summary'), list('corrections', ['text'])];

const ofEntry: Readonly<Record<TranslatedSection, readonly TranslatedField[]>> = {
  sources: [field('publisher'), optional('dateline'), optional('publishedNote')],
  // The entry is the name itself.
  places: [{ ...field('name'), translated: [] }],
  actors: [field('name'), optional('role')],
  events: [
    field('title'),
    optional('label'),
    optional('reasoning', ['when', 'reasoning']),
    list('notes'),
    list('elsewhere', ['says']),
  ],
  statements: [
    field('title'),
    optional('reasoning', ['when', 'reasoning']),
    optional('about', ['about', 'reasoning']),
    list('notes'),
    list('elsewhere', ['says']),
  ],
};

/** Of each entry that the story has, whether the field stands in it or not. */
export function translatedFields(draft: Draft<StoryFile>): TranslatedField[] {
  const ofEntries = translatedSections.flatMap((section) =>
    Object.keys(draft[section] ?? {}).flatMap((id) =>
      ofEntry[section].map((field) => ({
        ...field,
        original: [section, id, ...field.original],
        translated: [section, id, ...field.translated],
        isShown: section !== 'sources' || id === draft.article || !field.isOptional,
      })),
    ),
  );
  return [...ofStory, ...ofEntries];
}
