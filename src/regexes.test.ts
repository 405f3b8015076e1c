// No regular expression of the house takes more than time in proportion to its text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = import.meta.dirname;

function regexesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const unbounded = /^(?:[*+]|\{\d+,\})/;

/** Whether something without an upper bound is repeated without one: `(a+)*`, `(a|b+)+`, `([^x]*y)*`. */
function isNested(regex: string): boolean {
  const body = regex.slice(1, regex.lastIndexOf('/')).replace(/\\u\{[^}]*\}|\\./g, 'x');
  const groups: boolean[] = [];
  for (let at = 0, inClass = false, repeats = false; at < body.length; at += 1) {
    const character = body[at];
    if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') {
      groups.push(repeats);
      repeats = false;
    } else if (character === ')') {
      const isRepeated = unbounded.test(body.slice(at + 1));
      if (isRepeated && repeats) return true;
      const before = groups.pop() ?? false;
      repeats = isRepeated || repeats || before;
    } else if (unbounded.test(body.slice(at))) repeats = true;
  }
  return false;
}

test.each(['/(a+)*/', '/(a|b+)+$/', '/(?:[^x]*y)*/', '/((a{2,})b)+/', '/(?<n>\\s+)+/u'])(
  '%s would be found',
  (regex) => {
    expect(isNested(regex)).toBe(true);
  },
);

test('no expression in src repeats what repeats', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  const regexes = files.flatMap((file) => regexesOf(join(source, file)).map((regex) => ({ file, regex })));
  expect(regexes.length).toBeGreaterThan(80);
  expect(regexes.filter(({ regex }) => isNested(regex))).toEqual([]);
});
