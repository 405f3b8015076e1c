// Draws land, coast and borders into a pane of their own, as four SVG paths whose colours are the style sheet's. The
// paths are written once, in units of their own; the map's moves and zooms only change what the SVG shows of them.
// (Leaflet's own layers project, simplify and clip 20,000 points at every move: half a second on a slow phone.)
import { DomUtil, point, type LatLng, type Map as LeafletMap } from 'leaflet';
import { projectAt } from '../geo/mercator.ts';
import type { GroundLines } from './groundLines.ts';
import { scaleDrawing, type Drawn } from './scaleDrawing.ts';

const pane = 'ground';

/** The zoom in whose pixels the paths are written: whole numbers are then exact to a quarter of a pixel at zoom 7. */
const unitZoom = 9;

/** How far beyond the view it is drawn, as a share of it, so that a drag meets no blank before it ends. */
const margin = 0.75;

const classes = ['land', 'border', 'disputed', 'coast'] as const;

function pathOf(lines: GroundLines[keyof GroundLines]): string {
  let path = '';
  for (const line of lines) {
    let command = 'M';
    for (const [lat, lng] of line) {
      const { x, y } = projectAt(unitZoom, { lat, lng });
      path += `${command}${Math.round(x)} ${Math.round(y)}`;
      command = 'L';
    }
  }
  return path;
}

function createDrawing({ land, borders, disputed, coast }: GroundLines): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [n, lines] of [land, borders, disputed, coast].entries()) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.classList.add(`map-${classes[n] ?? ''}`);
    path.setAttribute('d', pathOf(lines));
    svg.append(path);
  }
  return svg;
}

/** Returns how to take it off the map again. */
export function drawGround(map: LeafletMap, lines: GroundLines): () => void {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.classList.add('map-ground');
  const svg = createDrawing(lines);
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
    const units = 2 ** (unitZoom - zoom);
    drawn = { zoom, corner };
    svg.setAttribute('width', String(whole.x));
    svg.setAttribute('height', String(whole.y));
    svg.setAttribute('viewBox', [corner.x, corner.y, whole.x, whole.y].map((px) => px * units).join(' '));
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
