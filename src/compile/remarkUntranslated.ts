// Tells an editor which words are not translated yet into a language that is begun: its page shows the original.
import { isLanguageOf, type Language } from '../model/languages.ts';
import { entriesOf } from './context.ts';
import type { Draft } from './draft.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { Path, YamlFile } from './readYaml.ts';
import type { StoryFile } from './storyFile.ts';
import { translatedFields, type TranslatedField } from './translatedFields.ts';
import { isAbsent, valueAt } from './valueAt.ts';

/** Nobody reads more of them: then their number. */
const mostOfLanguage = 20;

/** `file` is the story's, absolute. */
export function remarkUntranslated(
  file: string,
  draft: Draft<StoryFile>,
  locate: YamlFile['locate'],
): Problem[] {
  const own = draft.language;
  if (own === undefined || draft.translations === undefined) return [];
  const begun = entriesOf(draft.translations).filter(
    ([language]) => !isLanguageOf(language as Language, own),
  );
  const fields = translatedFields(draft).filter(({ isShown }) => isShown);
  return begun.flatMap(([language, translation]) => {
    const remarks = fields
      .filter(({ translated }) => isAbsent(translation, translated))
      .flatMap((field) => textsOf(draft, field))
      .map(({ path, name }) => {
        const message = `${name} is not translated into ${language}; readers of that page see it in ${own}`;
        return { file, ...locate(path), message };
      })
      .sort(compareProblems);
    const more = remarks.length - mostOfLanguage;
    if (more <= 0) return remarks;
    const rest = `${more} more ${more === 1 ? 'is' : 'are'} not translated into ${language}; readers of that page see ${more === 1 ? 'it' : 'them'} in ${own}`;
    const position = locate(['translations', language], 'key');
    return [...remarks.slice(0, mostOfLanguage), { file, ...position, message: rest }];
  });
}

interface Text {
  readonly path: Path;
  /** Where its translation goes; items are counted from 1, as people do. */
  readonly name: string;
}

/** The texts that stand in a field: one, or one an item. */
function textsOf(draft: Draft<StoryFile>, { original, translated, item }: TranslatedField): Text[] {
  const written = valueAt(draft, original);
  const name = translated.join('.');
  if (item === null) return typeof written === 'string' ? [{ path: original, name }] : [];
  const items: readonly unknown[] = Array.isArray(written) ? written : [];
  return items.flatMap((one, index) => {
    const path = [...original, index, ...item];
    return typeof valueAt(one, item) === 'string' ? [{ path, name: `${name}[${index + 1}]` }] : [];
  });
}
