// Makes the site of a million events while the other tests run: `million.spec.ts` has the machine to itself afterwards.
import { buildMillionSite } from './fixtures/millionSite.ts';
import { test } from '@playwright/test';

test('a story of a million events is compiled and built', async () => {
  test.setTimeout(600_000);
  await buildMillionSite();
});
