// Fails when a page of a story or its embed, in any of its languages, or the script that newspapers load, has grown
// beyond what it may weigh. `tsx src/build/checkSizes.ts [DIR]`: of dist, or of a site elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { interfaceLanguageOf, lettersOf, type Language } from '../model/languages.ts';
import { collectInside, collectPageFiles, type FileKind } from './pageFiles.ts';

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
    { kind: 'dialogs', kilobytes: 10, files: 2 },
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

const ofTables: readonly Limit[] = [
  { kind: 'HTML', kilobytes: 40 },
  // Of these its worker has ten: they are read beside the page and not in it.
  { kind: 'JavaScript', kilobytes: 160 },
  { kind: 'dialogs', kilobytes: 5, files: 1 },
];

/** Its events are files beside it, which are fetched when it is here. */
function tableLimitsFor(language: Language): readonly Limit[] {
  const others = storyLimitsFor(language).filter(({ kind }) => !ofTables.some((own) => own.kind === kind));
  return [...ofTables, ...others];
}

/** No script brings it to life. */
const tableEmbedLimits: readonly Limit[] = [
  { kind: 'all of it', kilobytes: 60 },
  { kind: 'JavaScript', kilobytes: 10 },
  { kind: 'CSS', kilobytes: 15 },
  { kind: 'base map', kilobytes: 0, files: 0 },
  { kind: 'font', kilobytes: 0, files: 0 },
];

const mostLoaderKilobytes = 2;

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'dist');

function limitsOf(page: string): readonly Limit[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const language = interfaceLanguageOf(/<html lang="([^"]*)"/.exec(html)?.[1] ?? '');
  const isOfTable = /<script [^>]*src="[^"]*\/assets\/table-/.test(html);
  if (page.endsWith('/embed/index.html')) return isOfTable ? tableEmbedLimits : embedLimits;
  return isOfTable ? tableLimitsFor(language) : storyLimitsFor(language);
}

/** A page's files of a kind in a few words, and what is wrong with them; null when nothing is. */
function checkLimit({ kind, kilobytes, files }: Limit, page: string) {
  const travelling = collectPageFiles(folder, page);
  const present =
    kind === 'all of it'
      ? travelling
      : [...travelling, ...collectInside(folder, page)].filter((file) => file.kind === kind);
  const sent = present.reduce((bytes, { sentBytes }) => bytes + sentBytes, 0) / 1000;
  const row = `${kind} ${sent.toFixed(1)} of ${kilobytes}`;
  const names = present.map(({ path }) => path).join(', ');
  if (sent > kilobytes) return { row, fault: `${page}: ${row} kB: ${names}` };
  if (files !== undefined && present.length !== files)
    return { row, fault: `${page}: ${present.length} files of ${kind}, not ${files}: ${names}` };
  return { row, fault: null };
}

if (!existsSync(join(folder, 'index.html')))
  throw new Error(`no index.html in ${folder}: npm run build comes first`);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(^|\/)index\.html$/.test(path))
  .sort();
const faults = pages.flatMap((page) => {
  const checked = limitsOf(page).map((limit) => checkLimit(limit, page));
  console.log(`${page}  ${checked.map(({ row }) => row).join(', ')} kB`);
  return checked.flatMap(({ fault }) => fault ?? []);
});
const loaderKilobytes = gzipSync(readFileSync(join(folder, 'embed.js'))).length / 1000;
console.log(`embed.js ${loaderKilobytes.toFixed(2)} kB of ${mostLoaderKilobytes.toFixed(2)} kB`);
if (loaderKilobytes > mostLoaderKilobytes) {
  faults.push(`embed.js weighs ${loaderKilobytes.toFixed(2)} kB, more than ${mostLoaderKilobytes} kB`);
}
for (const fault of faults) console.error(`too large: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
