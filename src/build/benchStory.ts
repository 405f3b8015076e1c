// `npm run bench`: builds, serves, and measures the story page and its embed as a reader with a slow phone on a slow line
// has them, and what five embeds cost the page around them. The median of five fresh visits; writes nothing.
import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { measureEmbeds } from './benchEmbeds.ts';
import { visit, type Visit } from './benchRun.ts';
import { browserArguments, findBrowser } from './findBrowser.mjs';

const visits = 5;

/** @returns whether every view was there and answered. */
export async function benchStory(story: string): Promise<boolean> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await preview({ preview: { port: 4191, strictPort: false, open: false }, logLevel: 'warn' });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const url = new URL(`${story}/`, server.resolvedUrls?.local[0]).href;
    console.log(`Chromium ${browser.version()}: 4× slower, 1.6 Mbit/s, 150 ms; median of ${visits}`);
    console.log(url);
    const isPageWhole = printTable(await measure(browser, url));
    console.log(`${url}embed/`);
    const isEmbedWhole = printTable(await measure(browser, `${url}embed/`));
    for (const count of [0, 1, 5]) {
      const { blocking, shift } = await measureEmbeds(browser, `${url}embed/`, count);
      const cost = `${Math.round(blocking)} ms blocked, shift ${shift.toFixed(3)}`;
      printRow(`a newspaper’s page with ${count} embeds`, cost);
    }
    return isPageWhole && isEmbedWhole;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, url: string): Promise<readonly Visit[]> {
  const measured: Visit[] = [];
  for (let run = 0; run < visits; run += 1) measured.push(await visit(browser, url));
  return measured;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The median of a figure, or null when a visit could not take it. */
function median(measured: readonly Visit[], figure: (visit: Visit) => number | null): number | null {
  const values = measured.map(figure);
  return values.some((value) => value === null) ? null : quantile(values as number[], 0.5);
}

function printRow(name: string, value: string | null, target = ''): boolean {
  console.log(`  ${name.padEnd(34)}${(value ?? 'missing').padStart(22)}  ${target}`);
  return value !== null;
}

const inMs = (value: number | null) => (value === null ? null : `${Math.round(value)} ms`);

function printFrames(
  name: string,
  measured: readonly Visit[],
  frames: (visit: Visit) => readonly number[] | null,
) {
  const all = measured.map(frames);
  if (all.some((list) => list === null || list.length === 0)) return printRow(name, null);
  const joined = all.flatMap((list) => list ?? []);
  const figures = [quantile(joined, 0.5), quantile(joined, 0.95), Math.max(...joined)];
  return printRow(name, `${figures.map((figure) => figure.toFixed(0)).join(' / ')} ms`, 'p50 / p95 / max');
}

function printTable(measured: readonly Visit[]): boolean {
  const kinds = [...new Set(measured.flatMap((run) => [...run.bytes.keys()]))].sort();
  const kilobytes = (kind: string) => median(measured, (run) => run.bytes.get(kind) ?? 0) ?? 0;
  for (const kind of kinds) printRow(`bytes: ${kind}`, `${(kilobytes(kind) / 1000).toFixed(1)} kB`);
  const shift = median(measured, (run) => run.shift) ?? 0;
  return [
    printRow('readable text (first paint)', inMs(median(measured, (run) => run.firstPaint)), 'target 500 ms'),
    printRow('largest paint', inMs(median(measured, (run) => run.largestPaint))),
    printRow(
      'a built marker shows its quote',
      inMs(median(measured, (run) => run.builtQuote)),
      'target 1150 ms',
    ),
    printRow('a scripted one does', inMs(median(measured, (run) => run.quote)), 'target 2000 ms'),
    printRow('total blocking time', inMs(median(measured, (run) => run.blocking))),
    printRow('layout shift', shift.toFixed(3)),
    printRow('next event → next paint (slowest)', inMs(median(measured, (run) => run.next))),
    printFrames('frames, timeline zoomed', measured, (run) => run.zoomFrames),
    printFrames('frames, map dragged', measured, (run) => run.panFrames),
  ].every(Boolean);
}
