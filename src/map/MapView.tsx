// The map: where the story's events happened. Loaded after the page stands, since Leaflet needs a window.
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { boundsOf, middleOf } from '../geo/bounds.ts';
import { freeArea, type Insets } from '../geo/box.ts';
import { eventOf } from '../model/storyIndex.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { guardScroll, type Hint } from './guardScroll.ts';
import { LeafletStage } from './LeafletStage.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapTools } from './MapTools.tsx';
import { Markers } from './Markers.tsx';
import { drawnAround } from './measure.ts';
import { noticeOf } from './noticeOf.ts';
import { selectMarkerPlaces } from './selectMarkers.ts';
import { selectTies } from './selectTies.ts';
import { Ties } from './Ties.tsx';
import { useCamera } from './useCamera.ts';
import { useBaseMap, useDrawnGround } from './useGround.ts';
import { useMapLayout } from './useMapLayout.ts';
import { useRestingView } from './useRestingView.ts';
import { useShownPlaces } from './useShownPlaces.ts';
import { useMeasure } from './useMeasure.ts';
import './map.css';

const Tiles = lazy(() => import('./Tiles.tsx').then(({ Tiles: view }) => ({ default: view })));

/** The closest zoom of the built-in map; its coasts are drawn for it. */
const closestZoom = 7;

export interface MapViewProps {
  readonly baseMapUrl: string;
  readonly covered: Insets;
  /** Called once, when all of it is drawn. */
  readonly onReady: () => void;
}

/**
 * `baseMapUrl` is the story's base map. `covered` is how much of this view's box something lies upon, in pixels from
 * each side (0 where nothing does): the map keeps its places, names and buttons clear of it.
 */
export function MapView({ baseMapUrl, covered, onReady }: MapViewProps) {
  const { reader, words } = useReader();
  const { story } = reader.index;
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [hint, setHint] = useState<Hint | null>(null);
  const [tilesFailed, setTilesFailed] = useState(false);
  const failTiles = useCallback(() => setTilesFailed(true), []);
  const isTiled = story.tiles !== null && !tilesFailed;

  const places = useMemo(() => selectMarkerPlaces(reader.index), [reader]);
  const measure = useMeasure();
  const framed = useMemo(
    () =>
      new Map(
        places.map((place) => [
          place.place.id,
          { point: place.point, drawn: drawnAround(measure.marker([place])) },
        ]),
      ),
    [places, measure],
  );
  const { camera, isFramed } = useCamera(map, reader, framed, covered);
  const view = useRestingView(map, isFramed);
  useShownPlaces(view, places);
  const ground = useBaseMap(baseMapUrl, !isTiled);
  const middle = useMemo(() => middleOf(boundsOf(places.map(({ point }) => point)) ?? world).lng, [places]);
  useDrawnGround(isTiled ? null : map, ground, middle);
  const focus = useReaderState((state) => state.focus);
  const ties = useMemo(() => selectTies(reader.index, focus), [reader, focus]);
  const names = !isTiled && ground.state === 'here' ? ground.base.names : noNames;
  const { markers, arcs } = useMapLayout({ map, view, places, names, covered, ties, measure });

  useEffect(() => (frame.current ? guardScroll(frame.current, setHint) : undefined), []);

  const isDrawn = view !== null && (isTiled || ground.state !== 'coming');
  useEffect(() => (isDrawn ? onReady() : undefined), [isDrawn, onReady]);

  const focused = framed.get(eventOf(reader.index, focus ?? '')?.place?.id ?? '');
  const free = freeArea(view?.size ?? noSize, covered);
  return (
    <div className="map" dir="ltr" ref={frame}>
      <LeafletStage
        isSnapped={story.tiles !== null}
        maxZoom={isTiled ? story.tiles.maxZoom : closestZoom}
        onMap={setMap}
      />
      {map && isTiled && isFramed ? (
        <Suspense>
          <Tiles map={map} tiles={story.tiles} onFailed={failTiles} />
        </Suspense>
      ) : null}
      {map && view ? (
        <>
          <Ties map={map} ties={arcs} />
          <Markers
            map={map}
            markers={markers}
            onReach={({ place }) => {
              const reached = framed.get(place.id);
              if (reached) camera?.reveal(reached);
            }}
          />
          <MapTools
            words={words}
            top={free.top + 12}
            right={view.size.width - free.right + 12}
            canZoomIn={view.zoom < map.getMaxZoom()}
            canZoomOut={view.zoom > map.getMinZoom()}
            onZoom={(steps) => camera?.zoomBy(steps, focused?.point ?? null)}
            canPan={view.zoom > map.getMinZoom() + framedAbove}
            onPan={(right, down) => camera?.pan(right, down)}
            onFit={() => camera?.fit()}
          />
        </>
      ) : null}
      <MapNotes
        words={words}
        covered={covered}
        credit={isTiled ? story.tiles.attribution : words.map.credit}
        notice={noticeOf(ground, tilesFailed, words)}
        isEmpty={places.length === 0}
        hint={hint}
        onHintOver={() => setHint(null)}
      />
    </div>
  );
}

/** Where all places are in sight there is nothing to look for: a little above how far the camera frames over its least zoom. */
const framedAbove = 0.6;
const noSize = { width: 0, height: 0 };
const noNames: readonly never[] = [];
const world = { south: -60, west: -180, north: 80, east: 180 };
