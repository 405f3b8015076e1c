// Translations of a story file in which nothing is wrong. Builds new objects, keys in the contract's order.
import { languages } from '../model/languages.ts';
import type { Story, TranslatedEntry, Translation } from '../model/story.ts';
import type { StoryFile } from './storyFile.ts';
import type { TranslationFile } from './translationFile.ts';

export function buildTranslations({ translations }: StoryFile): Story['translations'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const translation = translations?.[language];
      return translation ? [[language, buildTranslation(translation)]] : [];
    }),
  );
}

function buildTranslation(file: TranslationFile): Translation {
  const { headline, summary, corrections, sources, places, actors, events, statements } = file;
  return written({
    headline,
    summary,
    corrections,
    sources: each(sources, ({ publisher, dateline, publishedNote }) =>
      written({ publisher, dateline, publishedNote }),
    ),
    places: each(places, (name) => name),
    actors: each(actors, ({ name, role }) => written({ name, role })),
    events: each(events, ({ title, label, reasoning, notes, elsewhere }): TranslatedEntry =>
      written({ title, label, reasoning, notes, elsewhere }),
    ),
    statements: each(statements, ({ title, reasoning, about, notes, elsewhere }): TranslatedEntry =>
      written({ title, reasoning, about, notes, elsewhere }),
    ),
  });
}

function each<Entry, Built>(
  entries: Readonly<Record<string, Entry>> | undefined,
  build: (entry: Entry) => Built,
): Record<string, Built> | undefined {
  if (!entries) return undefined;
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, build(entry)]));
}

type Written<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that are there, in their order. */
function written<Fields extends object>(fields: Fields): Written<Fields> {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Written<Fields>;
}
