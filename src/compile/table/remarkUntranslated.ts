// Tells an editor which of their words about a table are not translated yet into a language that is begun.
import { isLanguageOf, type Language } from '../../model/languages.ts';
import { entriesOf } from '../context.ts';
import type { OpenStory } from '../openStory.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../readYaml.ts';
import { presets } from './presets.ts';
import type { ReadGroups } from './readRows.ts';
import type { TableFile, TableTranslationFile } from './tableFile.ts';

interface Text {
  /** Where the original stands. */
  readonly path: Path;
  /** Where its translation goes. */
  readonly name: string;
  readonly isTranslated: boolean;
}

export function remarkUntranslated(
  { file, yaml }: Pick<OpenStory, 'file' | 'yaml'>,
  whole: TableFile,
  groups: ReadGroups,
): Problem[] {
  return entriesOf(whole.translations).flatMap(([language, translation]) => {
    if (isLanguageOf(language as Language, whole.language)) return [];
    return textsOf(whole, groups, translation)
      .filter(({ isTranslated }) => !isTranslated)
      .map(({ path, name }) => {
        const message = `${name} is not translated into ${language}; readers of that page see it in ${whole.language}`;
        return { file, ...yaml.locate(path), message };
      });
  });
}

/** Names that are the table’s own values are nobody’s to translate; those of a preset are. */
function textsOf(whole: TableFile, groups: ReadGroups, translation: TableTranslationFile): Text[] {
  const { headline, summary, corrections, publisher } = translation;
  const preset = whole.table.preset === undefined ? undefined : presets[whole.table.preset];
  const presetNames = Object.entries(preset?.categories ?? {}).map(([id, { name }]) => `${id} ${name}`);
  const named = (['categories', 'lanes'] as const).flatMap((key) =>
    groups[key]
      .filter(({ id, name }) => whole.table[key]?.[id] !== undefined || presetNames.includes(`${id} ${name}`))
      .map(({ id }) => ({
        path: ['table', key, id, 'name'],
        name: `${key}.${id}`,
        isTranslated: translation[key]?.[id] !== undefined,
      })),
  );
  return [
    { path: ['headline'], name: 'headline', isTranslated: headline !== undefined },
    { path: ['summary'], name: 'summary', isTranslated: summary !== undefined },
    {
      path: ['corrections'],
      name: 'corrections',
      isTranslated: corrections !== undefined || (whole.corrections ?? []).length === 0,
    },
    { path: ['source', 'publisher'], name: 'publisher', isTranslated: publisher !== undefined },
    ...named,
  ];
}
