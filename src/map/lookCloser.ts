// Brings a crowd of events into the middle of what is free of the map, and closer.
import { latLng, type Map as LeafletMap } from 'leaflet';
import { wrapLng } from '../geo/bounds.ts';
import { freeArea, type Insets } from '../geo/box.ts';
import { projectAt, unprojectAt } from '../geo/mercator.ts';
import type { LatLng } from '../model/story.ts';
import type { Camera } from './createCamera.ts';
import { isMotionReduced } from './motion.ts';

export function lookCloser(
  map: LeafletMap,
  camera: Camera,
  point: LatLng,
  steps: number,
  covered: Insets,
): void {
  camera.move(() => {
    const { x: width, y: height } = map.getSize();
    const free = freeArea({ width, height }, covered);
    const zoom = Math.min(map.getMaxZoom(), map.getZoom() + steps);
    // In the copy of the world that the map is in, lest it travels around it.
    const near = { lat: point.lat, lng: wrapLng(point.lng, map.getCenter().lng - 180) };
    const { x, y } = projectAt(zoom, near);
    const { lat, lng } = unprojectAt(zoom, {
      x: x + (width - free.left - free.right) / 2,
      y: y + (height - free.top - free.bottom) / 2,
    });
    map.setView(latLng(lat, lng), zoom, { animate: !isMotionReduced() });
  });
}
