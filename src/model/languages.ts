// The languages that the interface speaks, and the way in which each is written.

export const languages = ['en', 'fa', 'ru', 'tr', 'ar'] as const;

export type Language = (typeof languages)[number];

/** Each by its own name, as a reader who looks for it would know it. */
const names: Readonly<Record<string, string>> = {
  en: 'English',
  fa: 'فارسی',
  ru: 'Русский',
  tr: 'Türkçe',
  ar: 'العربية',
};

/** The language of the interface around a text of a BCP 47 `tag`: English where it does not speak that. */
export function interfaceLanguageOf(tag: string): Language {
  const code = tag.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === code) ?? 'en';
}

/** A language by its own name; its tag where that is not known. */
export const languageName = (tag: string): string => names[tag] ?? tag;

/** The way from the story's folder to its page in a language: its own stands in the folder, the others below it. */
export function languagePath(own: string, language: string): string {
  return language === own ? '' : `${language}/`;
}

/** Whether a text of a BCP 47 `tag` is in this language, of whatever country. */
export function isLanguageOf(language: Language, tag: string): boolean {
  return tag.split('-')[0]?.toLowerCase() === language;
}

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'fa' || language === 'ar' ? 'rtl' : 'ltr';
}

/** The way in which time runs at first. Readers of Arabic lay it out from the right; for Persian the evidence is divided. */
export function timeDirectionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export const letters = ['arabic', 'cyrillic', 'turkish'] as const;

export type Letters = (typeof letters)[number];

/** The letters that a language needs beside those of English, for which pages have a face of their own. */
export function lettersOf(language: Language): Letters | null {
  switch (language) {
    case 'en':
      return null;
    case 'fa':
    case 'ar':
      return 'arabic';
    case 'ru':
      return 'cyrillic';
    case 'tr':
      return 'turkish';
  }
}
