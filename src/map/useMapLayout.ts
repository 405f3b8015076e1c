// Lays the map out for the view at rest: markers for React to draw, and the names, drawn here.
import { useEffect, useMemo, useRef } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Insets } from '../geo/box.ts';
import type { MapName } from '../model/baseMap.ts';
import { createNameLayer, type NameLayer } from './drawNames.ts';
import {
  layoutMarkers,
  layoutNames,
  layoutTie,
  toolBoxes,
  type PlacedMarker,
  type PlacedTie,
} from './layoutMap.ts';
import type { MarkerPlace } from './selectMarkers.ts';
import type { Tie } from './selectTies.ts';
import type { RestingView } from './useRestingView.ts';
import type { Measure } from './useMeasure.ts';

interface MapContent {
  readonly map: LeafletMap | null;
  readonly view: RestingView | null;
  readonly places: readonly MarkerPlace[];
  readonly names: readonly MapName[];
  readonly covered: Insets;
  readonly ties: readonly Tie[];
  readonly measure: Measure;
}

export function useMapLayout(content: MapContent): {
  readonly markers: readonly PlacedMarker[];
  readonly arcs: readonly PlacedTie[];
} {
  const { map, view, places, names, ties, measure } = content;
  const { top, right, bottom, left } = content.covered;
  const covered = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  const markers = useMemo(
    () => (view ? layoutMarkers(places, view, covered, measure.marker) : []),
    [view, places, covered, measure],
  );
  const arcs = useMemo(
    () => (view ? ties.map((tie) => layoutTie(tie, view, covered, measure.tie)) : []),
    [view, ties, covered, measure],
  );
  const placed = useMemo(() => {
    if (!view) return [];
    const { tools, credit } = toolBoxes(view.size, covered);
    const drawn = markers.flatMap(({ target, label }) => [target, label]);
    const taken = [...drawn, ...arcs.flatMap(({ boxes }) => boxes), tools, credit];
    return layoutNames(names, view, covered, taken, measure.name);
  }, [view, markers, arcs, names, covered, measure]);

  const layer = useRef<NameLayer | null>(null);
  useEffect(() => {
    if (!map) return;
    const made = createNameLayer(map);
    layer.current = made;
    return () => {
      made.remove();
      layer.current = null;
    };
  }, [map]);
  useEffect(() => layer.current?.draw(placed, measure.nameOf), [map, placed, measure]);
  return { markers, arcs };
}
