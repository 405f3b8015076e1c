// Makes the atlas light: fine near the story's places, coarser with distance, in one piece. There is no seam
// between a detailed part and the rest, no clip box, and so no edge that a reader could come upon.
import { degreesOutside, type GeoBounds } from '../../geo/bounds.ts';
import { stepsPerDegree, type LngLat } from '../../geo/lineText.ts';
import { maxLatitude, projectAt } from '../../geo/mercator.ts';
import { maxZoom, numberOf, type Arc, type Atlas } from './atlas.ts';
import { disputedLines, selectDispute } from './disputed.ts';

export interface Lines {
  readonly land: readonly (readonly LngLat[])[];
  readonly borders: readonly (readonly LngLat[])[];
  readonly disputed: readonly (readonly LngLat[])[];
}

/** How many times coarser than at the places: no difference within 6°, 1,000 times (in area) at 60°. */
function coarseness(near: GeoBounds | null, lng: number, lat: number): number {
  if (!near) return 40;
  const far = Math.max(0, degreesOutside(near, { lng, lat }) - 6);
  return (1 + far / 6) ** 3;
}

/** In px² at the closest zoom: finer than anyone sees. */
export const finestArea = 0.5;

type WeighedPoint = readonly [lng: number, lat: number, weight: number];

export interface GradedAtlas {
  readonly arcs: readonly (Pick<Arc, 'owners' | 'land'> & { readonly points: readonly WeighedPoint[] })[];
  readonly rings: Atlas['rings'];
}

/** The atlas with what each point weighs for a reader of these places, less with distance; none too fine to see. */
export function gradeAtlas(atlas: Atlas, near: GeoBounds | null): GradedAtlas {
  const grade = ({ lngs, lats, weights }: Arc): WeighedPoint[] => {
    const points: WeighedPoint[] = [];
    for (let i = 0; i < weights.length; i++) {
      const [lng = 0, lat = 0, weight = 0] = [lngs[i], lats[i], weights[i]];
      if (weight < finestArea) continue;
      const graded = weight / coarseness(near, lng, lat);
      if (graded >= finestArea) points.push([lng, lat, graded]);
    }
    return points;
  };
  const arcs = atlas.arcs.map((arc) => ({ owners: arc.owners, land: arc.land, points: grade(arc) }));
  const lines = arcs.map(({ points }) => points.map(([lng, lat]): LngLat => [lng, lat]));
  // Half of what an island must be worth, since its area changes a little as it gets coarser.
  const rings = atlas.rings.filter((ring) => isWorth(joinRing(lines, ring), near, finestArea / 2));
  return { arcs, rings };
}

/** Islands must be worth twenty points. */
function isWorth(ring: readonly LngLat[], near: GeoBounds | null, finest: number): boolean {
  const [lng, lat] = ring[0] ?? [0, 0];
  return ring.length > 3 && areaOf(ring) > 20 * finest * coarseness(near, lng, lat);
}

function thinArc(points: readonly WeighedPoint[], finest: number): LngLat[] {
  return points
    .filter(([, , weight]) => weight >= finest)
    .map(([lng, lat]) => [Math.round(lng * stepsPerDegree), Math.round(lat * stepsPerDegree)])
    .filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1])
    .map(([x = 0, y = 0]) => [x / stepsPerDegree, y / stepsPerDegree]);
}

/** Twice the area of a ring in px² at the closest zoom. */
function areaOf(ring: readonly LngLat[]): number {
  const pixels = ring.map(([lng, lat]) => projectAt(maxZoom, { lng, lat }));
  let sum = 0;
  for (const [i, a] of pixels.entries()) {
    const b = pixels[(i + 1) % pixels.length] ?? a;
    sum += a.x * b.y - b.x * a.y;
  }
  return Math.abs(sum);
}

function joinRing(arcs: readonly (readonly LngLat[])[], ring: readonly number[]): LngLat[] {
  const joined = ring.flatMap((i) => {
    const arc = arcs[numberOf(i)] ?? [];
    return (i < 0 ? arc.toReversed() : arc).slice(0, -1);
  });
  const first = joined[0];
  return first ? closePole(unroll([...joined, first])) : [];
}

/** World-atlas steps from 180 to -180 where a line crosses the antimeridian: here its longitudes count on. */
function unroll(line: readonly LngLat[]): LngLat[] {
  let turns = 0;
  return line.map(([lng, lat], i) => {
    const step = lng - (line[i - 1]?.[0] ?? lng);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [lng + turns * 360, lat];
  });
}

/** A ring that has gone once around the world (the Antarctic) is closed along the foot of the map. */
function closePole(ring: readonly LngLat[]): LngLat[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || Math.abs(last[0] - first[0]) < 1) return [...ring];
  return [...ring, [last[0], -maxLatitude], [first[0], -maxLatitude], first];
}

/** Cuts a line where it becomes, or stops being, disputed; both parts keep the point between. */
function splitDisputed(line: readonly LngLat[], owners: readonly string[]) {
  const isDisputed = selectDispute(owners);
  if (!isDisputed) return [{ disputed: false, points: [...line] }];
  const parts: { disputed: boolean; points: LngLat[] }[] = [];
  for (const [i, end] of line.entries()) {
    const start = line[i - 1];
    if (!start) continue;
    const disputed = isDisputed((start[0] + end[0]) / 2, (start[1] + end[1]) / 2);
    const last = parts.at(-1);
    if (last?.disputed === disputed) last.points.push(end);
    else parts.push({ disputed, points: [start, end] });
  }
  return parts;
}

/**
 * Takes a graded atlas. `finest` is the area in px², at the closest zoom, that a point near the places must be worth to be kept;
 * islands must be worth twenty of them, and have no borders where they are not. Without places the whole world is coarse alike.
 */
export function thinLines(graded: GradedAtlas, near: GeoBounds | null, finest: number): Lines {
  const arcs = graded.arcs.map(({ points }) => thinArc(points, finest));
  const kept = new Set<number | null>([null]);
  const land = graded.rings.flatMap((numbers) => {
    const ring = joinRing(arcs, numbers);
    if (!isWorth(ring, near, finest)) return [];
    const [arc = 0] = numbers;
    kept.add(graded.arcs[numberOf(arc)]?.land ?? null);
    return [ring];
  });
  const parts = graded.arcs.flatMap(({ owners, land: on }, i) => {
    const line = arcs[i] ?? [];
    return owners.length > 1 && line.length > 1 && kept.has(on) ? splitDisputed(unroll(line), owners) : [];
  });
  return {
    land,
    borders: parts.filter(({ disputed }) => !disputed).map(({ points }) => points),
    disputed: [...parts.filter(({ disputed }) => disputed).map(({ points }) => points), ...disputedLines],
  };
}
