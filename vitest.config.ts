// Unit tests, in two far time zones: nothing on the page may depend on where it is read.
import { defineConfig } from 'vitest/config';

const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: zones.map((zone) => ({
      test: {
        name: zone,
        include: ['src/**/*.test.{ts,tsx}'],
        environment: 'node',
        env: { TZ: zone },
      },
    })),
  },
});
