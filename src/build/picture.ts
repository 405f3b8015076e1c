// `npm run picture`: takes the README's picture of the built page, with one event in focus.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArguments, findBrowser } from './findBrowser.mjs';

const address = 'mehr-2016-12-20/?theme=light#lavrentiev-visit';
const file = join(import.meta.dirname, '..', '..', '.github', 'picture.png');
const largestBytes = 400_000;

const server = await preview({ preview: { port: 4193, strictPort: false }, logLevel: 'warn' });
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath ? { executablePath } : {}),
});
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  });
  await page.goto(new URL(address, server.resolvedUrls?.local[0]).href, { waitUntil: 'networkidle' });
  await page.getByRole('region', { name: 'Quote' }).waitFor();
  await page.getByRole('region', { name: 'Map' }).locator('[data-place]').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  await server.close();
}
const { size } = statSync(file);
console.log(`${file}  ${Math.round(size / 1000)} kB`);
if (size > largestBytes) {
  console.error(`more than ${largestBytes / 1000} kB: lower deviceScaleFactor`);
  process.exitCode = 1;
}
