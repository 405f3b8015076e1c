// Where a Chromium is: plain Node without dependencies, since it also runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Has no windows, and takes half the time for a test. */
const shell = 'chromium-headless-shell';
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** @param {string} command */
function which(command) {
  try {
    return execFileSync('which', [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** Playwright's own Chromium, when its download is there. */
function playwrightBrowser() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * CHROMIUM_PATH, else a Chrome or Chromium on the system, else Playwright's own; null when there is none.
 * A CHROMIUM_PATH that leads nowhere is an error: whoever set it wants that browser and no other.
 * @param {{ isWhole?: boolean }} [wish] one that has windows, too
 * @returns {string | null}
 */
export function findBrowser({ isWhole = false } = {}) {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted))
      throw new Error(`CHROMIUM_PATH is ${wanted}, and nothing is there: correct or unset it`);
    return wanted;
  }
  for (const find of [
    ...(isWhole ? commands : [shell, ...commands]).map((command) => () => which(command)),
    ...macApplications.map((path) => () => path),
  ]) {
    const path = find();
    if (path && existsSync(path)) return path;
  }
  const own = playwrightBrowser();
  return own && existsSync(own) ? own : null;
}

/**
 * Letters as wide as they are designed, as Chromium draws them in a window: the shell would fit them to whole pixels.
 * And Chromium refuses its sandbox to root, as in most containers.
 */
export const browserArguments = [
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
