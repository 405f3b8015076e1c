import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, escapeJson } from './escape.ts';

test('JSON in a page holds no character that HTML or a line of JavaScript could take for its own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '\u2028', '\u2029', '/', '!', '-', 'a') }),
      (text) => {
        expect(escapeJson(text)).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(escapeJson(text))).toBe(text);
      },
    ),
  );
});

test('text in a page ends neither its element nor its attribute', () => {
  expect(escapeHtml(`</a> & "b" 'c'`)).toBe('&lt;/a&gt; &amp; &quot;b&quot; &#39;c&#39;');
});
