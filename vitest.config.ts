// Unit tests, in two far time zones: nothing on the page may depend on where it is read.
import { defineConfig } from 'vitest/config';

const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];

/** Long ones, of texts and files and not of days: the first zone is enough. */
const whereverRead = [
  'src/build/**',
  'src/regexes.test.ts',
  'src/compile/{broken,fuzz,limits}.test.ts',
  'src/compile/table/{fuzz,limits}.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: zones.map((zone, n) => ({
      test: {
        name: zone,
        include: ['src/**/*.test.{ts,tsx}'],
        exclude: n === 0 ? [] : whereverRead,
        environment: 'node',
        // No module of ours keeps anything between its callers: files can share a process.
        isolate: false,
        env: { TZ: zone },
      },
    })),
  },
});
