// Fails when a story's page, its embed, or the script that newspapers load, has grown beyond what it may weigh.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { interfaceLanguageOf, lettersOf, type Language } from '../model/languages.ts';
import { collectInside, collectPageFiles, type FileKind, type PageFile } from './pageFiles.ts';

interface Limit {
  readonly kind: FileKind | 'all of it';
  readonly kilobytes: number;
  /** How many such files there must be, where that matters. */
  readonly files?: number;
}

/** A language with letters beside the Latin ones has a face for them, and no other language's. */
function storyLimitsFor(language: Language): readonly Limit[] {
  return [
    { kind: 'HTML', kilobytes: 30 },
    { kind: 'JavaScript', kilobytes: 150 },
    { kind: 'base map', kilobytes: 80, files: 1 },
    { kind: 'CSS', kilobytes: 15 },
    lettersOf(language) === null
      ? { kind: 'font', kilobytes: 60, files: 1 }
      : { kind: 'font', kilobytes: 110, files: 2 },
  ];
}

/** An embed stands in other people's pages, and its base map inside it. */
const embedLimits: readonly Limit[] = [
  { kind: 'all of it', kilobytes: 280 },
  { kind: 'JavaScript', kilobytes: 150 },
  { kind: 'base map', kilobytes: 40, files: 1 },
  { kind: 'CSS', kilobytes: 15 },
  { kind: 'font', kilobytes: 0, files: 0 },
];

const mostLoaderKilobytes = 2;

const folder = join(import.meta.dirname, '..', '..', 'dist');

/** What is wrong with a page's files of a kind; null when nothing is. */
function checkLimit({ kind, kilobytes, files }: Limit, page: string): string | null {
  const travelling = collectPageFiles(folder, page);
  const present =
    kind === 'all of it'
      ? travelling
      : [...travelling, ...collectInside(folder, page)].filter((file) => file.kind === kind);
  const sent = present.reduce((bytes, { sentBytes }) => bytes + sentBytes, 0) / 1000;
  const row = [kind.padEnd(12), `${sent.toFixed(1)} kB`.padStart(10), `of ${kilobytes} kB`.padStart(12)];
  console.log(`  ${row.join('')}  ${present.map(nameOf).join(', ')}`);
  if (sent > kilobytes) return `${page}: ${kind} weighs ${sent.toFixed(1)} kB, more than ${kilobytes} kB`;
  if (files !== undefined && present.length !== files) {
    return `${page}: ${present.length} files of ${kind}, not ${files}`;
  }
  return null;
}

const nameOf = ({ path }: PageFile) => (path.endsWith('.html') ? 'the page' : path);

if (!existsSync(join(folder, 'index.html'))) throw new Error('no dist/index.html: npm run build comes first');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/index.html'))
  .sort();
const faults = pages.flatMap((page) => {
  const language = /<html lang="([^"]*)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1] ?? '';
  console.log(page);
  const limits = page.endsWith('/embed/index.html')
    ? embedLimits
    : storyLimitsFor(interfaceLanguageOf(language));
  return limits.flatMap((limit) => checkLimit(limit, page) ?? []);
});
const loaderKilobytes = gzipSync(readFileSync(join(folder, 'embed.js'))).length / 1000;
console.log(`embed.js ${loaderKilobytes.toFixed(2)} kB of ${mostLoaderKilobytes.toFixed(2)} kB`);
if (loaderKilobytes > mostLoaderKilobytes) {
  faults.push(`embed.js weighs ${loaderKilobytes.toFixed(2)} kB, more than ${mostLoaderKilobytes} kB`);
}
for (const fault of faults) console.error(`too large: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
