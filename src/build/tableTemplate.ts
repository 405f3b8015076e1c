// A table's page before its words: index.html with the script and the style of tables in the place of the others.
import { lateHole } from './settings.ts';

/** What stands in index.html for stories of articles alone. */
const forArticles = [
  lateHole,
  '<link rel="stylesheet" href="/src/shell/print.css" media="print" />',
  '<script type="module" src="/src/main.tsx"></script>',
];

/** `html` is index.html as it is written; `early` what stands in the place of its style. */
export function createTableTemplate(html: string, early: readonly string[]): string {
  const bare = ['<!--style-->', ...forArticles].reduce((rest, part) => {
    if (!rest.includes(part)) throw new Error(`index.html has lost its ${part}: see tableTemplate.ts`);
    return part === '<!--style-->' ? rest : rest.replace(part, '');
  }, html);
  return bare
    .replaceAll(/^\s*\n/gm, '')
    .replaceAll(/(\s(?:src|href)=")\//g, (_, start: string) => `${start}./`)
    .replace('<!--style-->', () => early.join('\n    '));
}
