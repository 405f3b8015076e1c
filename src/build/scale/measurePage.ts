// All visits to one page, each in a browser of its own, since a page that is stuck takes its browser along.
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../findBrowser.mjs';
import { findPoint } from './findPoint.ts';
import { memoryArguments } from './measureHeap.ts';
import { inTime, patienceMs } from './patience.ts';
import { rehearse } from './rehearse.ts';
import { joinReadings, type Readings } from './readings.ts';
import { missingAll, type Subject } from './subjects.ts';
import { openPage, visitPage, type Point } from './visitPage.ts';

/** A page that is late is not visited again; one that fails is tried once more. `tell` is told why it failed. */
export async function measurePage(
  subject: Subject,
  url: string,
  visits: number,
  tell: (line: string) => void,
): Promise<Readings> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      return await tryVisits(subject, url, visits);
    } catch (error) {
      tell(`${subject.name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return missingAll(subject, 'failed');
}

async function tryVisits(subject: Subject, url: string, visits: number): Promise<Readings> {
  const point = await withBrowser((browser) => tryPage(browser, url, subject));
  if (point === 'late') return missingAll(subject, 'late');
  const measured: Readings[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    measured.push(await withBrowser((browser) => visitPage(browser, url, subject, point)));
    if (Object.values(measured.at(-1) ?? {}).includes('late')) break;
  }
  return joinReadings(measured);
}

/** A visit that nothing is measured in: where a click is answered, and whether the page moves at all. */
async function tryPage(browser: Browser, url: string, subject: Subject): Promise<Point | 'late'> {
  const page = await openPage(browser);
  const point = await inTime(findPoint(page, url, subject), patienceMs);
  if (point === 'late') return point;
  return (await inTime(rehearse(page, subject), 3 * patienceMs)) === 'late' ? 'late' : point;
}

export const browserVersion = () => withBrowser((browser) => Promise.resolve(browser.version()));

async function withBrowser<T>(act: (browser: Browser) => Promise<T>): Promise<T> {
  // The headless shell does not tell what memory a page has.
  const executablePath = findBrowser({ isWhole: true });
  if (!executablePath)
    throw new Error('The bench needs a Chromium with windows: install one, or set CHROMIUM_PATH to it');
  const browser = await chromium.launch({ args: [...browserArguments, ...memoryArguments], executablePath });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}
