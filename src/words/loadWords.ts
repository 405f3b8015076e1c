// The catalogue of one language, as a chunk of its own.
import type { Language } from '../model/languages.ts';
import type { Words } from './en.ts';

/** Rejects where the chunk does not come. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'fa':
      return (await import('./fa.ts')).fa;
    case 'ru':
      return (await import('./ru.ts')).ru;
    case 'tr':
      return (await import('./tr.ts')).tr;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}
