// Installs what is missing, once: the packages of package-lock.json, and with --browser a Chromium for the tests.
// Plain Node without dependencies, since it runs when nothing is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** What has been installed is told by the lock file's hash, kept among the packages themselves. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.dateline-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // NODE_ENV=production would leave out what builds and tests. No package needs a script of its own to run here.
  if (!run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    fail('The packages could not be installed: see above. Is the package registry within reach?');
  }
  writeFileSync(stamp, lock);
}

function installBrowser() {
  if (findBrowser()) return;
  console.log('No Chrome or Chromium here: installing one for the browser tests.');
  const asRoot = process.getuid?.() === 0;
  if (run('npx', ['playwright', 'install', '--with-deps', 'chromium']) && findBrowser()) return;
  if (asRoot && installFromSystem() && findBrowser()) return;
  fail(
    'The browser tests need a Chromium, and none could be installed. Install Chrome or Chromium, or set ' +
      'CHROMIUM_PATH to one.',
  );
}

function installFromSystem() {
  run('apt-get', ['update']);
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    run('apt-get', ['install', '--yes', '--no-install-recommends', name]),
  );
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
try {
  installPackages();
  if (process.argv.includes('--browser')) installBrowser();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
