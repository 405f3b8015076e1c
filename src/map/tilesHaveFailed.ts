// When the built-in map comes back: the rule alone.

export interface TileCount {
  readonly asked: number;
  readonly loaded: number;
  readonly failed: number;
}

/** How long tiles are watched. What fails later is a hole, not a reason to change the map under the reader. */
export const watchedMs = 3000;

/**
 * The first tiles all failing, half of the tiles failing within the time, or none having come when it is over.
 * One failure may be a hole in the server's coverage: it takes three to judge before the time is over.
 */
export function tilesHaveFailed({ asked, loaded, failed }: TileCount, elapsedMs: number): boolean {
  const isOver = elapsedMs >= watchedMs;
  if (failed > 0 && loaded === 0 && (failed >= Math.min(3, asked) || isOver)) return true;
  if (isOver) return asked > 0 && (loaded === 0 || failed * 2 >= asked);
  return failed >= 3 && failed * 2 >= asked;
}
