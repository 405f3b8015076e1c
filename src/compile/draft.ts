// A story as far as it has the right shape: what has not is reported and left out, so that all else is still checked.
import type { z } from 'zod';
import { describeIssue, issuesOf, type ShapeIssue } from './describeIssue.ts';
import type { Path } from './readYaml.ts';
import { childOf } from './valueAt.ts';

export type Draft<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };

interface ReadDraft<File> {
  readonly draft: Draft<File>;
  /** The same, where nothing at all is wrong with its shape. */
  readonly file: File | null;
  readonly issues: readonly ShapeIssue[];
}

/** Takes plain values, and prunes them in place. */
export function readDraft<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
): ReadDraft<z.output<Schema>> {
  type Read = Draft<z.output<Schema>>;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { draft: parsed.data as Read, file: parsed.data, issues: [] };
  const found = parsed.error.issues.flatMap((issue) => issuesOf(issue, value));
  const issues = found.map((issue) => describeIssue(issue, value, schema));
  for (const issue of found) prune(value, issue);
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { draft: (isMapping ? value : {}) as Read, file: null, issues };
}

/** What is wrong becomes undefined; the place in its list or mapping stays, so that paths still hold. */
function prune(value: unknown, issue: z.core.$ZodIssue): void {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) setUndefined(value, [...path, key]);
  } else {
    setUndefined(value, path);
  }
}

function setUndefined(value: unknown, path: Path): void {
  const last = path.at(-1);
  let holder = value;
  for (const step of path.slice(0, -1)) holder = childOf(holder, step);
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  if (Object.hasOwn(holder, last)) (holder as Record<string | number, unknown>)[last] = undefined;
}
