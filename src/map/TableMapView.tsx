// The map of a story that a table tells: how many events happened where, and single ones where they can be told apart.
// The base map, its tools and its camera are those of small stories.
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { freeArea, type Insets } from '../geo/box.ts';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { guardScroll, type Hint } from './guardScroll.ts';
import { LeafletStage } from './LeafletStage.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapTools } from './MapTools.tsx';
import { noticeOf } from './noticeOf.ts';
import { SpotButtons } from './SpotButtons.tsx';
import { useBaseMap, useDrawnGround } from './useGround.ts';
import { useGroundNames } from './useGroundNames.ts';
import { useRestingView } from './useRestingView.ts';
import { useSpots } from './useSpots.ts';
import { framedMiddle, framedPoint, useTableCamera } from './useTableCamera.ts';
import './map.css';
import './tableMap.css';

const Tiles = lazy(() => import('./Tiles.tsx').then(({ Tiles: view }) => ({ default: view })));

/** The closest zoom of the built-in map: closer than its coasts are drawn for, since points in a town lie close. */
const closestZoom = 16;
/** From here on it is said that they are not. */
const coarseZoom = 9;

export interface TableMapViewProps {
  readonly baseMapUrl: string;
  readonly covered: Insets;
  /** Called once, when the ground is drawn, and the counts that the page was built with. */
  readonly onReady: () => void;
}

/** As `MapView`: `covered` is how much of this view's box something lies upon, in pixels from each side. */
export function TableMapView({ baseMapUrl, covered, onReady }: TableMapViewProps) {
  const table = useTable();
  const { reader, words } = table;
  const { story } = reader;
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [hint, setHint] = useState<Hint | null>(null);
  const [tilesFailed, setTilesFailed] = useState(false);
  const failTiles = useCallback(() => setTilesFailed(true), []);
  const isTiled = story.tiles !== null && !tilesFailed;

  const { camera, isFramed } = useTableCamera(map, reader, covered);
  const view = useRestingView(map, isFramed);
  const ground = useBaseMap(baseMapUrl, !isTiled);
  useDrawnGround(isTiled ? null : map, ground, framedMiddle(story));
  const { rest, nameOf, press, point } = useSpots(table, map, isFramed ? camera : null, frame, covered);
  const names = !isTiled && ground.state === 'here' ? ground.base.names : none;
  // Not before the counts, which some of the names would have to make room for.
  useGroundNames({
    map,
    view: rest ? view : null,
    names,
    covered,
    spots: rest?.spots ?? none,
    words,
  });
  const focus = useTableState((state) => state.focus);

  useEffect(() => (frame.current ? guardScroll(frame.current, setHint) : undefined), []);

  const isDrawn = view !== null && (isTiled || ground.state !== 'coming');
  useEffect(() => (isDrawn ? onReady() : undefined), [isDrawn, onReady]);

  const free = freeArea(view?.size ?? noSize, covered);
  return (
    <div className="map table-map" dir="ltr" ref={frame}>
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
          <SpotButtons
            map={map}
            buttons={rest?.buttons ?? none}
            focus={focus?.number ?? null}
            nameOf={nameOf}
            onPress={press}
            onReach={(seen) => {
              point(seen);
              if (seen) camera?.reveal(framedPoint(seen.spot.point));
            }}
          />
          <MapTools
            words={words}
            top={free.top + 12}
            right={view.size.width - free.right + 12}
            canZoomIn={view.zoom < map.getMaxZoom()}
            canZoomOut={view.zoom > map.getMinZoom()}
            onZoom={(steps) => camera?.zoomBy(steps, focus?.event?.point ?? null)}
            canPan={view.zoom > map.getMinZoom() + framedAbove}
            onPan={(right, down) => camera?.pan(right, down)}
            onFit={() => camera?.fit()}
          />
        </>
      ) : null}
      <MapNotes
        words={words}
        // Where a card lies on the map's foot, the little that it leaves is the map's.
        covered={{ ...covered, bottom: 0 }}
        credit={
          <>
            <WithoutPoint />
            {!isTiled && view && view.zoom > coarseZoom ? (
              <span className="map-remark">{table.say.map.coarse}</span>
            ) : null}
            {isTiled ? story.tiles.attribution : words.map.credit}
          </>
        }
        notice={noticeOf(ground, tilesFailed, words)}
        isEmpty={story.box === null}
        hint={hint}
        onHintOver={() => setHint(null)}
      />
    </div>
  );
}

/** Apart, since it changes with every frame in which the window is dragged. */
function WithoutPoint() {
  const { say } = useTable();
  const count = useTableState((state) => state.answer?.withoutPoint ?? 0);
  return count > 0 ? <span className="map-remark">{say.withoutPoint(count)}</span> : null;
}

/** A little above how far the camera frames over its least zoom: there, nothing lies outside. */
const framedAbove = 0.6;
const noSize = { width: 0, height: 0 };
const none: readonly never[] = [];
