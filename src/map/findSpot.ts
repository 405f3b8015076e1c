// Which spot a pointer is on, and which one an arrow key leads to: arithmetic alone.
import type { Pixel } from '../geo/mercator.ts';

export interface Round {
  /** Pixels from any corner, the same for all. */
  readonly at: Pixel;
  readonly radiusPx: number;
}

/** The nearest to a place among those within reach; on overlapping ones the nearest middle. A later one lies on top. */
export function findSpotAt<Spot extends Round>(
  spots: readonly Spot[],
  { x, y }: Pixel,
  reachPx: number,
): Spot | null {
  let best: { readonly spot: Spot; readonly outside: number; readonly apart: number } | null = null;
  for (const spot of spots) {
    const [dx, dy] = [spot.at.x - x, spot.at.y - y];
    if (Math.abs(dx) > 64 || Math.abs(dy) > 64) continue;
    const apart = Math.sqrt(dx * dx + dy * dy);
    const outside = Math.max(0, apart - spot.radiusPx);
    if (apart > Math.max(spot.radiusPx, reachPx)) continue;
    const isNearer = !best || outside < best.outside || (outside === best.outside && apart <= best.apart);
    if (isNearer) best = { spot, outside, apart };
  }
  return best?.spot ?? null;
}

export type Way = 'right' | 'down' | 'left' | 'up';

const ahead: Readonly<Record<Way, Pixel>> = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
};

/** The nearest in a direction, those straight ahead before those aside; null where nothing lies that way. */
export function findSpotToward<Spot extends Round>(
  spots: readonly Spot[],
  from: Round,
  way: Way,
): Spot | null {
  const { x, y } = ahead[way];
  let best: { readonly spot: Spot; readonly far: number } | null = null;
  for (const spot of spots) {
    const [dx, dy] = [spot.at.x - from.at.x, spot.at.y - from.at.y];
    const along = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (spot === from || along <= 0) continue;
    const far = along + (aside > along ? 4 : 2) * aside;
    if (!best || far < best.far) best = { spot, far };
  }
  return best?.spot ?? null;
}
