// YAML text to plain values, each with the place where it stands. Knows nothing of stories but which keys hold dates.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from 'yaml';
import { findTooDeep } from './findTooDeep.ts';
import { limits } from './limits.ts';
import { suspectCharacter } from './suspectCharacter.ts';

export type Path = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly (Position & { readonly message: string })[];
  /** Where a value stands, or its key; where it does not stand, the nearest mapping or list around it. */
  readonly locate: (path: Path, what?: 'key' | 'value') => Position;
}

interface Located {
  readonly valueAt: number;
  readonly keyAt: number;
  readonly children: Map<string | number, Located>;
}

/** YAML reads `date: 2011` as a number and `0044` as 44: here the characters count. */
const dateKeys = new Set(['date', 'published', 'updated']);

/** Words of the article, which hold whatever the article holds. */
const articleKeys = new Set(['exact', 'prefix', 'suffix', 'words', 'speakerWords']);

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

export function readYaml(text: string): YamlFile {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) return refuseDepth(text.slice(0, tooDeep));
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core' });
  const positionOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: (Position & { message: string })[] = [];
  const report = (offset: number, message: string) => problems.push({ ...positionOf(offset), message });

  let unreadable = false;
  for (const error of [...document.errors, ...document.warnings]) {
    const twice = error.code === 'DUPLICATE_KEY';
    unreadable ||= !twice;
    const what = error.message.replace(/\s+/g, ' ');
    report(
      error.pos[0],
      twice ? 'this key stands here twice; remove one of the two' : `invalid YAML: ${what}; correct it here`,
    );
  }
  const root: Located = { valueAt: 0, keyAt: 0, children: new Map() };
  const value = unreadable ? undefined : toPlain(document.contents, root, report, []);
  return { value, problems, locate: (path, what = 'value') => positionOf(offsetAt(root, path, what)) };
}

const tooDeepMessage = `it is nested more than ${limits.depth} deep; write it flat`;

/** `before` is the text up to the place. */
function refuseDepth(before: string): YamlFile {
  const lines = before.split('\n');
  const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return { value: undefined, problems: [{ ...position, message: tooDeepMessage }], locate: () => position };
}

function offsetAt(root: Located, path: Path, what: 'key' | 'value'): number {
  let located = root;
  for (const [index, step] of path.entries()) {
    const child = located.children.get(step);
    if (!child) return located.keyAt;
    located = child;
    if (index === path.length - 1 && what === 'key') return located.keyAt;
  }
  return located.valueAt;
}

type Report = (offset: number, message: string) => void;

function toPlain(node: unknown, located: Located, report: Report, path: Path): unknown {
  if (!isNode(node)) return null;
  if (path.length > limits.depth) {
    report(offsetOf(node), tooDeepMessage);
    return null;
  }
  if (isAlias(node) || node.anchor !== undefined) {
    report(offsetOf(node), 'anchors and aliases (& and *) are not supported; write the text out');
    if (isAlias(node)) return null;
  }
  if (isMap(node)) return mapToPlain(node.items, located, report, path);
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const offset = offsetOf(item);
      const child: Located = { valueAt: offset, keyAt: offset, children: new Map() };
      located.children.set(index, child);
      return toPlain(item, child, report, [...path, index]);
    });
  }
  return isScalar(node) ? scalarToPlain(node, report, path) : null;
}

function mapToPlain(pairs: readonly Pair[], located: Located, report: Report, path: Path): object {
  const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of pairs) {
    const keyAt = offsetOf(key);
    if (!isScalar(key)) {
      report(keyAt, 'a key is a word, not a list or a mapping; put text that begins with { or [ in quotes');
      continue;
    }
    const name = key.source ?? String(key.value);
    if (dangerousKeys.has(name)) {
      report(keyAt, `"${name}" cannot be a key; choose another word`);
      continue;
    }
    const child: Located = { keyAt, valueAt: offsetOf(value) || keyAt, children: new Map() };
    located.children.set(name, child);
    plain[name] = toPlain(value, child, report, [...path, name]);
  }
  return plain;
}

function scalarToPlain(
  node: Node & { value: unknown; source?: string },
  report: Report,
  path: Path,
): unknown {
  const { value } = node;
  if (typeof value === 'number' && isUnder(dateKeys, path)) return node.source ?? String(value);
  if (typeof value !== 'string') return value;
  if (value.length > limits.text)
    report(offsetOf(node), `it has more than ${limits.text} characters; shorten it`);
  const suspect = suspectCharacter(value, isUnder(articleKeys, path));
  if (suspect !== null) report(offsetOf(node), suspect);
  return value;
}

/** A translation holds neither dates nor words of the article, but names of places under their ids, which may be such keys. */
function isUnder(keys: ReadonlySet<string>, path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return key !== undefined && path[0] !== 'translations' && keys.has(key);
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
