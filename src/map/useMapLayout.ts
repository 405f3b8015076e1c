// Lays the map out for the view at rest: markers for React to draw, and the names, drawn here.
import { useEffect, useMemo } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { boxAround, type Box, type Insets } from '../geo/box.ts';
import { curveBetween } from '../geo/curve.ts';
import { projectAt } from '../geo/mercator.ts';
import type { MapName } from '../model/baseMap.ts';
import { createNameLayer } from './drawNames.ts';
import { layoutMarkers, layoutNames, toolBoxes, type PlacedMarker } from './layoutMap.ts';
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

/** An arc and the words at its crest, as `Ties` draws them. */
function tieBoxes({ zoom, origin }: RestingView, { from, to, words }: Tie, measure: Measure): Box[] {
  const curve = curveBetween(from, to);
  const { width, height } = measure.tie(words);
  return curve.map((point, i) => {
    const { x, y } = projectAt(zoom, point);
    const isCrest = i === curve.length >> 1;
    return boxAround({ x: x - origin.x, y: y - origin.y }, isCrest ? width : 2, isCrest ? height : 2);
  });
}

export function useMapLayout(content: MapContent): { readonly markers: readonly PlacedMarker[] } {
  const { map, view, places, names, ties, measure } = content;
  const { top, right, bottom, left } = content.covered;
  const covered = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  const markers = useMemo(
    () => (view ? layoutMarkers(places, view, covered, measure.marker) : []),
    [view, places, covered, measure],
  );
  const placed = useMemo(() => {
    if (!view) return [];
    const { tools, credit } = toolBoxes(view.size, covered);
    const taken = [
      ...markers.flatMap(({ target, label }) => [target, label]),
      ...ties.flatMap((tie) => tieBoxes(view, tie, measure)),
      tools,
      credit,
    ];
    return layoutNames(names, view, covered, taken, measure.name);
  }, [view, markers, ties, names, covered, measure]);

  const layer = useMemo(() => (map ? createNameLayer(map) : null), [map]);
  useEffect(() => () => layer?.remove(), [layer]);
  useEffect(() => layer?.draw(placed, measure.nameOf), [layer, placed, measure]);
  return { markers };
}
