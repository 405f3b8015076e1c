// Whether the reader wants things to move; asked anew at every movement, since the answer can change meanwhile.
import type { Map as LeafletMap } from 'leaflet';

const query = '(prefers-reduced-motion: reduce)';

export const isMotionReduced = (): boolean => matchMedia(query).matches;

/** Keeps Leaflet's own movements in line: the zoom of wheel, pinch and double click, and the glide after a drag. */
export function followMotion(map: LeafletMap): () => void {
  const list = matchMedia(query);
  const apply = () => {
    // Leaflet looks at `zoomAnimation` once only, when a map is made, but at this threshold at every zoom.
    map.options.zoomAnimationThreshold = list.matches ? -1 : 4;
    map.options.inertia = !list.matches;
  };
  apply();
  list.addEventListener('change', apply);
  return () => list.removeEventListener('change', apply);
}
