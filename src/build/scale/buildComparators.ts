// The pages that large stories are compared with: e2e/bench/, with packages of its own, installed when they are asked
// for and never before.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'e2e', 'bench');
const pages = ['leafletCanvas.html', 'visTimeline.html'];

/** Writes both pages and their scripts to `out`; each asks for `events.json` beside it. */
export async function buildComparators(out: string): Promise<void> {
  install();
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages.map((page) => join(folder, page)) },
    },
  });
}

/** What has been installed is told by the lock file's hash, as in install.mjs. */
function install(): void {
  const stamp = join(folder, 'node_modules', '.dateline-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error('the packages of e2e/bench could not be installed; is the registry within reach?');
  writeFileSync(stamp, lock);
}
