// One story’s folder to a compiled story, or to all that is wrong with it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../model/story.ts';
import { readArticle, type Article } from './article.ts';
import { buildStory } from './buildStory.ts';
import { checkIds } from './checkIds.ts';
import { checkLinks } from './checkLinks.ts';
import { checkMeta } from './checkMeta.ts';
import { checkQuotes } from './checkQuotes.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSizes } from './checkSizes.ts';
import { checkTranslations } from './checkTranslations.ts';
import { checkWhens, readDates } from './checkWhens.ts';
import type { Context, StoryArticle } from './context.ts';
import { readDraft, type Draft } from './draft.ts';
import { findInside, openStory, type OpenStory } from './openStory.ts';
import { compareProblems, type Problem } from './problem.ts';
import { findPairs } from './quotationMarks.ts';
import type { Path } from './readYaml.ts';
import { remarkUnseen } from './remarkUnseen.ts';
import { remarkUntranslated } from './remarkUntranslated.ts';
import { storyFile, type StoryFile } from './storyFile.ts';

export interface Compiled {
  /** Null where there is any problem. */
  readonly story: Story | null;
  /** In the order of the files. */
  readonly problems: readonly Problem[];
  /** What is no problem, and what an editor should look at. */
  readonly remarks: readonly Problem[];
}

export async function compileStory(folder: string): Promise<Compiled> {
  const opened = await openStory(folder);
  if (!opened.ok) return { story: null, problems: [opened.problem], remarks: [] };
  return compileArticleStory(opened.open);
}

export async function compileArticleStory({ id, folder, file, yaml }: OpenStory): Promise<Compiled> {
  const problems: Problem[] = yaml.problems.map((problem) => ({ file, ...problem }));
  const report = (path: Path, message: string, at: 'key' | 'value' = 'value') => {
    problems.push({ file, ...yaml.locate(path, at), message });
  };
  const remarks: Problem[] = [];
  const compiled = (story: Story | null): Compiled => ({
    story,
    problems: withoutTwins(problems).sort(compareProblems),
    remarks,
  });
  if (yaml.value === undefined) return compiled(null);

  const { draft, file: whole, issues } = readDraft(storyFile, yaml.value);
  for (const issue of issues) report(issue.path, issue.message, issue.at);
  const article = await readStoryArticle(folder, draft, report, problems);
  if (article) remarks.push(...remarkUnseen(join(folder, article.fileName), article));
  remarks.push(...remarkUntranslated(file, draft, yaml.locate));
  const context: Context = { storyId: id, draft, article, report };
  check(context);
  if (problems.length > 0 || !whole || !article) return compiled(null);
  return compiled(buildStory(context.storyId, whole, article));
}

function check(context: Context): void {
  if (!checkSizes(context)) return;
  const dates = readDates(context);
  checkIds(context);
  checkMeta(context);
  checkReferences(context);
  checkQuotes(context);
  checkWhens(context, dates);
  checkLinks(context, dates);
  checkTranslations(context);
}

/** One place may be told the same thing by two checks. */
export function withoutTwins(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, line, column, message }) => {
    const key = `${file}:${line}:${column}:${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function readStoryArticle(
  folder: string,
  draft: Draft<StoryFile>,
  report: Context['report'],
  problems: Problem[],
): Promise<StoryArticle | null> {
  const id = draft.article;
  const source = id === undefined ? undefined : draft.sources?.[id];
  const fileName = source?.file;
  if (id === undefined || fileName === undefined) return null;
  const path = await findInside(folder, fileName, 'the article');
  if (path.fault !== null) {
    report(['sources', id, 'file'], path.fault);
    return null;
  }
  const read = readArticle(await readFile(path.file));
  if (!read.ok) {
    problems.push({ file: path.file, line: read.line, column: read.column, message: read.message });
    return null;
  }
  return withPairs(read.article, fileName, source?.language ?? '');
}

function withPairs(article: Article, fileName: string, language: string): StoryArticle {
  return {
    ...article,
    fileName,
    language: isTag(language) ? language : 'en',
    pairs: findPairs(article.text, language),
  };
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
