// Names of countries and seas under the counts of a table's map, where they are free of them.
import { useEffect, useMemo, useRef } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { boxAround, growBox, type Box, type Insets } from '../geo/box.ts';
import type { MapName } from '../model/baseMap.ts';
import type { Words } from '../words/en.ts';
import type { Round } from './findSpot.ts';
import { createNameLayer, type NameLayer } from './drawNames.ts';
import { layoutNames, toolBoxes } from './layoutMap.ts';
import type { Spot } from './layoutSpots.ts';
import { createNameWords } from './markerWords.ts';
import { readFonts, sizeText } from './measure.ts';
import { seenSpots } from './seenSpots.ts';
import type { RestingView } from './useRestingView.ts';

interface NamedMap {
  readonly map: LeafletMap | null;
  readonly view: RestingView | null;
  readonly names: readonly MapName[];
  readonly covered: Insets;
  readonly spots: readonly Spot[];
  readonly words: Words;
}

export function useGroundNames({ map, view, names, covered, spots, words }: NamedMap): void {
  const layer = useRef<NameLayer | null>(null);
  const nameOf = useMemo(() => createNameWords(words), [words]);
  const measure = useMemo(() => {
    const { sea, country } = readFonts();
    return (name: MapName) =>
      name.kind === 'sea'
        ? sizeText(nameOf(name), sea)
        : sizeText(nameOf(name).toLocaleUpperCase(words.locale), country);
  }, [nameOf, words]);
  const { top, right, bottom, left } = covered;
  const placed = useMemo(() => {
    if (!view) return [];
    const insets = { top, right, bottom, left };
    const { tools, credit } = toolBoxes(view.size, insets);
    return layoutNames(
      names,
      view,
      insets,
      [...seenSpots(spots, view).map(boxOf), growBox(tools, fingerPx), credit],
      measure,
    );
  }, [view, names, spots, measure, top, right, bottom, left]);

  useEffect(() => {
    if (!map) return;
    const made = createNameLayer(map);
    layer.current = made;
    return () => {
      made.remove();
      layer.current = null;
    };
  }, [map]);
  useEffect(() => layer.current?.draw(placed, nameOf), [map, placed, nameOf]);
}

/** Buttons are this much larger where a finger presses them. */
const fingerPx = 14;

const boxOf = ({ at, radiusPx }: Round): Box => boxAround(at, 2 * radiusPx, 2 * radiusPx);
