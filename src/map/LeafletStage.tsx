// The only file that imports react-leaflet. Its licence is Hippocratic-2.1, which is not an OSI licence: a newsroom
// that may not take it replaces this file by one that makes an `L.Map` and hands it on.
import { useEffect } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { MapContainer } from 'react-leaflet/MapContainer';
import { useMap } from 'react-leaflet/hooks';
import { isMotionReduced } from './motion.ts';

function Hand({ onMap }: { onMap: (map: LeafletMap | null) => void }) {
  const map = useMap();
  useEffect(() => {
    onMap(map);
    return () => onMap(null);
  }, [map, onMap]);
  return null;
}

/** A map without a single control of Leaflet's own: what it shows and how it moves is decided elsewhere. */
export function LeafletStage({
  isSnapped,
  maxZoom,
  onMap,
}: {
  /** Whole zoom levels only, as tiles need them to be sharp. */
  isSnapped: boolean;
  maxZoom: number;
  onMap: (map: LeafletMap | null) => void;
}) {
  return (
    <MapContainer
      className="map-stage"
      center={[30, 0]}
      zoom={2}
      maxZoom={maxZoom}
      zoomSnap={isSnapped ? 1 : 0}
      zoomControl={false}
      attributionControl={false}
      keyboard={false}
      boxZoom={false}
      tapHold={false}
      trackResize={false}
      fadeAnimation={false}
      bounceAtZoomLimits={false}
      maxBoundsViscosity={1}
      inertia={!isMotionReduced()}
    >
      <Hand onMap={onMap} />
    </MapContainer>
  );
}
