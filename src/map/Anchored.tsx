// React content held at a point of the map: Leaflet moves the element, React fills it.
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { divIcon, DomEvent, marker, type Map as LeafletMap, type Marker } from 'leaflet';
import { createPortal } from 'react-dom';
import type { LatLng } from '../model/story.ts';

interface Held {
  readonly host: HTMLElement;
  readonly layer: Marker;
}

function hold(map: LeafletMap, at: LatLng): Held {
  const host = document.createElement('div');
  const icon = divIcon({ html: host, className: 'map-anchor', iconSize: [0, 0] });
  const layer = marker(at, { icon, keyboard: false, interactive: false }).addTo(map);
  const element = layer.getElement();
  // A press on a marker is not the beginning of a drag, nor two of them a zoom. React listens on `host`, further in.
  if (element) DomEvent.disableClickPropagation(element);
  return { host, layer };
}

export function Anchored({
  map,
  at,
  isRaised = false,
  children,
}: {
  map: LeafletMap;
  at: LatLng;
  isRaised?: boolean;
  children: ReactNode;
}) {
  const [held, setHeld] = useState<Held | null>(null);
  useLayoutEffect(() => {
    const now = hold(map, { lat: 0, lng: 0 });
    setHeld(now);
    return () => {
      now.layer.remove();
    };
  }, [map]);
  const { lat, lng } = at;
  useLayoutEffect(() => {
    held?.layer.setLatLng([lat, lng]);
  }, [held, lat, lng]);
  useLayoutEffect(() => {
    held?.layer.setZIndexOffset(isRaised ? 10_000 : 0);
  }, [held, isRaised]);
  return held ? createPortal(children, held.host) : null;
}
