// All of the tables' catalogues at once: for the build, and never for a page.
import { interfaceLanguageOf, type Language } from '../../model/languages.ts';
import { arTable } from './ar.ts';
import { enTable, type TableWords } from './en.ts';
import { faTable } from './fa.ts';
import { ruTable } from './ru.ts';
import { trTable } from './tr.ts';

const catalogues: Readonly<Record<Language, TableWords>> = {
  en: enTable,
  fa: faTable,
  ru: ruTable,
  tr: trTable,
  ar: arTable,
};

/** `tag` is a BCP 47 tag. */
export function tableWordsFor(tag: string): TableWords {
  return catalogues[interfaceLanguageOf(tag)];
}
