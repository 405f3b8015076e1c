// The map's room on a table's page, and over it the card of what is in focus.
import { Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { TableCard } from '../card/TableCard.tsx';
import type { TableMapViewProps } from '../map/TableMapView.tsx';
import { directionOf, interfaceLanguageOf } from '../model/languages.ts';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { isTableFiltered } from '../state/createTableReader.ts';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { useLayout } from '../ui/useLayout.ts';
import { useSize } from '../ui/useSize.ts';
import { Boundary } from './Boundary.tsx';
import { SourceNotice } from './SourceNotice.tsx';
import { useCoveredFoot } from './useCoveredFoot.ts';
import '../map/built.css';
import '../map/builtSpots.css';

export type DrawTableMap = (props: TableMapViewProps) => ReactNode;

export function TableMapRoom({ drawMap }: { drawMap: DrawTableMap | null }) {
  const { reader, words, addresses } = useTable();
  const layout = useLayout();
  const room = useRef<HTMLElement>(null);
  // On paper the map of the build then stands for what is seen: no script fits another to a sheet.
  const isWhole = useTableState(
    ({ window, filter }) =>
      window.from <= reader.extent.from && window.to >= reader.extent.to && !isTableFiltered(filter),
  );
  const slot = useRef<HTMLDivElement>(null);
  const card = useSize(slot);
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  // The map that the build has drawn comes back.
  const onFailed = useCallback(() => setReady(false), []);
  const isStatic = layout === 'static' || layout === 'bare';
  const under = layout === 'narrow' || isStatic ? 0 : (card?.width ?? 0);
  const bottom = useCoveredFoot(room, slot, layout === 'narrow' ? (card?.height ?? 0) : 0);
  const isMirrored = directionOf(interfaceLanguageOf(words.locale)) === 'rtl';
  const covered = useMemo(
    () => ({ top: 0, right: isMirrored ? under : 0, bottom, left: isMirrored ? 0 : under }),
    [isMirrored, under, bottom],
  );
  return (
    <div className="map-area">
      <section
        className="room map-room"
        aria-label={words.regions.map}
        data-ready={isReady || undefined}
        data-whole={isWhole || undefined}
        ref={room}
      >
        <AsBuilt part="map" className="built-map" />
        {drawMap === null || isStatic ? null : (
          <Boundary message={words.map.failed} onFailed={onFailed}>
            <Suspense>{drawMap({ baseMapUrl: addresses.baseMap, covered, onReady })}</Suspense>
          </Boundary>
        )}
      </section>
      <SourceNotice />
      <div className="card-slot" ref={slot}>
        {isStatic ? null : (
          <Boundary message={words.errors.view}>
            <TableCard />
          </Boundary>
        )}
      </div>
    </div>
  );
}
