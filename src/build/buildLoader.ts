// Builds src/embed/loader.ts to one small classic script, and says under which name and hash it can be pinned.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildClassicScript } from './buildClassicScript.ts';

export interface Loader {
  readonly code: string;
  /** From the top of the site: named by its content, so it never changes. `embed.js` is the one that is kept up to date. */
  readonly path: string;
  /** For the `integrity` of a script element that names `path`. */
  readonly integrity: string;
}

/** A newspaper's page may be read in older browsers than ours. */
const olderBrowsers = 'es2020';
const entry = join(import.meta.dirname, '..', 'embed', 'loader.ts');

export async function buildLoader(): Promise<Loader> {
  const { code } = await buildClassicScript(entry, { target: olderBrowsers });
  const hash = createHash('sha384').update(code);
  return {
    code,
    path: `assets/embed-${hash.copy().digest('base64url').slice(0, 8)}.js`,
    integrity: `sha384-${hash.digest('base64')}`,
  };
}
