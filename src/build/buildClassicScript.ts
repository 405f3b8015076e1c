// Builds one classic script of one file: pages without an origin can load no module.
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { aliases, browsers } from './settings.ts';

export interface ClassicScript {
  readonly code: string;
  /** Of the style sheets that it imports. */
  readonly css: string;
}

interface ClassicScriptOptions {
  readonly target?: string | string[];
  readonly plugins?: readonly Plugin[];
}

export async function buildClassicScript(
  input: string,
  { target = browsers, plugins = [] }: ClassicScriptOptions = {},
): Promise<ClassicScript> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), ...plugins],
    resolve: { alias: aliases },
    build: {
      write: false,
      target,
      cssTarget: browsers,
      // Else Vite has the script put its styles into the page.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false },
        // `import.meta` stands in Vite's helper for preloads, of which there are none.
        checks: { bundlerTimings: false, emptyImportMeta: false },
      },
      modulePreload: false,
    },
  });
  const result = Array.isArray(built) ? built[0] : built;
  if (!result || !('output' in result)) throw new Error(`${input} could not be built`);
  const [script, ...others] = result.output;
  const sheets = others.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? [Buffer.from(file.source).toString('utf8').trim()]
      : [],
  );
  return { code: script.code.trim(), css: sheets.join('\n') };
}
