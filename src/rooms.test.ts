// The house: which room may import which. The table of src/README.md says it to people, this test to everybody.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const source = import.meta.dirname;
const belowUi = ['model', 'time', 'geo', 'words', 'table', 'compile', 'state'];
const views = ['map', 'timeline', 'article', 'card', 'list'];
const forViews = ['ui', 'state', 'words', 'table', 'time', 'geo', 'model'];

/** What each room may import besides itself. `build` may import everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  time: ['model'],
  geo: ['model'],
  words: ['model', 'time'],
  table: ['model', 'time', 'geo'],
  compile: ['model', 'time', 'geo', 'table'],
  state: ['model', 'time', 'geo', 'table'],
  ui: ['state', 'model', 'time', 'words', 'table'],
  ...Object.fromEntries(views.map((view) => [view, forViews])),
  shell: [...views, ...forViews],
  embed: ['model', 'state'],
  build: [...belowUi, ...views, 'ui', 'shell', 'embed'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  /** As it is written. */
  readonly name: string;
  /** From src/, for a file of ours; null for a package. */
  readonly target: string | null;
  readonly inTest: boolean;
}

const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** Every import, import() and type import of every file. */
const imports: readonly Import[] = sourceFiles().flatMap((file) =>
  ts.preProcessFile(readFileSync(join(source, file), 'utf8')).importedFiles.map(({ fileName: name }) => ({
    file,
    room: roomOf(file),
    name,
    target: name.startsWith('.') ? relative(source, join(source, dirname(file), name)) : null,
    inTest: /\.test\.tsx?$/.test(file),
  })),
);

function sourceFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path));
}

const rooms = [...new Set(sourceFiles().map(roomOf))].filter((room) => room !== '').sort();
const told = (found: readonly Import[]) => found.map(({ file, name }) => `${file} imports ${name}`);
const fromPackage = (name: string) => (entry: Import) =>
  entry.name === name || entry.name.startsWith(`${name}/`);

describe('the house', () => {
  test('a room imports only what its door allows; its tests may use the compiler too', () => {
    const wrong = imports.filter(({ room, target, inTest }) => {
      if (room === '' || target === null) return false;
      const other = roomOf(target);
      if (other === room || (inTest && other === 'compile')) return false;
      return !(allowed[room] ?? []).includes(other);
    });
    expect(told(wrong)).toEqual([]);
  });

  test('only compile and build know Node, besides tests', () => {
    const wrong = imports.filter(
      ({ room, name, inTest }) =>
        name.startsWith('node:') && !inTest && room !== 'compile' && room !== 'build',
    );
    expect(told(wrong)).toEqual([]);
  });

  test('there is no React below ui', () => {
    const react = imports.filter((entry) =>
      ['react', 'react-dom', 'zustand/react'].some((name) => fromPackage(name)(entry)),
    );
    expect(told(react.filter(({ room }) => belowUi.includes(room)))).toEqual([]);
  });

  test('only map knows Leaflet', () => {
    const leaflet = imports.filter(
      (entry) => fromPackage('leaflet')(entry) || fromPackage('react-leaflet')(entry),
    );
    expect(told(leaflet.filter(({ room }) => room !== 'map'))).toEqual([]);
  });

  test.runIf(rooms.includes('map'))('react-leaflet stands in one file, which a newsroom can replace', () => {
    const files = new Set(imports.filter(fromPackage('react-leaflet')).map(({ file }) => file));
    expect([...files]).toHaveLength(1);
  });

  test('the script for newspapers’ pages imports nothing, and nothing imports it', () => {
    const loader = 'embed/loader.ts';
    expect(told(imports.filter(({ file, target }) => file === loader || target === loader))).toEqual([]);
    expect(sourceFiles()).toContain(loader);
  });

  test('nothing imports an entry point', () => {
    const entries = ['main.tsx', 'embed.tsx', 'table.tsx', 'tableEmbed.ts'];
    expect(told(imports.filter(({ target }) => target !== null && entries.includes(target)))).toEqual([]);
  });

  test('src/README.md lists the rooms that are there', () => {
    const readme = readFileSync(join(source, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `([a-z]+)\/`/gm)].map((match) => match[1] ?? '');
    expect(listed.sort()).toEqual(rooms);
  });
});
