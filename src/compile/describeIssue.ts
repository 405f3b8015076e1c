// What zod found wrong with the shape of a story, in the compiler's voice: what is wrong; what to do.
import { z } from 'zod';
import { languages } from '../model/languages.ts';
import { suggest } from './nearest.ts';
import type { Path } from './readYaml.ts';
import { valueAt } from './valueAt.ts';

export interface ShapeIssue {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

/** One issue a fault: of a union the branch that was meant, of unknown keys each one. Paths are from the root. */
export function issuesOf(issue: Issue, value: unknown): Issue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code !== 'invalid_union') return [issue];
  const actual = valueAt(value, issue.path as Path);
  const meant = issue.errors.find(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (actual === undefined || actual === null || !meant) return [{ ...issue, errors: [] }];
  return meant.flatMap((inner) => issuesOf({ ...inner, path: [...issue.path, ...inner.path] }, value));
}

export function describeIssue(issue: Issue, value: unknown, schema: z.ZodType): ShapeIssue {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = knownKeys(schema, path);
    const message =
      path.join() === 'translations'
        ? `"${key}" is no language of the page; write one of ${languages.join(', ')}`
        : `unknown key "${key}"; ${suggest(key, known, 'a key')}`;
    return { path: [...path, key], at: 'key', message };
  }
  const actual = valueAt(value, path);
  const name = nameOf(path);
  if (path.length === 0) {
    return {
      path,
      at: 'value',
      message: 'it is not a story; begin with "language:", as data/README.md shows',
    };
  }
  if (actual === undefined)
    return { path: path.slice(0, -1), at: 'key', message: `${name} is missing; add it` };
  if (actual === null) return { path, at: 'key', message: `${name} is empty; write it, or remove the line` };
  return { path, at: 'value', message: describeValue(issue, actual, name) };
}

function describeValue(issue: Issue, actual: unknown, name: string): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && (typeof actual === 'number' || typeof actual === 'boolean')) {
        return `${name} is ${nounOf(actual)} to YAML; put it in quotes`;
      }
      return `${name} is ${nounOf(actual)}; write ${nouns[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      return `${name} is ${nounOf(actual)}; write text or a mapping`;
    case 'invalid_value':
      return `${name} is ${JSON.stringify(actual)}; write ${issue.values.map(String).join(' or ')}`;
    case 'too_big':
      if (issue.origin === 'string') {
        return `${name} has ${String(actual).length} characters; ${String(issue.maximum)} are the most`;
      }
      return `${name} is ${String(actual)}; ${String(issue.maximum)} is the most`;
    case 'too_small':
      if (issue.origin === 'array') return `${name} is empty; add at least one`;
      if (issue.origin === 'string') return `${name} is empty; write it, or remove the line`;
      return `${name} is ${String(actual)}; ${String(issue.minimum)} is the least`;
    case 'invalid_format':
      return `${name} is ${JSON.stringify(actual)}: ${issue.message}`;
    default:
      return `${name}: ${issue.message}`;
  }
}

function nounOf(actual: unknown): string {
  if (Array.isArray(actual)) return 'a list';
  return nouns[typeof actual] ?? 'text';
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `item ${last + 1} of "${String(path.at(-2))}"` : `"${String(last)}"`;
}

/** The keys that the schema knows at a path. */
function knownKeys(root: z.ZodType, path: Path): readonly string[] {
  let schemas: readonly z.core.$ZodType[] = unwrap(root);
  for (const step of path) {
    schemas = schemas.flatMap((schema) => {
      if (schema instanceof z.ZodObject) return unwrap(schema.shape[step]);
      if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
      return schema instanceof z.ZodArray ? unwrap(schema.element) : [];
    });
  }
  return schemas.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

function unwrap(schema: unknown): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option));
  return schema instanceof z.ZodType ? [schema] : [];
}
