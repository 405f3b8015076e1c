// The map's room: what the build has drawn, until Leaflet has drawn more, and over it the quote card.
import { createContext, Suspense, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { CardView } from '../card/CardView.tsx';
import type { MapViewProps } from '../map/MapView.tsx';
import { directionOf, interfaceLanguageOf } from '../model/languages.ts';
import { BuiltLinks } from '../ui/BuiltLinks.tsx';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { useLayout } from '../ui/useLayout.ts';
import { useSize } from '../ui/useSize.ts';
import { Boundary } from './Boundary.tsx';
import '../map/built.css';

/** The map, which each entry loads in its own way; null where there is no browser, since Leaflet needs a window. */
export const DrawMapContext = createContext<((props: MapViewProps) => ReactNode) | null>(null);

/** The map, and over it the quote card where there is room for one. */
export function MapRoom() {
  const { words, addresses } = useReader();
  const drawMap = use(DrawMapContext);
  const layout = useLayout();
  const slot = useRef<HTMLDivElement>(null);
  const card = useSize(slot);
  const hasCard = layout === 'wide' || layout === 'medium';
  const focusBy = useReaderState((state) => state.focusBy);
  // On medium pages a card that was opened from the article or the search floats there, and leaves the map alone.
  const floats = layout === 'medium' && (focusBy === 'article' || focusBy === 'find');
  const under = hasCard && !floats ? (card?.width ?? 0) : 0;
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  // The map that the build has drawn comes back.
  const onFailed = useCallback(() => setReady(false), []);
  // The card opens where lines begin; the map under it knows left and right alone.
  const isMirrored = directionOf(interfaceLanguageOf(words.locale)) === 'rtl';
  const covered = useMemo(
    () => ({ top: 0, right: isMirrored ? under : 0, bottom: 0, left: isMirrored ? 0 : under }),
    [isMirrored, under],
  );
  return (
    <div className="map-area">
      <section className="room map-room" aria-label={words.regions.map} data-ready={isReady || undefined}>
        <BuiltLinks part="map" by="map" className="built-map" />
        {drawMap === null || layout === 'static' || layout === 'bare' ? null : (
          <Boundary message={words.map.failed} onFailed={onFailed}>
            <Suspense>{drawMap({ baseMapUrl: addresses.baseMap, covered, onReady })}</Suspense>
          </Boundary>
        )}
      </section>
      <div className="card-slot" ref={slot} data-by={focusBy}>
        {hasCard ? (
          <Boundary message={words.errors.view}>
            <CardView />
          </Boundary>
        ) : null}
      </div>
    </div>
  );
}
