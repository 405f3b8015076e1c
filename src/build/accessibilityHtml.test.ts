import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../model/escape.ts';
import { createAccessibilityHtml } from './accessibilityHtml.ts';

const markdown = readFileSync(join(import.meta.dirname, '../../ACCESSIBILITY.md'), 'utf8');

describe('the accessibility statement as a page', () => {
  const html = createAccessibilityHtml(markdown);

  test('has one top heading, and a heading for each of the file’s', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<h2>/g)).toHaveLength(markdown.match(/^## /gm)?.length ?? -1);
  });

  test('has all of its words, and nothing that is Markdown still', () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
    const words = plain(body.replace(/<[^>]+>/g, ''));
    expect(words).toBe(
      plain(
        escapeHtml(markdown)
          .replace(/^(#+|-) /gm, '')
          .replace(/\*\*|`/g, ''),
      ),
    );
    expect(words).not.toMatch(/\*\*|`|\]\(|^#/m);
  });

  test('escapes what would be markup', () => {
    expect(createAccessibilityHtml('# A <b>\n\n- `<c>` & d')).toContain('<code>&lt;c&gt;</code> &amp; d');
  });
});
