// Numbers that look random and are the same for the same seed, on every machine: sfc32, of PractRand
// (http://pracrand.sourceforge.net/), on four words of 32 bits.

/** @returns a function that gives the next number, from 0 up to but not 1. */
export function createRandom(seed: number): () => number {
  let [a, b, c, counter] = [seed | 0, Math.trunc(seed / 2 ** 32) | 0, 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers still resemble the seed.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** One of them, by weight. `weights` must not be empty. */
export function pick<T extends { readonly weight: number }>(list: readonly T[], random: () => number): T {
  let rest = random() * list.reduce((sum, { weight }) => sum + weight, 0);
  for (const entry of list) {
    rest -= entry.weight;
    if (rest < 0) return entry;
  }
  const last = list.at(-1);
  if (last === undefined) throw new Error('there is nothing to pick from');
  return last;
}

/** Around 0, with a standard deviation of 1 (Box and Muller). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
