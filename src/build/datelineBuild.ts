// `vite build` for a site of stories: compiles them, renders them, and writes a page for each.
import { basename, resolve } from 'node:path';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { lettersOf, type Language } from '../model/languages.ts';
import { removeTable } from '../compile/table/compileTableStory.ts';
import { compileSite, type CompiledSite } from './compileStories.ts';
import { lateHole, lateSheet } from './settings.ts';
import { wordsHole, writeSite } from './writeSite.ts';

export interface BuildOptions {
  readonly data: string;
  /** `https://…`, where the site will stand; null when it is not known. */
  readonly site: string | null;
  /** Rows of tables that cannot be read are left out, and the page says how many. */
  readonly skipBadRows: boolean;
}

export function datelineBuild({ data, site, skipBadRows }: BuildOptions): Plugin {
  let compiled: CompiledSite = { stories: [], tables: [] };
  let outFolder = '';
  let publicFolder = '';
  const catalogues = new Map<string, string>();
  const faces = new Map<string, string>();
  const scriptPaths = (language: Language): readonly string[] => {
    const words = catalogues.get(language);
    if (words === undefined) throw new Error(`the catalogue of ${language} is no chunk: see loadWords.ts`);
    const letters = lettersOf(language);
    if (letters === null) return [words];
    const face = faces.get(letters);
    if (face === undefined) throw new Error(`the face for ${letters} is no chunk: see loadFaces.ts`);
    return [words, face];
  };
  return {
    name: 'dateline:build',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', lateSheet] } } }),
    configResolved(config) {
      outFolder = resolve(config.root, config.build.outDir);
      publicFolder = config.publicDir;
    },
    async buildStart() {
      compiled = await compileSite(data, (remark) => this.info(remark), { skipBadRows });
      if (site === null)
        this.info('no --site https://…: no canonical addresses, link previews, oEmbed or sitemap');
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const source = /\/src\/(words|ui\/faces)\/(\w+)\.ts$/.exec(file.facadeModuleId ?? '');
        if (source) (source[1] === 'words' ? catalogues : faces).set(source[2] ?? '', file.fileName);
      }
    },
    transformIndexHtml: { order: 'post', handler: orderLoading },
    async writeBundle() {
      const loader = await writeSite(compiled, { outFolder, publicFolder, site, scriptPaths });
      this.info(`${loader.path} can be pinned: integrity="${loader.integrity}"`);
    },
    // Comes after all else, and after what failed.
    async closeBundle() {
      await Promise.all(compiled.tables.map(removeTable));
    },
  };
}

/**
 * On a slow line every file that a page waits for costs a round trip: the style stands in the page itself. The script is
 * named before it, to be asked for while the words arrive; it runs after them. The map's chunk, its ground and the face
 * are asked for by the script: beside it they would keep it waiting. What the first sight needs no style for is in a
 * sheet below the words, which do not wait for it; the script does.
 */
function orderLoading(html: string, { bundle = {} }: IndexHtmlTransformContext): string {
  const [link, href = ''] =
    /\s*<link rel="stylesheet" crossorigin[^>]*href="\.\/([^"]*)"[^>]*>/.exec(html) ?? [];
  const sheet = bundle[href];
  const script = /\s*<script type="module"[^>]*><\/script>/.exec(html)?.[0];
  // What the script cannot run without.
  const shared = html.match(/\s*<link rel="modulepreload"[^>]*>/g) ?? [];
  const late = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(basename(lateSheet)),
  );
  if (sheet?.type !== 'asset' || !link || !script || !late)
    throw new Error('the page has lost its styles or its script: see index.html');
  Reflect.deleteProperty(bundle, sheet.fileName);
  const style = Buffer.from(sheet.source).toString('utf8').trim();
  const early = [script, ...shared, wordsHole].map((tag) => tag.trim()).join('\n    ');
  return [script, link, ...shared]
    .reduce((rest, tag) => rest.replace(tag, ''), html)
    .replace('<!--style-->', () => `${early}\n    <style>${style}</style>`)
    .replace(lateHole, () => `<link rel="stylesheet" href="./${late.fileName}" />`);
}
