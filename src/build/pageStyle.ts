// What some pages have in their style and no others, since it would weigh on the words: how their language's letters are
// set, on the story's page what stands in for their face, and on the top page the list of other stories.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { directionOf, lettersOf, type Language, type Letters } from '../model/languages.ts';
import { buildClassicScript } from './buildClassicScript.ts';

const sources = join(import.meta.dirname, '..');

/** From the folder of the sources. The stand-ins of the Latin letters do for the Turkish ones. */
const pageSheets: Readonly<Record<Letters, string | null>> = {
  arabic: 'ui/faces/arabic.css',
  cyrillic: 'ui/faces/cyrillic.css',
  turkish: null,
};

/** Of the page, or of the embed, which asks for no face: its style sheet, from the folder of the sources. */
export function languageSheet(kind: 'story' | 'embed', language: Language): string | null {
  if (kind === 'embed') return directionOf(language) === 'rtl' ? 'ui/arabicScript.css' : null;
  const letters = lettersOf(language);
  return letters && pageSheets[letters];
}

/** To be put behind the page's own style; nothing where the language needs none. */
export async function buildLanguageStyle(
  language: Language,
  kind: 'story' | 'embed' = 'story',
): Promise<string> {
  const sheet = languageSheet(kind, language);
  return sheet === null ? '' : buildStyle(sheet);
}

/** What the page at the top of the site needs besides, to list the other stories. */
export const buildOthersStyle = () => buildStyle('shell/otherStories.css');

async function buildStyle(sheet: string): Promise<string> {
  const entry = '\0page-style';
  const imports: Plugin = {
    name: 'dateline:page-style',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? `import ${JSON.stringify(join(sources, sheet))};` : null),
  };
  return (await buildClassicScript(entry, { plugins: [imports] })).css;
}
