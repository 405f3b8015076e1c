// Prints `N passed, N failed` from the reports that the unit and browser tests have written; nothing when neither ran.
import { existsSync, readFileSync } from 'node:fs';

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

const unit = read('test-results/unit.json');
const browser = read('test-results/browser.json')?.stats;
if (unit || browser) {
  const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0);
  console.log(`${passed} passed, ${failed} failed`);
}
