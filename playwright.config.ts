// Browser tests, against the built site as a web server would give it. No retries: a test that fails now and then
// is wrong, or the page is.
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/build/findBrowser.mjs';

const port = 4187;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Far beyond what a test takes: on a busy machine it takes longer, and is no worse for it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    // Recording takes time that all tests pay: TRACE=1 npx playwright test … when a failure wants to be looked at.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    // First, since it takes a minute of one processor.
    { name: 'million-built', testMatch: '**/million.setup.ts' },
    { name: 'site', testMatch: '**/*.spec.ts', testIgnore: '**/million.spec.ts' },
    // Last, and alone: it tells how long the frames are, which others would make longer.
    { name: 'million', testMatch: '**/million.spec.ts', dependencies: ['site', 'million-built'] },
  ],
  webServer: {
    command: 'npm run preview',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
