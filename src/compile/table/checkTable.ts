// The story.yaml of a table, as far as it can be checked without the table: days, addresses, groups, translations.
import { isLanguageOf, type Language } from '../../model/languages.ts';
import type { TableGroup } from '../../model/table.ts';
import { checkAddress, checkDay, checkLanguage, checkOwnFields } from '../checkMeta.ts';
import { checkStoryId } from '../checkIds.ts';
import { entriesOf, type Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { suggest } from '../nearest.ts';
import { checkGroups } from './checkGroups.ts';
import { mostCategories, mostLanes } from './groupRows.ts';
import type { ReadGroups } from './readRows.ts';
import { tableFormats, type FileFormat, type TableFile } from './tableFile.ts';

interface TableContext extends Pick<Context, 'storyId' | 'report'> {
  readonly draft: Draft<TableFile>;
}

const endings: Readonly<Record<string, FileFormat>> = {
  ...Object.fromEntries(tableFormats.map((format) => [format, format])),
  json: 'geojson',
  ndjson: 'geojsonl',
  jsonl: 'geojsonl',
  geojsons: 'geojsonl',
  tab: 'tsv',
};

export function formatOf(fileName: string): FileFormat | null {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null;
}

export function checkTable(context: TableContext): void {
  const { draft, report } = context;
  checkStoryId(context);
  checkOwnFields(context);
  const { source, table } = draft;
  checkLanguage(context, source?.language, ['source', 'language']);
  checkDay(context, source?.published, ['source', 'published']);
  checkAddress(context, source?.url, ['source', 'url']);
  checkAddress(context, source?.licence?.url, ['source', 'licence', 'url']);
  checkGroups(table, 'categories', mostCategories, report);
  checkGroups(table, 'lanes', mostLanes, report);
  if (table?.delimiter !== undefined && table.format !== undefined && table.format !== 'csv') {
    report(['table', 'delimiter'], `a ${table.format} has no delimiter to choose; remove this line`, 'key');
  }
  checkTranslations(context);
}

function checkTranslations({ draft, report }: TableContext): void {
  for (const [language, translation] of entriesOf(draft.translations)) {
    const path = ['translations', language];
    if (draft.language !== undefined && isLanguageOf(language as Language, draft.language)) {
      const message = `"${language}" is the story’s own language; remove this translation, or correct "language"`;
      report(path, message, 'key');
    }
    const [own, translated] = [draft.corrections?.length ?? 0, translation.corrections?.length];
    if (translated !== undefined && translated !== own) {
      const message = `"corrections" has ${translated}, and the original ${own}; translate each, in its order`;
      report([...path, 'corrections'], message);
    }
  }
}

/** Of translations: known only once the table has been read, since it may name them itself. */
export function checkGroupNames(file: TableFile, groups: ReadGroups, report: Context['report']): void {
  for (const [language, translation] of entriesOf(file.translations)) {
    for (const key of ['categories', 'lanes'] as const) {
      const known = groups[key].map(({ id }: TableGroup) => id);
      for (const id of Object.keys(translation[key] ?? {})) {
        if (known.includes(id)) continue;
        const noun = key === 'lanes' ? 'a lane' : 'a category';
        const message = `"${id}" is not ${noun} of this story; ${suggest(id, known, noun)}`;
        report(['translations', language, key, id], message, 'key');
      }
    }
  }
}
