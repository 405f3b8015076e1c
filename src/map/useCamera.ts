// Gives the map its camera, and lets what happens in other views move it: never what happened on the map itself.
import { useEffect, useRef, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Insets } from '../geo/box.ts';
import type { FramedPlace } from '../geo/frame.ts';
import { eventOf } from '../model/storyIndex.ts';
import type { Id } from '../model/story.ts';
import type { Reader } from '../state/createReader.ts';
import { createCamera, type Camera } from './createCamera.ts';

export type FramedPlaces = ReadonlyMap<Id, FramedPlace>;

export function useCamera(
  map: LeafletMap | null,
  reader: Reader,
  places: FramedPlaces,
  covered: Insets,
): { readonly camera: Camera | null; readonly isFramed: boolean } {
  const [camera, setCamera] = useState<Camera | null>(null);
  const [isFramed, setFramed] = useState(false);
  const { top, right, bottom, left } = covered;
  const first = useRef(covered);

  useEffect(() => {
    if (!map) return;
    const made = createCamera(map, [...places.values()], first.current, () => setFramed(true));
    setCamera(made);
    return () => {
      made.dispose();
      setCamera(null);
    };
  }, [map, places]);

  useEffect(() => {
    if (!camera) return;
    const revealFocus = () => {
      const id = eventOf(reader.index, reader.store.getState().focus ?? '')?.place?.id;
      const place = places.get(id ?? '');
      if (place) camera.reveal(place);
    };
    // The card has opened or closed: what it now hides comes out, whoever had chosen it. A pan would break off a framing.
    if (!camera.setCovered({ top, right, bottom, left })) revealFocus();
    return reader.store.subscribe((state, before) => {
      const isRead = state.focus !== before.focus && state.focusBy === 'scroll';
      if (isRead || (state.chosen !== before.chosen && state.focusBy !== 'map')) revealFocus();
    });
  }, [camera, reader, places, top, right, bottom, left]);

  return { camera, isFramed };
}
