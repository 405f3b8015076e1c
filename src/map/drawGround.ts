// Draws land, coast and borders into a pane of their own, as SVG paths whose colours are the style sheet's. Their lines
// are projected once; where a move or a zoom ends, what its surroundings show of them is drawn.
// (Leaflet's own layers project and simplify 20,000 points at every move: half a second on a slow phone.)
import { DomUtil, point, type LatLng, type Map as LeafletMap } from 'leaflet';
import type { GroundLines } from './groundLines.ts';
import { lineZoom, prepareGround, type GroundPath } from './groundPath.ts';
import { scaleDrawing, type Drawn } from './scaleDrawing.ts';

const pane = 'ground';

/** How far beyond the view it is drawn, as a share of it, so that a drag meets no blank before it ends. */
const margin = 0.75;

function createPath({ kind, path }: GroundPath): SVGPathElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.classList.add(`map-${kind}`);
  element.setAttribute('d', path);
  return element;
}

/** Returns how to take it off the map again. */
export function drawGround(map: LeafletMap, lines: GroundLines): () => void {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.classList.add('map-ground');
  const pathsOf = prepareGround(lines);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  // Leaflet moves elements of HTML.
  const holder = document.createElement('div');
  holder.className = 'map-drawing leaflet-zoom-animated';
  holder.append(svg);
  element.append(holder);
  let drawn: Drawn = { zoom: 0, corner: point(0, 0) };

  const draw = () => {
    const size = map.getSize();
    const zoom = map.getZoom();
    const layerCorner = map.containerPointToLayerPoint(size.multiplyBy(-margin)).round();
    const corner = map.getPixelOrigin().add(layerCorner);
    const whole = size.multiplyBy(1 + 2 * margin);
    drawn = { zoom, corner };
    svg.setAttribute('width', String(whole.x));
    svg.setAttribute('height', String(whole.y));
    const growth = map.getZoomScale(zoom, lineZoom);
    const [from, to] = [corner.divideBy(growth), corner.add(whole).divideBy(growth)];
    const area = { left: from.x, top: from.y, right: to.x, bottom: to.y, scale: growth };
    svg.replaceChildren(...pathsOf(area).map(createPath));
    DomUtil.setTransform(holder, layerCorner, 1);
  };
  const scale = (center: LatLng, zoom: number) => scaleDrawing(map, holder, drawn, center, zoom);
  const listeners = {
    moveend: draw,
    resize: draw,
    viewreset: draw,
    zoom: () => scale(map.getCenter(), map.getZoom()),
    zoomanim: (event: { center: LatLng; zoom: number }) => scale(event.center, event.zoom),
  };
  draw();
  map.on(listeners);
  return () => {
    map.off(listeners);
    holder.remove();
  };
}
