// The only file that imports react-leaflet. Its licence is Hippocratic-2.1, which is not an OSI licence: a newsroom
// that may not take it replaces this file by one that makes an `L.Map` and hands it on.
import { useEffect, type ReactNode } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { MapContainer } from 'react-leaflet/MapContainer';
import { TileLayer } from 'react-leaflet/TileLayer';
import { useMap } from 'react-leaflet/hooks';
import type { Story } from '../model/story.ts';
import { isMotionReduced } from './motion.ts';
import { createTileWatch } from './tileWatch.ts';

function Hand({ onMap }: { onMap: (map: LeafletMap | null) => void }) {
  const map = useMap();
  useEffect(() => {
    onMap(map);
    return () => onMap(null);
  }, [map, onMap]);
  return null;
}

function Tiles({ tiles, onFailed }: { tiles: NonNullable<Story['tiles']>; onFailed: () => void }) {
  const map = useMap();
  useEffect(() => createTileWatch(map, onFailed), [map, onFailed]);
  return (
    <TileLayer
      url={tiles.url}
      maxZoom={tiles.maxZoom}
      referrerPolicy="strict-origin-when-cross-origin"
      keepBuffer={1}
    />
  );
}

/** A map without a single control of Leaflet's own: what it shows and how it moves is decided elsewhere. */
export function LeafletStage({
  tiles,
  isSnapped,
  maxZoom,
  onMap,
  onTilesFailed,
  children,
}: {
  tiles: Story['tiles'];
  /** Whole zoom levels only, as tiles need them to be sharp. */
  isSnapped: boolean;
  maxZoom: number;
  onMap: (map: LeafletMap | null) => void;
  onTilesFailed: () => void;
  children?: ReactNode;
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
      {tiles ? <Tiles tiles={tiles} onFailed={onTilesFailed} /> : null}
      {children}
    </MapContainer>
  );
}
