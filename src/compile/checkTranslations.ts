// Translations: into another language than the story's own, of what the story has, and lists as long as the original's.
import { isLanguageOf, type Language } from '../model/languages.ts';
import { entriesOf, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { limits } from './limits.ts';
import { suggest } from './nearest.ts';
import type { Path } from './readYaml.ts';
import {
  translatedFields,
  translatedSections,
  type TranslatedField,
  type TranslatedSection,
} from './translatedFields.ts';
import type { TranslationFile } from './translationFile.ts';
import { isAbsent, valueAt } from './valueAt.ts';

const nouns = {
  sources: 'a source',
  places: 'a place',
  actors: 'an actor',
  events: 'an event',
  statements: 'a statement',
} as const;

export function checkTranslations(context: Context): void {
  const { draft, report } = context;
  const translations = entriesOf(draft.translations);
  if (translations.length === 0) return;
  const fields = translatedFields(draft);
  for (const [language, translation] of translations) {
    const path = ['translations', language];
    if (draft.language !== undefined && isLanguageOf(language as Language, draft.language)) {
      const message = `"${language}" is the story’s own language; remove this translation, or correct "language"`;
      report(path, message, 'key');
    }
    checkTranslatedIds(context, translation, path);
    checkTitles(context, translation, path);
    for (const field of fields) checkField(context, field, [...path, ...field.translated]);
  }
}

function checkTranslatedIds(context: Context, translation: Draft<TranslationFile>, path: Path): void {
  for (const section of translatedSections) {
    for (const id of Object.keys(translation[section] ?? {})) {
      if (!isAbsent(context.draft, [section, id])) continue;
      context.report([...path, section, id], `"${id}" ${unknownId(context, section, id)}`, 'key');
    }
  }
}

function unknownId({ draft }: Context, section: TranslatedSection, id: string): string {
  const noun = nouns[section];
  const other = section === 'events' ? 'statements' : section === 'statements' ? 'events' : null;
  if (other && Object.hasOwn(draft[other] ?? {}, id)) {
    return `is ${nouns[other]}, not ${noun}; write it under "${other}"`;
  }
  return `is not ${noun} of this story; ${suggest(id, Object.keys(draft[section] ?? {}), noun)}`;
}

/** Without a label of its own, the title stands on the timeline in every language. */
function checkTitles({ draft, report }: Context, translation: Draft<TranslationFile>, path: Path): void {
  for (const [id, { title }] of entriesOf(translation.events)) {
    const length = Array.from(title ?? '').length;
    if (length <= limits.label || length > limits.title) continue;
    if (isAbsent(draft, ['events', id]) || !isAbsent(draft, ['events', id, 'label'])) continue;
    const message = `the title has ${length} characters, too long for the timeline; shorten it to at most ${limits.label}, or give the original a "label" and translate that too`;
    report([...path, 'events', id, 'title'], message);
  }
}

function checkField({ draft, report }: Context, field: TranslatedField, path: Path): void {
  const translated = valueAt(draft, path);
  if (translated === undefined) return;
  const { original, isOptional, isShown } = field;
  const name = String(path.at(-1));
  const written = valueAt(draft, original);
  const isEmpty = Array.isArray(written) && written.length === 0;
  if ((isOptional && isAbsent(draft, original)) || isEmpty) {
    report(path, `"${name}" translates nothing, since the original has none; remove it`, 'key');
  } else if (!isShown) {
    report(path, `"${name}" is shown of the article alone; remove it`, 'key');
  } else if (Array.isArray(written) && Array.isArray(translated) && written.length !== translated.length) {
    const message = `"${name}" has ${translated.length}, and the original ${written.length}; translate each, in its order`;
    report(path, message);
  }
}
