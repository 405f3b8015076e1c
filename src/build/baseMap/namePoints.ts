// Where the name of a country can stand: the middles of the widest stretches of its ground near the story's places.
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { wrapLng, type GeoBounds } from '../../geo/bounds.ts';
import type { NamePoint } from '../../model/baseMap.ts';
import { isInBox, namelessGround } from './disputed.ts';

const rows = 20;

interface Stretch {
  readonly west: number;
  readonly east: number;
}

/** The stretches of a parallel that lie within the country, by the even-odd rule; each parallel is cut once. */
function createStretches(rings: readonly Position[][]): (lat: number) => readonly Stretch[] {
  const outlines = rings.map((ring) => ({
    lngs: unbroken(ring),
    lats: Float64Array.from(ring, ([, lat = 0]) => lat),
  }));
  const cut = (lat: number): Stretch[] => {
    const crossings: number[] = [];
    for (const { lngs, lats } of outlines) {
      // Rings are closed: the last point is the first again.
      for (let i = 1; i < lats.length; i++) {
        const y = lats[i - 1] ?? 0;
        const y2 = lats[i] ?? 0;
        if (y <= lat === y2 <= lat) continue;
        const lng = lngs[i - 1] ?? 0;
        crossings.push(lng + ((lat - y) / (y2 - y)) * ((lngs[i] ?? 0) - lng));
      }
    }
    crossings.sort((a, b) => a - b);
    return crossings.flatMap((west, i) => {
      const east = crossings[i + 1];
      return i % 2 === 0 && east !== undefined ? [{ west, east }] : [];
    });
  };
  const known = new Map<number, Stretch[]>();
  return (lat) => {
    const key = Math.round(lat * 1e6);
    const stretches = known.get(key) ?? cut(lat);
    known.set(key, stretches);
    return stretches;
  };
}

/** A ring's longitudes without the leap at the antimeridian, beyond which they go on counting. */
function unbroken(ring: readonly Position[]): Float64Array {
  let last = ring[0]?.[0] ?? 0;
  return Float64Array.from(ring, ([lng = 0]) => (last = wrapLng(lng, last - 180)));
}

/** How much of a stretch is also inside on the parallels just above and below, where the letters reach. */
function narrowed({ west, east }: Stretch, others: readonly Stretch[]): Stretch | null {
  const overlaps = others
    .map((other) => ({ west: Math.max(west, other.west), east: Math.min(east, other.east) }))
    .filter((overlap) => overlap.east > overlap.west)
    .sort((a, b) => b.east - b.west - (a.east - a.west));
  return overlaps[0] ?? null;
}

/** The part of a stretch that lies near the places; the whole where they are nowhere. */
function clipTo(near: GeoBounds | null, { west, east }: Stretch): Stretch | null {
  if (!near) return { west, east };
  const turn = wrapLng((west + east) / 2, (near.west + near.east) / 2 - 180) - (west + east) / 2;
  const clipped = { west: Math.max(west, near.west - turn), east: Math.min(east, near.east - turn) };
  return clipped.east > clipped.west ? clipped : null;
}

/** Two more places in a long stretch, so that a name can make way for a marker in its middle. */
function pointsIn({ west, east }: Stretch, lat: number): NamePoint[] {
  const width = east - west;
  const at = (share: number, part: number): NamePoint => [west + width * share, lat, width * part];
  return [at(0.5, 1), at(0.25, 0.5), at(0.75, 0.5)];
}

/**
 * At most `most` candidates, the best first, apart from each other: the page takes the first that is free. A point's worth is the room for a word there: its width, or
 * six times the height of the country there where that is less.
 */
export function namePointsOf(
  geometry: Polygon | MultiPolygon,
  near: GeoBounds | null,
  most: number,
): NamePoint[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const lats = rings.flat().map(([, lat = 0]) => lat);
  const south = Math.max(Math.min(...lats), near?.south ?? -80);
  const north = Math.min(Math.max(...lats), near?.north ?? 82);
  const lngs = rings.flat().map(([lng = 0]) => lng);
  const isNear = clipTo(near, { west: Math.min(...lngs), east: Math.max(...lngs) }) !== null;
  if (!(north > south) || !isNear) return [];
  const stretchesAt = createStretches(rings);
  const step = (north - south) / (rows + 1);
  const letters = Math.min(0.35, step);
  const worth = ([lng, lat, width]: NamePoint): number => {
    const isInside = (y: number) => stretchesAt(y).some(({ west, east }) => lng > west && lng < east);
    let height = letters;
    while (height < width / 6 && isInside(lat + height) && isInside(lat - height)) height += step / 2;
    return Math.min(width, 12 * height);
  };
  const candidates = Array.from({ length: rows }, (_, i) => south + step * (i + 1))
    .flatMap((lat) => {
      const above = stretchesAt(lat + letters);
      const below = stretchesAt(lat - letters);
      return stretchesAt(lat).flatMap((stretch) => {
        const upper = narrowed(stretch, above);
        const inner = upper && narrowed(upper, below);
        const clipped = inner && clipTo(near, inner);
        return clipped ? pointsIn(clipped, lat) : [];
      });
    })
    .filter(([lng, lat]) => !namelessGround.some((box) => isInBox(box, lng, lat)))
    .map((point) => ({ point, worth: worth(point) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen: NamePoint[] = [];
  const least = (candidates[0]?.worth ?? 0) * 0.3;
  // The more are wanted, the closer they stand.
  const apart = (least / 2) * (6 / most);
  for (const { point, worth: value } of candidates) {
    const isApart = chosen.every(([lng, lat]) => Math.hypot((lng - point[0]) / 2, lat - point[1]) > apart);
    if (chosen.length < most && isApart && value > least) chosen.push(point);
  }
  return chosen;
}
