// `npm run build -- [--site https://…] [--data DIR] [--out DIR] [--skip-bad-rows]`: writes the static site.
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { StoryError } from './compileStories.ts';

const usage =
  'npm run build -- [--site https://news.example/stories/] [--data DIR] [--out DIR] [--skip-bad-rows]';

class UsageError extends Error {}

function parseOptions() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
      'skip-bad-rows': { type: 'boolean' },
    },
  });
  if (values.site !== undefined && !/^https?:\/\/[^\s?#]+$/.test(values.site)) {
    throw new UsageError(
      `--site ${values.site}: an address is needed that begins with https:// and has no ? or #`,
    );
  }
  return values;
}

/** The bundler wraps what a plugin throws; the plugin's class is another copy than one that is imported here. */
function storyErrorIn(error: unknown): Error | undefined {
  const name: StoryError['name'] = 'StoryError';
  const wrapped: unknown = error instanceof Error && 'errors' in error ? error.errors : [];
  return [error, ...(Array.isArray(wrapped) ? (wrapped as unknown[]) : [])].find(
    (one): one is Error => one instanceof Error && one.name === name,
  );
}

try {
  const { site, data, out, 'skip-bad-rows': skipBadRows } = parseOptions();
  // vite.config.ts reads these, so that `vite` alone builds the same site.
  if (site !== undefined) process.env.DATELINE_SITE = site;
  if (data !== undefined) process.env.DATELINE_DATA = data;
  if (skipBadRows) process.env.DATELINE_SKIP_BAD_ROWS = '1';
  await build(out === undefined ? {} : { build: { outDir: out, emptyOutDir: true } });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UsageError) console.error(`${error.message}\nuse: ${usage}`);
  else console.error(storyErrorIn(error)?.message ?? error);
}
