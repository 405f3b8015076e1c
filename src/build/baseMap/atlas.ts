// World-atlas (Natural Earth 4.1, public domain) as arcs: what each point weighs for the eye, and whose arc it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';
import { maxLatitude, projectAt } from '../../geo/mercator.ts';
import { findLands } from './findLands.ts';
import { weighLine } from './weighLine.ts';

/** A line between two meetings of lines. In flat arrays, as half a million points want it. */
export interface Arc {
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
  /** The area in px² (at `maxZoom`) by which the line changes when the point is left out. */
  readonly weights: Float64Array;
  /** Names in world-atlas of the two countries it parts; one name for a coast. */
  readonly owners: readonly string[];
  /** The number of the land whose coast it is, or from whose coast a way of borders leads to it; null for an enclave. */
  readonly land: number | null;
}

export interface Atlas {
  readonly arcs: readonly Arc[];
  /** Rings of land as signed arc numbers, TopoJSON's way: ~i is arc i backwards. */
  readonly rings: readonly (readonly number[])[];
}

/** The zoom at which weights are measured: the closest view there is. */
export const maxZoom = 7;

// Slivers of the 10m map that no reader of a news map looks for: they count as the country around them.
const partOf: Readonly<Record<string, string>> = {
  Akrotiri: 'Cyprus',
  Dhekelia: 'Cyprus',
  'Cyprus U.N. Buffer Zone': 'Cyprus',
  Baikonur: 'Kazakhstan',
  'USNB Guantanamo Bay': 'Cuba',
};

type AtlasObjects = {
  countries: GeometryCollection<{ name?: string }>;
  land: GeometryCollection;
};

const read = (detail: '10m' | '50m'): Topology<AtlasObjects> =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`), 'utf8'),
  ) as Topology<AtlasObjects>;

/** Weighed in pixels of the closest zoom: what the eye sees of it, whatever the latitude. */
function readArc(
  arc: Topology['arcs'][number],
  { scale, translate }: Transform,
): Omit<Arc, 'owners' | 'land'> {
  const lngs = new Float64Array(arc.length);
  const lats = new Float64Array(arc.length);
  const xs = new Float64Array(arc.length);
  const ys = new Float64Array(arc.length);
  let [east, north] = [0, 0];
  for (let i = 0; i < arc.length; i++) {
    const step = arc[i];
    east += step?.[0] ?? 0;
    north += step?.[1] ?? 0;
    const lng = east * scale[0] + translate[0];
    // No pixel of the map lies nearer to a pole.
    const lat = Math.max(north * scale[1] + translate[1], -maxLatitude);
    const { x, y } = projectAt(maxZoom, { lng, lat });
    lngs[i] = lng;
    lats[i] = lat;
    xs[i] = x;
    ys[i] = y;
  }
  return { lngs, lats, weights: weighLine(xs, ys) };
}

/** The number of an arc, whichever way a ring goes along it. */
export const numberOf = (signed: number): number => (signed < 0 ? ~signed : signed);

const flat = (arcs: unknown): number[] =>
  Array.isArray(arcs) ? arcs.flatMap(flat) : typeof arcs === 'number' ? [arcs] : [];

/** Arrays of arc numbers that hold numbers only: the rings of a polygon or of many. */
const ringsIn = (arcs: unknown): number[][] =>
  Array.isArray(arcs) ? (typeof arcs[0] === 'number' ? [flat(arcs)] : arcs.flatMap(ringsIn)) : [];

const nameOf = (properties: object | undefined): string =>
  properties && 'name' in properties ? String(properties.name) : '';

const arcsOf = (geometry: object): unknown => ('arcs' in geometry ? geometry.arcs : []);

let atlas: Atlas | null = null;

/** Read and weighed once; that takes half a second. */
export function readAtlas(): Atlas {
  if (atlas) return atlas;
  const topology = read('10m');
  const { countries, land } = topology.objects;
  const owners = topology.arcs.map(() => new Set<string>());
  for (const geometry of countries.geometries) {
    const name = nameOf(geometry.properties);
    for (const arc of flat(arcsOf(geometry))) owners[numberOf(arc)]?.add(partOf[name] ?? name);
  }
  const transform = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const rings = land.geometries.flatMap((geometry) => ringsIn(arcsOf(geometry)));
  const lines = topology.arcs.map((arc) => readArc(arc, transform));
  const lands = findLands(
    lines,
    rings.map(([arc = 0]) => numberOf(arc)),
  );
  atlas = {
    arcs: lines.map((arc, i) => ({
      ...arc,
      owners: [...(owners[i] ?? [])].sort(),
      land: lands[i] ?? null,
    })),
    rings,
  };
  return atlas;
}

type Countries = FeatureCollection<Polygon | MultiPolygon, { name?: string }>;
let outlines: Countries | null = null;

/** Whole countries, coarse, for finding where their names can stand; read once. */
export function readCountries(): Countries {
  if (outlines) return outlines;
  const topology = read('50m');
  outlines = feature(topology, topology.objects.countries) as Countries;
  return outlines;
}
