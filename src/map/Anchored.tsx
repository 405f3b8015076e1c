// React content held at a point of the map: Leaflet moves the element, React fills it.
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { divIcon, DomEvent, marker, type Map as LeafletMap } from 'leaflet';
import { createPortal } from 'react-dom';
import type { LatLng } from '../model/story.ts';

function createHeld() {
  const host = document.createElement('div');
  const icon = divIcon({ html: host, className: 'map-anchor', iconSize: [0, 0] });
  return { host, layer: marker([0, 0], { icon, keyboard: false, interactive: false }) };
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
  const [{ host, layer }] = useState(createHeld);
  const { lat, lng } = at;
  useLayoutEffect(() => {
    layer.addTo(map);
    const element = layer.getElement();
    // A press on a marker is not the beginning of a drag, nor two of them a zoom. React listens on `host`, further
    // in. Touches do go on: two fingers, one of them on a marker, are a pinch.
    if (element) DomEvent.on(element, 'mousedown dblclick', DomEvent.stopPropagation);
    return () => {
      layer.remove();
    };
  }, [map, layer]);
  useLayoutEffect(() => {
    layer.setLatLng([lat, lng]);
  }, [layer, lat, lng]);
  useLayoutEffect(() => {
    layer.setZIndexOffset(isRaised ? 10_000 : 0);
  }, [layer, isRaised]);
  return createPortal(children, host);
}
