// Which file tells the number of an id: the compiler and the page must agree.

/** FNV-1a with 32 bits over the id's UTF-16 code units: an id is ASCII, so that these are its bytes. */
export function idBucketOf(id: string, buckets: number): number {
  return checksumOf(Array.from(id, (character) => character.charCodeAt(0))) % buckets;
}

/** FNV-1a with 32 bits, of numbers below 2¹⁶. */
export function checksumOf(numbers: Iterable<number>): number {
  let hash = 0x811c_9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x0100_0193);
  return hash >>> 0;
}
