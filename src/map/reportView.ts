// Tells the reader's store what the map shows: at rest, with each frame of a drag, and at the start of a zoom what it
// will show at its end, so that the answer is there by then.
import type { LatLng as LeafletLatLng, Map as LeafletMap } from 'leaflet';
import { projectAt, unprojectAt } from '../geo/mercator.ts';
import type { LatLng } from '../model/story.ts';
import type { MapView } from '../table/selectCells.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a square on a wide map and on a narrow one, at the zoom of the grid: seen, it is up to √2 times as large. */
const cellPx = { wide: 48, narrow: 44 };
const narrowPx = 500;

/** The grid's zooms are half steps: while fingers zoom, its squares stay as they are for a while. */
const stepsPerZoom = 2;

export function mapViewAt(center: LatLng, zoom: number, { width, height }: Size): MapView {
  const { x, y } = projectAt(zoom, center);
  const { lat: north, lng: west } = unprojectAt(zoom, { x: x - width / 2, y: y - height / 2 });
  const { lat: south, lng: east } = unprojectAt(zoom, { x: x + width / 2, y: y + height / 2 });
  return {
    zoom: Math.floor(zoom * stepsPerZoom + 1e-6) / stepsPerZoom,
    box: { south, west, north, east },
    cellPx: width < narrowPx ? cellPx.narrow : cellPx.wide,
  };
}

/**
 * The middle of the map when a zoom to `center` has ended. A map that has been dragged then lies on whole pixels, which
 * is a little aside: enough to have a town on the other side of the map's edge.
 */
function restAt(map: LeafletMap, center: LeafletLatLng, zoom: number): LeafletLatLng {
  const corner = map.containerPointToLayerPoint([0, 0]);
  if (corner.x === 0 && corner.y === 0) return center;
  const middle = map.getSize().divideBy(2).add(corner);
  return map.unproject(map.project(center, zoom).subtract(middle).round().add(middle), zoom);
}

/** Returns how to stop. */
export function reportView(map: LeafletMap, report: (view: MapView) => void): () => void {
  let asked = 0;
  let isZooming = false;
  const reportAt = (center: LeafletLatLng, zoom: number) => {
    const { x: width, y: height } = map.getSize();
    if (width > 0 && height > 0) report(mapViewAt(center, zoom, { width, height }));
  };
  const now = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    if (!isZooming) reportAt(map.getCenter(), map.getZoom());
  };
  const listeners = {
    moveend: now,
    resize: now,
    move() {
      if (asked === 0) asked = requestAnimationFrame(now);
    },
    zoomanim({ center, zoom }: { center: LeafletLatLng; zoom: number }) {
      isZooming = true;
      reportAt(restAt(map, center, zoom), zoom);
    },
    zoomend() {
      isZooming = false;
    },
  };
  map.on(listeners);
  now();
  return () => {
    cancelAnimationFrame(asked);
    map.off(listeners);
  };
}
