// One story’s folder to a compiled story, or to all that is wrong with it.
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Story } from '../model/story.ts';
import { decodeUtf8, firstBadByte, readArticle, type Article } from './article.ts';
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
import { limits } from './limits.ts';
import { compareProblems, type Problem } from './problem.ts';
import { findPairs } from './quotationMarks.ts';
import { readYaml, type Path } from './readYaml.ts';
import { remarkUnseen } from './remarkUnseen.ts';
import { remarkUntranslated } from './remarkUntranslated.ts';
import type { StoryFile } from './storyFile.ts';

export interface Compiled {
  /** Null where there is any problem. */
  readonly story: Story | null;
  /** In the order of the files. */
  readonly problems: readonly Problem[];
  /** What is no problem, and what an editor should look at. */
  readonly remarks: readonly Problem[];
}

export async function compileStory(folder: string): Promise<Compiled> {
  const storyFolder = resolve(folder);
  const file = join(storyFolder, 'story.yaml');
  const failed = (message: string, line = 1, column = 1): Compiled => ({
    story: null,
    problems: [{ file, line, column, message }],
    remarks: [],
  });
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return failed('there is no such file; write it, as data/README.md shows, or remove the folder');
  if (bytes.length > limits.storyBytes)
    return failed(`it has more than ${limits.storyBytes} bytes; part the story in two`);
  const text = decodeUtf8(bytes);
  if (text === null) {
    const { line, column, byte } = firstBadByte(bytes);
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    return failed(`the byte 0x${hex} is not UTF-8; save the file as UTF-8`, line, column);
  }
  return compileText(storyFolder, file, text.replace(/^\ufeff/, ''));
}

async function compileText(folder: string, file: string, text: string): Promise<Compiled> {
  const yaml = readYaml(text);
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

  const { draft, file: whole, issues } = readDraft(yaml.value);
  for (const issue of issues) report(issue.path, issue.message, issue.at);
  const article = await readStoryArticle(folder, draft, report, problems);
  if (article) remarks.push(...remarkUnseen(join(folder, article.fileName), article));
  remarks.push(...remarkUntranslated(file, draft, yaml.locate));
  const context: Context = { storyId: basename(folder), draft, article, report };
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
function withoutTwins(problems: readonly Problem[]): Problem[] {
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
  const path = await findInside(folder, fileName);
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

type Inside = { readonly file: string; readonly fault: null } | { readonly fault: string };

/** A link that leads out of the folder is outside too. */
async function findInside(folder: string, name: string): Promise<Inside> {
  const outside = { fault: `"${name}" is not inside the story’s folder; put the article beside story.yaml` };
  const isWithin = (path: string, root: string) => {
    const way = relative(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  const file = resolve(folder, name);
  if (isAbsolute(name) || name.includes('\0') || !isWithin(file, folder)) return outside;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    return { fault: `there is no file "${name}" beside story.yaml; put the article there` };
  return isWithin(await realpath(file), await realpath(folder)) ? { file, fault: null } : outside;
}
