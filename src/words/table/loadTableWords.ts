// The table's catalogue of one language, as a chunk of its own.
import type { Language } from '../../model/languages.ts';
import type { TableWords } from './en.ts';

/** Rejects where the chunk does not come. */
export async function loadTableWords(language: Language): Promise<TableWords> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).enTable;
    case 'fa':
      return (await import('./fa.ts')).faTable;
    case 'ru':
      return (await import('./ru.ts')).ruTable;
    case 'tr':
      return (await import('./tr.ts')).trTable;
    case 'ar':
      return (await import('./ar.ts')).arTable;
  }
}
