// One canvas over the map: it moves with the map's pane, is shown larger or smaller while the map zooms by itself, and
// is painted anew when the map rests, when a hand zooms, and when it is asked for.
import { DomUtil, point, type LatLng, type Map as LeafletMap } from 'leaflet';
import type { Pixel } from '../geo/mercator.ts';
import { scaleDrawing, type Drawn } from './scaleDrawing.ts';

export interface CanvasFrame {
  readonly zoom: number;
  /** The canvas's top left corner, in pixels of the zoom from the world's. */
  readonly corner: Pixel;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels of the screen to a pixel of the page. */
  readonly density: number;
}

export interface CanvasPane {
  /** With the next frame. */
  repaint(): void;
  remove(): void;
}

/** Beyond the view on each side, so that what is half in sight stays whole while the map is dragged. */
const marginPx = 64;
/** A canvas of more costs memory that nobody sees. */
const mostDensity = 2;

export function createCanvasPane(
  map: LeafletMap,
  name: string,
  paint: (context: CanvasRenderingContext2D, frame: CanvasFrame) => void,
): CanvasPane {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.classList.add(`map-${name}`);
  const holder = document.createElement('div');
  holder.className = 'map-drawing leaflet-zoom-animated';
  holder.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  holder.append(canvas);
  pane.append(holder);
  // Null where a page keeps canvas from us: the buttons over it still answer.
  const context = canvas.getContext('2d');
  let drawn: Drawn = { zoom: 0, corner: point(0, 0) };
  let isZooming = false;
  let asked = 0;

  const draw = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    if (isZooming || !context) return;
    const size = map.getSize().add([2 * marginPx, 2 * marginPx]);
    const density = Math.min(devicePixelRatio, mostDensity);
    fitCanvas(canvas, size.x, size.y, density);
    const layerCorner = map.containerPointToLayerPoint([-marginPx, -marginPx]).round();
    const corner = map.getPixelOrigin().add(layerCorner);
    const zoom = map.getZoom();
    drawn = { zoom, corner };
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, size.x, size.y);
    paint(context, { zoom, corner, widthPx: size.x, heightPx: size.y, density });
    DomUtil.setTransform(holder, layerCorner, 1);
  };
  const listeners = {
    moveend: draw,
    resize: draw,
    viewreset: draw,
    // At once: a frame later the map would have moved under it.
    zoom: draw,
    zoomanim(event: { center: LatLng; zoom: number }) {
      isZooming = true;
      scaleDrawing(map, holder, drawn, event.center, event.zoom);
    },
    zoomend() {
      isZooming = false;
    },
  };
  map.on(listeners);
  draw();
  return {
    repaint() {
      if (asked === 0) asked = requestAnimationFrame(draw);
    },
    remove() {
      cancelAnimationFrame(asked);
      map.off(listeners);
      holder.remove();
    },
  };
}

/** Setting a canvas's size empties and allocates it, even where it stays the same. */
function fitCanvas(canvas: HTMLCanvasElement, widthPx: number, heightPx: number, density: number): void {
  const [width, height] = [Math.round(widthPx * density), Math.round(heightPx * density)];
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  canvas.style.setProperty('width', `${widthPx}px`);
  canvas.style.setProperty('height', `${heightPx}px`);
}
