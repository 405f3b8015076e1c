// One problem of a story, where it stands and what to do. Knows nothing of stories.
import { relative, sep } from 'node:path';

export interface Problem {
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as text editors count. */
  readonly column: number;
  /** What is wrong; what to do. */
  readonly message: string;
}

/** `data/x/story.yaml:12:11  what is wrong; what to do`, with the path relative to `folder`. */
export function formatProblem(problem: Problem, folder: string = process.cwd()): string {
  const path = relative(folder, problem.file).split(sep).join('/') || '.';
  return `${path}:${problem.line}:${problem.column}  ${problem.message}`;
}

/** The same for what an editor should look at, and is no fault. */
export function formatRemark(remark: Problem): string {
  return `${formatProblem(remark)} (no fault)`;
}

export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
