// Draws land, coast and borders into a pane of their own, as four SVG paths whose colours are the style sheet's.
import { polygon, polyline, svg, type Map as LeafletMap, type PolylineOptions } from 'leaflet';
import type { GroundLines } from './groundLines.ts';

const pane = 'ground';

/** Returns how to take it off the map again. */
export function drawGround(map: LeafletMap, lines: GroundLines): () => void {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.classList.add('map-ground');
  // Drawn far beyond the view, so that a drag meets no blank before it ends.
  const renderer = svg({ pane, padding: 0.75 });
  const options = (className: string): PolylineOptions => ({
    pane,
    renderer,
    className,
    interactive: false,
    smoothFactor: 0.4,
  });
  const copy = (all: GroundLines[keyof GroundLines]) => [...all];
  const layers = [
    polygon(
      copy(lines.land).map((ring) => [ring]),
      { ...options('map-land'), stroke: false, fillOpacity: 1 },
    ),
    polyline(copy(lines.borders), options('map-border')),
    polyline(copy(lines.disputed), options('map-disputed')),
    polyline(copy(lines.coast), options('map-coast')),
  ];
  for (const layer of layers) layer.addTo(map);
  return () => {
    for (const layer of layers) layer.remove();
    renderer.remove();
  };
}
