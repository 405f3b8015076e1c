// Tells which places the map shows, as long as the reader looks for what is there: the places, never where the camera is.
import { useEffect } from 'react';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { isInView } from './layoutMap.ts';
import type { MarkerPlace } from './selectMarkers.ts';
import type { RestingView } from './useRestingView.ts';

export function useShownPlaces(view: RestingView | null, places: readonly MarkerPlace[]): void {
  const { reader } = useReader();
  const isAsked = useReaderState((state) => state.filter.onMap);
  useEffect(() => {
    if (!view || !isAsked) return;
    const shown = places.filter(({ point }) => isInView(view, point));
    reader.setPlacesInView(new Set(shown.map(({ place }) => place.id)));
  }, [view, places, isAsked, reader]);
}
