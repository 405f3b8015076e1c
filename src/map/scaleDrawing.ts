// Shows a drawing larger or smaller while the map zooms, as the map's own layers are, until it is drawn anew.
import { DomUtil, type LatLng, type Map as LeafletMap, type Point } from 'leaflet';

/** What is drawn: its top left corner in the pixels of its zoom. */
export interface Drawn {
  readonly zoom: number;
  readonly corner: Point;
}

/** `holder` stands in a pane of the map; the map is on its way to `center` and `zoom`. */
export function scaleDrawing(
  map: LeafletMap,
  holder: HTMLElement,
  drawn: Drawn,
  center: LatLng,
  zoom: number,
): void {
  const growth = map.getZoomScale(zoom, drawn.zoom);
  const panePosition = DomUtil.getPosition(map.getPane('mapPane') ?? holder);
  const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
  DomUtil.setTransform(holder, drawn.corner.multiplyBy(growth).subtract(origin).round(), growth);
}
