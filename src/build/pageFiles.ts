// What a reader's browser may load for a page: the files its HTML names, and those that these name in their turn.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages, letters } from '../model/languages.ts';

/** A dialog comes when a reader asks for it, and not before. */
export type FileKind = 'HTML' | 'JavaScript' | 'dialogs' | 'CSS' | 'base map' | 'font' | 'other';

export interface PageFile {
  /** From the top of the site. */
  readonly path: string;
  readonly kind: FileKind;
  /** As it travels: gzipped, but for fonts, which are compressed already. */
  readonly sentBytes: number;
}

function kindOf(path: string): FileKind {
  if (path.endsWith('.html')) return 'HTML';
  if (/^assets\/((Table)?ShareDialog|Find)-/.test(path) && path.endsWith('.js')) return 'dialogs';
  // For stories that ask for a server's tiles, and for no other; and for pages that may run no worker, in its place.
  if (/^assets\/(Tiles|createTableDesk)-/.test(path)) return 'other';
  if (path.endsWith('.js')) return 'JavaScript';
  if (path.endsWith('.css')) return 'CSS';
  if (path.endsWith('.woff2')) return 'font';
  return /base-map[^/]*\.json$/.test(path) ? 'base map' : 'other';
}

function readPageFile(folder: string, path: string): PageFile {
  const kind = kindOf(path);
  const bytes = readFileSync(join(folder, path));
  return { path, kind, sentBytes: kind === 'font' ? bytes.length : gzipSync(bytes).length };
}

/** What stands inside a page, as it would travel by itself; the page's own weight has it, too. */
export function collectInside(folder: string, pagePath: string): readonly PageFile[] {
  const html = readFileSync(join(folder, pagePath), 'utf8');
  const inside = html.matchAll(/<(style|script)\b([^>]*)>(.*?)<\/\1>/gs);
  return [...inside].flatMap(([, name = '', attributes = '', text = '']): PageFile[] => {
    const kind = kindOfInside(name, attributes);
    if (text === '' || kind === null) return [];
    return [{ path: `<${name}>`, kind, sentBytes: gzipSync(text).length }];
  });
}

function kindOfInside(name: string, attributes: string): FileKind | null {
  if (name === 'style') return 'CSS';
  if (attributes.includes('id="base-map"')) return 'base map';
  return attributes.includes('application/') ? null : 'JavaScript';
}

/** The page names the newspapers' script, for them to copy, and does not load it. */
const forOthersPages = /(^|\/)embed(-[^/]*)?\.js$/;

/** The script names every language's catalogue and face, and loads those that the page names. */
const ofOneLanguage = new RegExp(`^assets/(${[...languages, ...letters].join('|')})-[^/]*\\.js$`);

/** Files whose name stands in the page, or in a script or style sheet that the page needs. */
export function collectPageFiles(folder: string, pagePath: string): readonly PageFile[] {
  const all = [
    ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`),
    ...readdirSync(folder).filter((name) => /\.(js|svg)$/.test(name)),
  ].filter((path) => !forOthersPages.test(path));
  const found = new Set([pagePath]);
  for (const path of found) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    for (const candidate of all) {
      if (ofOneLanguage.test(candidate) && !path.endsWith('.html')) continue;
      const name = candidate.slice(candidate.lastIndexOf('/') + 1);
      // Scripts name a file beside them without a folder.
      if (['/', '"', "'", '`'].some((before) => text.includes(before + name))) found.add(candidate);
    }
  }
  return [...found].map((path) => readPageFile(folder, path));
}
