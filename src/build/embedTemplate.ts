// The embed page before a story's words: its style and what dresses it inside the page, and one classic script,
// which comes before the data so that it can say where a page is cut off in that.
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Language } from '../model/languages.ts';
import { buildClassicScript, type ClassicScript } from './buildClassicScript.ts';
import { buildLanguageStyle, languageSheet } from './pageStyle.ts';

const source = join(import.meta.dirname, '..');

export interface EmbedTemplate {
  readonly html: string;
  /** The script, and where it is to stand from the top of the site. */
  readonly script: { readonly path: string; readonly code: string };
}

/** Each language has a script of its own, since a page without an origin can load no second one. */
export async function buildEmbedTemplate(language: Language): Promise<EmbedTemplate> {
  const built = await buildClassicScript(join(source, 'embed.tsx'), { plugins: [speak(language)] });
  return writeTemplate('frame', built);
}

/** Of tables. Their script says nothing, so that all languages share it. */
export async function buildTableEmbedTemplate(language: Language): Promise<EmbedTemplate> {
  const { code, css } = await buildClassicScript(join(source, 'tableEmbed.ts'));
  return writeTemplate('table-frame', { code, css: `${css}${await buildLanguageStyle(language, 'embed')}` });
}

async function writeTemplate(name: string, { code, css }: ClassicScript): Promise<EmbedTemplate> {
  const dress = await buildClassicScript(join(source, 'embed', 'dress.ts'));
  const path = `assets/${name}-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
  const html = embedHtml({
    dress: `<script>${dress.code}</script>`,
    style: `<style>${css}</style>`,
    script: `<script defer src="./${path}"></script>`,
  });
  return { html, script: { path, code } };
}

/** Puts the language's catalogue in the place of the one that the sources name, and its style behind theirs. */
function speak(language: Language): Plugin {
  const words = join(source, 'words', 'embedWords.ts');
  const sheet = languageSheet('embed', language);
  const style = sheet === null ? '' : `import '../${sheet}';`;
  return {
    name: 'dateline:speak',
    load: (id) => (id === words ? `${style}export { ${language} as words } from './${language}.ts';` : null),
  };
}

/** While the page is written: the same, of the modules as they are. */
export const devEmbedTemplate = devTemplate('/src/embed.tsx');
export const devTableEmbedTemplate = devTemplate('/src/tableEmbed.ts');

function devTemplate(entry: string): string {
  return embedHtml({
    dress: '<script type="module" src="/src/embed/dress.ts"></script>',
    style: '',
    script: `<script type="module" src="${entry}"></script>`,
  });
}

/** The script is asked for before the data are here, which it needs, and runs after them. */
function embedHtml({ dress, style, script }: Readonly<Record<'dress' | 'style' | 'script', string>>): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <!--head-->
    <meta name="responsive-embedded-sizing" content="" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    ${script}
    ${dress}
    ${style}
  </head>
  <body>
    <div id="app"><!--app--></div>
    <!--story-->
  </body>
</html>
`;
}
