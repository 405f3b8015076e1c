// Arranges the views of one story. They meet in the reader's store and nowhere else.
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { ArticleView } from '../article/ArticleView.tsx';
import { CardView } from '../card/CardView.tsx';
import { EventBody } from '../card/EventBody.tsx';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { StoryEvent } from '../model/story.ts';
import type { Reader } from '../state/createReader.ts';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { ReaderProvider, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { StartLayoutContext, useLayout, type StartLayout } from '../ui/useLayout.ts';
import { useSize } from '../ui/useSize.ts';
import { Boundary } from './Boundary.tsx';
import { Header } from './Header.tsx';
import { Player } from './Player.tsx';
import { PrintNote } from './PrintNote.tsx';
import { useAddress } from './useAddress.ts';
import { useEscape } from './useEscape.ts';

// Leaflet needs a window, and the words come before it.
export const loadMap = () => import('../map/MapView.tsx');
const MapView = lazy(() => loadMap().then(({ MapView: view }) => ({ default: view })));

interface Props {
  readonly reader: Reader;
  readonly addresses: PageAddresses;
  readonly start: StartLayout;
}

export function App({ reader, addresses, start }: Props) {
  return (
    <StartLayoutContext value={start}>
      <ReaderProvider reader={reader} addresses={addresses}>
        <Page />
      </ReaderProvider>
    </StartLayoutContext>
  );
}

function Page() {
  const { words } = useReader();
  const layout = useLayout();
  useAddress();
  useEscape();
  const entry = useCallback((event: StoryEvent) => <EventBody event={event} folded />, []);
  return (
    <div className="page" data-layout={layout === 'bare' ? 'static' : layout}>
      <Header />
      {/* What stands in a Suspense is taken over after the rest, so that the map need not wait for it.
          In the order of the narrow page, whose article would move when what stands above it comes later. */}
      <main className="stage">
        <MapRoom />
        <section className="room timeline-room" aria-label={words.regions.timeline}>
          <Boundary>
            <Suspense>
              <TimelineView entry={entry} player={<Player />} />
            </Suspense>
          </Boundary>
        </section>
        <section className="room article-room" aria-label={words.regions.article}>
          <Boundary>
            <Suspense>
              <ArticleView />
            </Suspense>
          </Boundary>
        </section>
      </main>
      <PrintNote />
    </div>
  );
}

/** The map, and over it the quote card where there is room for one. */
function MapRoom() {
  const { words, addresses } = useReader();
  const layout = useLayout();
  const slot = useRef<HTMLDivElement>(null);
  const card = useSize(slot);
  const hasCard = layout === 'wide' || layout === 'medium';
  const focusBy = useReaderState((state) => state.focusBy);
  // On medium pages a card that was opened from the article floats there, and leaves the map alone.
  const floats = layout === 'medium' && focusBy === 'article';
  const left = hasCard && !floats ? (card?.width ?? 0) : 0;
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  const covered = useMemo(() => ({ top: 0, right: 0, bottom: 0, left }), [left]);
  return (
    <div className="map-area">
      <section className="room map-room" aria-label={words.regions.map} data-ready={isReady || undefined}>
        <AsBuilt part="map" by="map" className="built-map" />
        {layout === 'static' || layout === 'bare' ? null : (
          <Boundary message={words.map.failed}>
            <Suspense>
              <MapView baseMapUrl={addresses.baseMap} covered={covered} onReady={onReady} />
            </Suspense>
          </Boundary>
        )}
      </section>
      <div className="card-slot" ref={slot} data-by={focusBy}>
        {hasCard ? (
          <Boundary>
            <CardView />
          </Boundary>
        ) : null}
      </div>
    </div>
  );
}
