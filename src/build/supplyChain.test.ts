// What the project takes from others: under which licences, from where, and what of it may run while it is installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...entry }));

/** What reaches readers: all of them ask for no more than to be named. */
const forReaders = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What builds and tests, and goes no further. No GPL among it, of whatever kind. */
const forUs = [
  ...forReaders,
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'MIT AND OFL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
];

/** Hippocratic-2.1: README.md names it, and one file alone imports it. */
const exception = ['react-leaflet', '@react-leaflet/core'];

const told = ({ name, license }: Locked & { name: string }) => `${name} ${license ?? 'without a licence'}`;

describe('the licences', () => {
  test('of all that reaches readers are on the list, react-leaflet’s apart', () => {
    const wrong = locked.filter(({ dev, license = '' }) => !dev && !forReaders.includes(license)).map(told);
    expect(wrong.sort()).toEqual(exception.map((name) => `${name} Hippocratic-2.1`).sort());
  });

  test('of all that builds and tests are on the list', () => {
    expect(locked.filter(({ dev, license = '' }) => dev && !forUs.includes(license)).map(told)).toEqual([]);
  });

  test('of the exception are named where people look', () => {
    expect(read('README.md')).toContain('Hippocratic License 2.1');
  });
});

describe('the packages', () => {
  test('are pinned to a version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('come from whatever registry is asked, and are those of the lock to the byte', () => {
    for (const { name, integrity, resolved, link } of locked) {
      expect(integrity, name).toMatch(/^sha512-/);
      expect([resolved, link], name).toEqual([undefined, undefined]);
    }
  });

  test('run nothing while they are installed', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(read('src/build/install.mjs')).toContain("'--ignore-scripts'");
  });
});
