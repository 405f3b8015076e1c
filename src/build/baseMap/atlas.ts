// World-atlas (Natural Earth 4.1, public domain) as arcs: what each point weighs for the eye, and whose arc it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { maxLatitude, projectAt } from '../../geo/mercator.ts';
import type { LngLat } from '../../geo/lineText.ts';

/** lng, lat, and the area in px² (at `maxZoom`) by which the line changes when the point is left out. */
export type WeighedPoint = readonly [lng: number, lat: number, weight: number];

export interface Arc {
  readonly points: readonly WeighedPoint[];
  /** Names in world-atlas of the two countries it parts; one name for a coast. */
  readonly owners: readonly string[];
}

export interface Atlas {
  readonly arcs: readonly Arc[];
  /** Rings of land as signed arc numbers, TopoJSON's way: ~i is arc i backwards. */
  readonly rings: readonly (readonly number[])[];
}

/** The zoom at which weights are measured: the closest view there is. */
export const maxZoom = 7;

/** In px² at the closest zoom: finer than anyone sees. What weighs less is not even read. */
export const finestArea = 0.5;

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

/** No pixel of the map lies nearer to a pole. */
const onMap = (lat: number): number => Math.min(Math.max(lat, -maxLatitude), maxLatitude);

function decode({ arcs, transform }: Topology): LngLat[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], onMap(y * scale[1] + translate[1])];
    });
  });
}

/** In pixels of the closest zoom: so an area is what the eye sees of it, whatever the latitude. */
function toPixels([lng, lat]: LngLat): [number, number] {
  const { x, y } = projectAt(maxZoom, { lng, lat });
  return [x, y];
}

const flat = (arcs: unknown): number[] =>
  Array.isArray(arcs) ? arcs.flatMap(flat) : typeof arcs === 'number' ? [arcs] : [];

/** Arrays of arc numbers that hold numbers only: the rings of a polygon or of many. */
const ringsIn = (arcs: unknown): number[][] =>
  Array.isArray(arcs) ? (typeof arcs[0] === 'number' ? [flat(arcs)] : arcs.flatMap(ringsIn)) : [];

const nameOf = (properties: object | undefined): string =>
  properties && 'name' in properties ? String(properties.name) : '';

const arcsOf = (geometry: object): unknown => ('arcs' in geometry ? geometry.arcs : []);

let atlas: Atlas | null = null;

/** Reads and weighs once; takes half a second. */
export function readAtlas(): Atlas {
  if (atlas) return atlas;
  const topology = read('10m');
  const { countries, land } = topology.objects;
  const owners = topology.arcs.map(() => new Set<string>());
  for (const geometry of countries.geometries) {
    const name = nameOf(geometry.properties);
    for (const arc of flat(arcsOf(geometry))) owners[arc < 0 ? ~arc : arc]?.add(partOf[name] ?? name);
  }
  const arcs = decode(topology);
  // The ends of an arc weigh endlessly: arcs stay joined however coarse they get.
  const weighed = presimplify({
    type: 'Topology',
    objects: topology.objects,
    arcs: arcs.map((arc) => arc.map(toPixels)),
  });
  atlas = {
    arcs: arcs.map((arc, i) => ({
      points: arc.flatMap(([lng, lat], j): WeighedPoint[] => {
        const weight = weighed.arcs[i]?.[j]?.[2] ?? Infinity;
        return weight < finestArea ? [] : [[lng, lat, weight]];
      }),
      owners: [...(owners[i] ?? [])].sort(),
    })),
    rings: land.geometries.flatMap((geometry) => ringsIn(arcsOf(geometry))),
  };
  return atlas;
}

/** Whole countries, coarse, for finding where their names can stand. */
export function readCountries(): FeatureCollection<Polygon | MultiPolygon, { name?: string }> {
  const topology = read('50m');
  return feature(topology, topology.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name?: string }
  >;
}
