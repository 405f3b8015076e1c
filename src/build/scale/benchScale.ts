// `npm run bench -- --scale` and `-- --events N`: invented stories of many events, built, opened and used, side by side
// with plain Leaflet on canvas and with vis-timeline. Prints Markdown; everything else goes to a temporary folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildComparators } from './buildComparators.ts';
import { measureBuild, type BuildFigures } from './measureBuild.ts';
import { browserVersion, measurePage } from './measurePage.ts';
import { patienceMs } from './patience.ts';
import { buildTable, scaleTable, type SizeFigures } from './scaleTable.ts';
import { serveFolders } from './serveFolders.ts';
import { dateline, leafletCanvas, missingAll, visTimeline } from './subjects.ts';
import { writeEventsJson, writeLargeStory } from './writeLargeStory.ts';

export interface ScaleOptions {
  readonly sizes: readonly number[];
  readonly seed: number;
  /** To each page, at each size; with none the stories are made and built, and not measured. */
  readonly visits: number;
  /** Where the stories and their sites stay; null for a folder that goes with the bench. */
  readonly out: string | null;
}

/** @returns whether every page has given its figures, as late as they may be. */
export async function benchScale({ sizes, seed, visits, out }: ScaleOptions): Promise<boolean> {
  const folder = out ?? (await mkdtemp(join(tmpdir(), 'dateline-bench-')));
  try {
    const measured: SizeFigures[] = [];
    if (visits > 0) await buildComparators(join(folder, 'pages'));
    for (const events of sizes) measured.push(await benchSize(folder, { events, seed }, visits));
    console.log(buildTable(measured));
    if (visits > 0) console.log(`\n${scaleTable(measured)}\n\n${await describeRun(seed, visits)}`);
    return measured.every(({ build, dateline }) => build && !Object.values(dateline).includes('failed'));
  } finally {
    if (out === null) await rm(folder, { recursive: true });
  }
}

async function describeRun(seed: number, visits: number): Promise<string> {
  const machine = `Chromium ${await browserVersion()}, ${cpus().length} processors, nothing slowed down`;
  const heap =
    'heap: JavaScript of the window and its workers, tidied up (performance.measureUserAgentSpecificMemory)';
  return `Seed ${seed}; ${visits} visits a page; ${machine}; a page is waited for ${patienceMs / 1000} s; ${heap}.`;
}

interface Made {
  readonly events: number;
  readonly seed: number;
}

async function benchSize(folder: string, made: Made, visits: number): Promise<SizeFigures> {
  const { events } = made;
  const tell = (line: string) => console.error(`${events} events: ${line}`);
  const pages = join(folder, 'pages');
  const [data, site] = [join(folder, `data-${events}`), join(folder, `site-${events}`)];
  tell('making the table');
  const id = await writeLargeStory(data, made);
  const build = buildOf(data, site, id, tell);
  const none = { dateline: {}, leafletCanvas: {}, visTimeline: {} };
  if (visits === 0) return { events, build, ...none };
  await writeEventsJson(join(pages, 'events.json'), made);
  const server = await serveFolders({ site, pages });
  const measure = (subject: typeof dateline, path: string) => {
    tell(subject.name);
    return measurePage(subject, `${server.address}${path}`, visits, tell);
  };
  try {
    return {
      events,
      build,
      dateline: build ? await measure(dateline, `site/${id}/`) : missingAll(dateline, 'failed'),
      leafletCanvas: await measure(leafletCanvas, 'pages/leafletCanvas.html'),
      visTimeline: await measure(visTimeline, 'pages/visTimeline.html'),
    };
  } finally {
    await server.close();
  }
}

function buildOf(data: string, site: string, id: string, tell: (line: string) => void): BuildFigures | null {
  try {
    tell('compiling and building');
    return measureBuild(data, site, id);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return null;
  }
}
