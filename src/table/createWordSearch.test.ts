import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createWordIndex } from '../compile/table/wordIndex.ts';
import type { TableFiles } from '../model/table.ts';
import { createWordSearch } from './createWordSearch.ts';
import { createFakeNetwork } from './fakeNetwork.ts';
import { createPostings, markPostings } from './postings.ts';
import { wordBucketOf, wordsOf } from './wordsOf.ts';

const files = { words: 'table/words-v', wordBuckets: 4, version: 'v' } as TableFiles;
const titles = ['Market in Ḥalab', 'Market closed', 'حلب: بازار', 'Halabja, district 31', 'A “closed” road'];

function arrange(version = 'v') {
  const index = createWordIndex(files.wordBuckets);
  for (const [n, title] of titles.entries()) index.add(n + 1, [title]);
  const network = createFakeNetwork(
    Object.fromEntries(
      Array.from({ length: files.wordBuckets }, (_, bucket) => [
        `/s/table/words-v/${bucket}.json.gz`,
        [gzipSync(index.bucketJson(bucket, version))],
      ]),
    ),
  );
  return createWordSearch(network, { base: '/s/', files, events: titles.length });
}

const find = async (text: string, search = arrange()) => {
  const found = await search.find(text, new AbortController().signal);
  if (!found.ok) return found.reason;
  return found.value && titles.filter((_, n) => found.value?.[n] === 1);
};

describe('the words of a table', () => {
  test('are found where they begin, whatever case and accents they are typed in', async () => {
    expect(await find('HALAB')).toEqual(['Market in Ḥalab', 'Halabja, district 31']);
    expect(await find('market')).toEqual(['Market in Ḥalab', 'Market closed']);
    expect(await find('arket')).toEqual([]);
    expect(await find('حلب')).toEqual(['حلب: بازار']);
  });

  test('must all be there, in any order, whatever stands around them', async () => {
    expect(await find('closed, market')).toEqual(['Market closed']);
    expect(await find('closed')).toEqual(['Market closed', 'A “closed” road']);
    expect(await find('31')).toEqual(['Halabja, district 31']);
  });

  test('leave everything where none is typed', async () => {
    expect(await find(' – ')).toBeNull();
    expect(await find('m')).toBeNull();
    expect(await find('m closed')).toEqual(await find('closed'));
  });

  test('of another build are refused', async () => {
    expect(await find('market', arrange('other'))).toBe('other-version');
  });
});

test('postings come back as they were written, however far apart', () => {
  const numbers = [1, 2, 130, 131, 40_000, 3_000_000];
  const postings = createPostings();
  for (const number of numbers) postings.add(number);
  const mask = new Uint8Array(3_000_000);
  markPostings(postings.bytes(), mask);
  expect(numbers.every((number) => mask[number - 1] === 1)).toBe(true);
  expect(mask.reduce((sum, has) => sum + has, 0)).toBe(numbers.length);
  expect(postings.bytes().length).toBe(1 + 1 + 2 + 1 + 3 + 4);
});

test('a word and all that begin with its first two letters are told by one file', () => {
  expect(wordsOf('Near Deir ez-Zor, near (Deir)')).toEqual(['near', 'deir', 'ez', 'zor']);
  expect(wordBucketOf('deir', 256)).toBe(wordBucketOf('de', 256));
});
