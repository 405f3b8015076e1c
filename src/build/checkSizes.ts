// Fails when a story page, or the script that newspapers load, has grown beyond what it may weigh.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { interfaceLanguageOf, languages, lettersOf, type Language } from '../model/languages.ts';
import { collectPageFiles, type FileKind, type PageFile } from './pageFiles.ts';

interface Limit {
  readonly kind: FileKind;
  readonly kilobytes: number;
  /** How many such files there must be, where that matters. */
  readonly files?: number;
}

/** A language with letters beside the Latin ones has a face for them, and no other language's. */
function limitsFor(language: Language): readonly Limit[] {
  return [
    { kind: 'JavaScript', kilobytes: 150 },
    { kind: 'base map', kilobytes: 80, files: 1 },
    { kind: 'CSS', kilobytes: 15 },
    lettersOf(language) === null
      ? { kind: 'font', kilobytes: 60, files: 1 }
      : { kind: 'font', kilobytes: 110, files: 2 },
  ];
}

/** It stands in other people's pages. */
const mostLoaderKilobytes = 2;

const folder = join(import.meta.dirname, '..', '..', 'dist');

/** What is wrong with a kind of files; null when nothing is. */
function checkLimit(
  { kind, kilobytes, files }: Limit,
  present: readonly PageFile[],
  page: string,
): string | null {
  const sent = sum(present) / 1000;
  const row = [kind.padEnd(12), `${sent.toFixed(1)} kB`.padStart(10), `of ${kilobytes} kB`.padStart(12)];
  console.log(`  ${row.join('')}  ${present.map(({ path }) => path).join(', ')}`);
  if (sent > kilobytes) return `${page}: ${kind} weighs ${sent.toFixed(1)} kB, more than ${kilobytes} kB`;
  if (files !== undefined && present.length !== files) {
    return `${page}: ${present.length} files of ${kind}, not ${files}`;
  }
  return null;
}

const sum = (files: readonly PageFile[]) => files.reduce((bytes, file) => bytes + file.sentBytes, 0);

if (!existsSync(join(folder, 'index.html'))) throw new Error('no dist/index.html: npm run build comes first');
const pages = readdirSync(folder)
  .flatMap((name) => ['', ...languages.map((language) => `${language}/`)].map((below) => `${name}/${below}`))
  .map((path) => `${path}index.html`)
  .filter((path) => existsSync(join(folder, path)));
const faults = pages.flatMap((page) => {
  const language = /<html lang="([^"]*)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1] ?? '';
  console.log(page);
  const files = collectPageFiles(folder, page);
  return limitsFor(interfaceLanguageOf(language)).flatMap(
    (limit) =>
      checkLimit(
        limit,
        files.filter(({ kind }) => kind === limit.kind),
        page,
      ) ?? [],
  );
});
const loaderKilobytes = gzipSync(readFileSync(join(folder, 'embed.js'))).length / 1000;
console.log(`embed.js ${loaderKilobytes.toFixed(2)} kB of ${mostLoaderKilobytes.toFixed(2)} kB`);
if (loaderKilobytes > mostLoaderKilobytes) {
  faults.push(`embed.js weighs ${loaderKilobytes.toFixed(2)} kB, more than ${mostLoaderKilobytes} kB`);
}
for (const fault of faults) console.error(`too large: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
