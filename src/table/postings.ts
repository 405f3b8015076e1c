// The numbers of the events that have a word, ascending: as the distances between them, seven bits a byte, low ones first,
// the eighth bit where another byte follows (LEB128). Most distances take one byte.

export interface Postings {
  /** Not less than the last one; the same again is nothing new. */
  add(number: number): void;
  bytes(): Uint8Array;
}

export function createPostings(): Postings {
  let bytes = new Uint8Array(8);
  let length = 0;
  let last = 0;
  const put = (byte: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = byte;
  };
  return {
    add(number) {
      if (number === last) return;
      let rest = number - last;
      last = number;
      for (; rest > 127; rest >>>= 7) put((rest & 127) | 128);
      put(rest);
    },
    bytes: () => bytes.subarray(0, length),
  };
}

/** Sets the byte of each event, of number n at n − 1. */
export function markPostings(bytes: Uint8Array, mask: Uint8Array): void {
  let number = 0;
  let rest = 0;
  let shift = 0;
  for (const byte of bytes) {
    rest |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    number += rest;
    mask[number - 1] = 1;
    rest = 0;
    shift = 0;
  }
}
