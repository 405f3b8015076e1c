// Builds what tables' pages run: a build of its own, so that the files of stories of articles stay as they are, to the
// byte, whether there is a table or not.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { lettersOf, type Language } from '../model/languages.ts';
import { aliases, browsers } from './settings.ts';

const root = join(import.meta.dirname, '..', '..');

const withoutRefusals = {
  find: /^\.\/edtfRefusal\.ts$/,
  replacement: join(import.meta.dirname, 'unusedRefusals.ts'),
};

/** From the top of the site. */
export interface TableScripts {
  readonly script: string;
  readonly sheet: string;
  /** What the script asks for at once on the page of one language: its catalogues and its face. */
  readonly needed: (language: Language) => readonly string[];
}

export async function buildTableScripts(outFolder: string): Promise<TableScripts> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: [...aliases, withoutRefusals] },
    worker: { format: 'es' },
    build: {
      outDir: outFolder,
      emptyOutDir: false,
      target: browsers,
      // A strict Content Security Policy refuses data: addresses.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: join(root, 'src', 'table.tsx'),
        checks: { bundlerTimings: false },
        // Else what the page shares with its map and its dialog would come in many small files, which compress less.
        output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
      },
    },
  });
  const result = Array.isArray(built) ? built[0] : built;
  if (!result || !('output' in result)) throw new Error('the script of tables could not be built');
  return scriptsOf(result.output);
}

function scriptsOf(output: Rolldown.RolldownOutput['output']): TableScripts {
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const sheet = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (!entry || !sheet) throw new Error('the page of tables has lost its script or its style: see table.tsx');
  const chunkOf = (source: string): string => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === join(root, 'src', source));
    if (!chunk) throw new Error(`${source} is no chunk: see what imports it`);
    return chunk.fileName;
  };
  const withImports = (fileName: string): readonly string[] => [
    fileName,
    ...(chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []).flatMap(withImports),
  ];
  const needed = (language: Language) => {
    const letters = lettersOf(language);
    const sources = [
      ...['words', 'words/table'].map((folder) => `${folder}/${language}.ts`),
      ...(letters === null ? [] : [`ui/faces/${letters}.ts`]),
    ];
    const found = new Set([entry.fileName, ...sources.map(chunkOf)].flatMap(withImports));
    found.delete(entry.fileName);
    return [...found];
  };
  return { script: entry.fileName, sheet: sheet.fileName, needed };
}
