// ACCESSIBILITY.md as a page of the site, for readers who come from a story. It knows as much of Markdown as that file
// uses: headings, paragraphs, lists, bold and code.
import { escapeHtml } from '../model/escape.ts';

const style = `
      :root { color-scheme: light dark; }
      body { margin: 0 auto; padding: 2rem 1.25rem; max-inline-size: 40rem;
        background: light-dark(#fbf8f3, #15171a); color: light-dark(#1d1b19, #ece8e1);
        font: 1.0625rem/1.55 'Source Serif 4', Georgia, 'Times New Roman', serif; }
      h1, h2 { line-height: 1.2; }
      li { margin-block: 0.4rem; }
      code { overflow-wrap: anywhere; }
    `;

const inline = (text: string) =>
  escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/`(.+?)`/g, '<code>$1</code>');

/** One block of the file: what stands between blank lines. */
function blockHtml(block: string): string {
  const [, marks, heading] = /^(#{1,2}) (.+)$/.exec(block) ?? [];
  if (marks && heading) return `<h${marks.length}>${inline(heading)}</h${marks.length}>`;
  const joined = (lines: string) => inline(lines.replace(/\s*\n\s*/g, ' '));
  if (!block.startsWith('- ')) return `<p>${joined(block)}</p>`;
  const items = block.slice(2).split(/\n- /);
  return `<ul>\n${items.map((item) => `        <li>${joined(item)}</li>`).join('\n')}\n      </ul>`;
}

export function createAccessibilityHtml(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Accessibility</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      ${blocks.map(blockHtml).join('\n      ')}
    </main>
  </body>
</html>
`;
}
