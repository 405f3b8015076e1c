// The story.yaml of a table, as far as it can be checked without the table: days, addresses, groups, translations.
import { isLanguageOf, type Language } from '../../model/languages.ts';
import type { TableGroup } from '../../model/table.ts';
import { checkAddress, checkDay, checkLanguage, checkOwnFields } from '../checkMeta.ts';
import { checkStoryId } from '../checkIds.ts';
import { entriesOf, type Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { idPattern } from '../fields.ts';
import { suggest } from '../nearest.ts';
import { mostCategories, mostLanes, type ReadGroups } from './readRows.ts';
import { tableFormats, type FileFormat, type GroupPart, type TableFile } from './tableFile.ts';

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
  checkGroups(context, 'categories', mostCategories);
  checkGroups(context, 'lanes', mostLanes);
  if (table?.delimiter !== undefined && table.format !== undefined && table.format !== 'csv') {
    report(['table', 'delimiter'], `a ${table.format} has no delimiter to choose; remove this line`, 'key');
  }
  checkTranslations(context);
}

function checkGroups({ draft, report }: TableContext, key: 'categories' | 'lanes', most: number): void {
  const groups = entriesOf(draft.table?.[key]);
  const path = ['table', key];
  if (groups.length > most) {
    report(path, `${groups.length} ${key} are more than ${most}; put some of them together`, 'key');
  }
  const values = new Map<string, string>();
  const ranges: { id: string; from: number; below: number }[] = [];
  for (const [id, group] of groups) {
    if (!idPattern.test(id)) {
      report(
        [...path, id],
        `"${id}" is no id; write 2 to 64 small letters, digits and hyphens, a letter first`,
        'key',
      );
    }
    checkShape(group, [...path, id], report);
    for (const value of group.values ?? []) {
      const other = values.get(String(value));
      if (other !== undefined)
        report(
          [...path, id, 'values'],
          `"${String(value)}" is in "${other}" already; remove it from one of the two`,
        );
      values.set(String(value), id);
    }
    if (group.from === undefined && group.below === undefined) continue;
    const { from = -Infinity, below = Infinity } = group;
    const other = ranges.find((range) => from < range.below && range.from < below);
    if (other) report([...path, id], `its numbers are in "${other.id}" too; part them`, 'key');
    ranges.push({ id, from, below });
  }
  const rests = groups.filter(([, { rest }]) => rest);
  if (rests.length > 1)
    report([...path, rests[1]?.[0] ?? '', 'rest'], 'the rest is one group; remove one', 'key');
  if (
    groups.length > 0 &&
    draft.table?.columns?.[key === 'lanes' ? 'lane' : 'category'] === undefined &&
    draft.table?.preset === undefined
  ) {
    report(path, `no column holds the ${key}; name it in "columns"`, 'key');
  }
}

function checkShape(group: Draft<GroupPart>, path: readonly string[], report: Context['report']): void {
  const isRange = group.from !== undefined || group.below !== undefined;
  const ways = [group.values !== undefined, isRange, group.rest !== undefined].filter(Boolean).length;
  if (ways !== 1) {
    report(path, 'a group has "values", or "from" and "below", or rest: true; write one of these', 'key');
  }
  if (group.from !== undefined && group.below !== undefined && group.from >= group.below) {
    report(
      [...path, 'below'],
      `no number is from ${group.from} and below ${group.below}; correct one of the two`,
    );
  }
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
