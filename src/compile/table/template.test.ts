import { expect, it } from 'vitest';
import { parseTemplate } from './template.ts';

const partsOf = (text: string) => {
  const names: string[] = [];
  const template = parseTemplate(text, (name) =>
    names.includes(name) ? names.indexOf(name) : names.push(name) - 1,
  );
  return template?.parts.map((part) => (typeof part === 'number' ? `<${names[part] ?? ''}>` : part));
};

it('a text is the name of a column, or has names of columns in braces', () => {
  expect(partsOf('side_a')).toEqual(['<side_a>']);
  expect(partsOf('{side_a} – {side b}')).toEqual(['<side_a>', ' – ', '<side b>']);
  expect(partsOf('{a}{a}')).toEqual(['<a>', '<a>']);
});

it.each(['{a', 'a}', '{}', '{{a}}', '{a}{', 'x {a} } y'])('%s is neither', (text) => {
  expect(partsOf(text)).toBeUndefined();
});
