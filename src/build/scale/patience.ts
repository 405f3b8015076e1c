// How long the bench waits for a page.

/** What takes longer counts as never. */
export const patienceMs = 60_000;

/** Something that is done again and again is done no longer than this. */
export const stretchMs = 20_000;

/** `late` when it takes longer. The promise is left alone: closing the browser ends it. */
export async function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
