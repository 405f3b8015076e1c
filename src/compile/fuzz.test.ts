// Whatever is written into a story, the outcome is a story or a list of problems, and nothing else changes.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../model/languages.ts';
import { translateStory } from '../model/translateStory.ts';
import { readYaml } from './readYaml.ts';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml =
  (await readFile(new URL('story.yaml', base), 'utf8')) +
  (await readFile(new URL('./broken/translations.yaml', import.meta.url), 'utf8'));
const article = await readFile(new URL('article.txt', base));
const lines = yaml.split('\n');

const nasty = fc.constantFrom(
  '__proto__: { polluted: true }',
  'constructor: { prototype: { polluted: true } }',
  '  toString: {}',
  '  hasOwnProperty: { kind: event }',
  '{}',
  '[]',
  '? [a, b] : c',
  '*alias',
  '&anchor x',
  '<<: { a: 1 }',
  '!!js/function x',
  '!!binary x',
  '.nan',
  '-.inf',
  '1e999',
  '~',
  '"\\ud800"',
  "''",
  '\t',
  '---',
  '...',
  '|',
  '- - - -',
  '%YAML 3.0',
  '\u0000',
  'known: until toString',
  'date: 2011/../..',
);

const change = fc.record({
  line: fc.nat(lines.length - 1),
  how: fc.constantFrom('replace', 'insert', 'value', 'delete', 'twice', 'cut'),
  text: fc.oneof(nasty, fc.string({ maxLength: 20 }), fc.constantFrom(...lines)),
});

function mutate(changes: readonly { line: number; how: string; text: string }[]): string {
  const mutated = [...lines];
  for (const { line, how, text } of changes) {
    const old = mutated[line] ?? '';
    const indent = /^[\s-]*/.exec(old)?.[0] ?? '';
    if (how === 'replace') mutated[line] = text;
    else if (how === 'insert') mutated.splice(line, 0, indent + text);
    else if (how === 'value') mutated[line] = old.replace(/:.*/, () => `: ${text}`);
    else if (how === 'delete') mutated.splice(line, 1);
    else if (how === 'twice') mutated.splice(line, 0, old);
    else mutated.length = Math.max(line, 1);
  }
  return mutated.join('\n');
}

const isMapping = (line: string | undefined) => line !== undefined && /^ *[a-z][\w-]*:/.test(line);

/** Lines of the story before which a key may stand, since one stands there already. */
const keyLines = lines.flatMap((line, index) => (isMapping(line) ? [index] : []));

/** What all objects share, to the last property, as a list that compares by identity. */
const sharedByAll = (): unknown[] =>
  [Object.prototype, Array.prototype, Function.prototype].flatMap((shared) =>
    Reflect.ownKeys(shared).flatMap((key): unknown[] => [
      key,
      ...Object.values(Object.getOwnPropertyDescriptor(shared, key) ?? {}),
    ]),
  );

const isSame = (before: readonly unknown[]) => {
  const now = sharedByAll();
  return now.length === before.length && now.every((part, index) => part === before[index]);
};

describe('a mutated story', () => {
  it('is a story or a list of problems, each with its place', async () => {
    const before = sharedByAll();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const text = mutate(changes);
        const { story, problems, remarks } = await tryStory(text, article);
        expect(story === null).toBe(problems.length > 0);
        for (const remark of remarks) expect(remark).toMatch(/^story\.yaml:\d+:\d+ .*; /);
        for (const language of story ? languages : []) translateStory(story!, language);
        const last = text.split('\n').length;
        for (const { file, line, column, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          if (file.endsWith('.yaml')) expect(line).toBeLessThanOrEqual(last);
          expect(message).toMatch(/; /);
        }
      }),
      { numRuns: 300 },
    );
    expect(isSame(before)).toBe(true);
    expect('polluted' in {}).toBe(false);
  }, 120_000);

  it.each(['__proto__', 'constructor', 'prototype', '"__proto__"', "'constructor'"])(
    'has no key %s anywhere, and is told where it stands',
    (key) => {
      const before = sharedByAll();
      const name = key.replaceAll(/["']/g, '');
      for (const index of keyLines) {
        const indent = /^ */.exec(lines[index] ?? '')?.[0] ?? '';
        const text = lines.toSpliced(index, 0, `${indent}${key}: { polluted: true }`).join('\n');
        expect(readYaml(text).problems).toEqual([
          {
            line: index + 1,
            column: indent.length + 1,
            message: `"${name}" cannot be a key; choose another word`,
          },
        ]);
      }
      expect(isSame(before)).toBe(true);
      expect('polluted' in {}).toBe(false);
    },
    60_000,
  );
});
