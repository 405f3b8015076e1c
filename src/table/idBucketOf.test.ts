import { describe, expect, test } from 'vitest';
import { checksumOf, idBucketOf } from './idBucketOf.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('idBucketOf', () => {
  test('the checksum is FNV-1a, by its published examples', () => {
    expect(checksumOf(bytesOf(''))).toBe(0x811c9dc5);
    expect(checksumOf(bytesOf('a'))).toBe(0xe40c292c);
    expect(checksumOf(bytesOf('foobar'))).toBe(0xbf9cf968);
  });

  test('an id is in the bucket that its checksum leaves over', () => {
    expect(idBucketOf('foobar', 256)).toBe(0x68);
    expect(idBucketOf('foobar', 1)).toBe(0);
  });

  test('ids that count on are spread evenly', () => {
    const counts = new Array<number>(16).fill(0);
    for (let n = 0; n < 16_000; n++) counts[idBucketOf(`r-${n}`, 16)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(700);
    expect(Math.max(...counts)).toBeLessThan(1300);
  });
});
