// All catalogues at once: for the build, and never for a page.
import { interfaceLanguageOf, type Language } from '../model/languages.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

const catalogues: Readonly<Record<Language, Words>> = { en, fa, ru, tr, ar };

/** The interface around a story whose words are of this language, a BCP 47 tag. */
export function wordsFor(tag: string): Words {
  return catalogues[interfaceLanguageOf(tag)];
}
