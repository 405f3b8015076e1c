// Builds src/embed/loader.ts to one small classic script, and says under which name and hash it can be pinned.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';

export interface Loader {
  readonly code: string;
  /** From the top of the site: named by its content, so it never changes. `embed.js` is the one that is kept up to date. */
  readonly path: string;
  /** For the `integrity` of a script element that names `path`. */
  readonly integrity: string;
}

const entry = join(import.meta.dirname, '..', 'embed', 'loader.ts');

export async function buildLoader(): Promise<Loader> {
  const code = await buildClassicScript(entry);
  const hash = createHash('sha384').update(code);
  return {
    code,
    path: `assets/embed-${hash.copy().digest('base64url').slice(0, 8)}.js`,
    integrity: `sha384-${hash.digest('base64')}`,
  };
}

/** A script of one file that needs no `type=module`, which pages without an origin cannot load. */
export async function buildClassicScript(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // A newspaper's page may be read in older browsers than ours.
      target: 'es2020',
      rolldownOptions: { input, output: { format: 'iife' }, checks: { bundlerTimings: false } },
      modulePreload: { polyfill: false },
    },
  });
  const result = Array.isArray(built) ? built[0] : built;
  if (!result || !('output' in result)) throw new Error(`${input} could not be built`);
  return result.output[0].code;
}
