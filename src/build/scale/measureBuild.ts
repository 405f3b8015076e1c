// What it takes to make a page out of a table, and what comes of it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildFigures {
  readonly compileMs: number;
  /** The most that the compiler's process has held, as the system counts it. */
  readonly compileBytes: number;
  readonly htmlBytes: number;
  readonly indexBytes: number;
  readonly shardsBytes: number;
  readonly idsBytes: number;
}

const root = join(import.meta.dirname, '..', '..', '..');

/** Compiles the stories of `data`, then builds a site of them in `out`. @throws with what the build has said. */
export function measureBuild(data: string, out: string, id: string): BuildFigures {
  const peaks = `${data}-peaks.txt`;
  const compiled = `${out}-compiled`;
  rmSync(peaks, { force: true });
  const startMs = performance.now();
  run('src/compile/main.ts', ['--data', data, '--out', compiled], peaks);
  const compileMs = performance.now() - startMs;
  const peakKilobytes = readFileSync(peaks, 'utf8').trim().split('\n').map(Number);
  rmSync(compiled, { recursive: true });
  run('src/build/buildSite.ts', ['--data', data, '--out', out], peaks);
  return { compileMs, compileBytes: Math.max(...peakKilobytes) * 1024, ...sizesOf(join(out, id)) };
}

function run(script: string, options: readonly string[], peaks: string): void {
  const report = join(import.meta.dirname, 'reportPeak.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', report, '--import', 'tsx', script, ...options],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATELINE_PEAKS: peaks },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
}

function sizesOf(story: string) {
  const bytesOf = (path: string) => statSync(join(story, path)).size;
  const table = join(story, 'table');
  const sum = (beginning: string) =>
    readdirSync(table, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.startsWith(beginning) && statSync(join(table, path)).isFile())
      .reduce((total, path) => total + bytesOf(join('table', path)), 0);
  return {
    htmlBytes: bytesOf('index.html'),
    indexBytes: sum('index-'),
    shardsBytes: sum('rows-'),
    idsBytes: sum('ids-'),
  };
}
