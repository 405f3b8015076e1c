// Measures what the map will show, in the page's fonts and for the reader's pointer.
import { useMemo, useSyncExternalStore } from 'react';
import type { MarkerSize } from '../geo/arrangeMarkers.ts';
import type { Size } from '../geo/box.ts';
import type { MapName } from '../model/baseMap.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { createNameWords, namesOf } from './markerWords.ts';
import { readFonts, sizeMarker, sizeText } from './measure.ts';
import { eventsOf, selectBadges, type MarkerPlace } from './selectMarkers.ts';

export interface Measure {
  readonly marker: (places: readonly MarkerPlace[]) => MarkerSize;
  readonly name: (name: MapName) => Size;
  readonly tie: (words: string) => Size;
  readonly nameOf: (name: MapName) => string;
}

const coarse = matchMedia('(pointer: coarse)');

function onCoarse(update: () => void) {
  coarse.addEventListener('change', update);
  return () => coarse.removeEventListener('change', update);
}

/** Stable as long as story, words and pointer are. */
export function useMeasure(): Measure {
  const { lanes, words } = useReader();
  const least = useSyncExternalStore(onCoarse, () => (coarse.matches ? 44 : 30));
  return useMemo(() => {
    const fonts = readFonts();
    const nameOf = createNameWords(words);
    return {
      marker(places) {
        const { shown, count } = selectBadges(eventsOf(places), lanes);
        const countWidth = count === null ? 0 : sizeText(words.map.countMark(count), fonts.place).width;
        return sizeMarker(
          shown.length,
          countWidth,
          sizeText(namesOf(places, words).short, fonts.place),
          least,
        );
      },
      name: (name) =>
        name.kind === 'sea'
          ? sizeText(nameOf(name), fonts.sea)
          : sizeText(nameOf(name).toLocaleUpperCase(words.locale), fonts.country),
      tie: (tie) => sizeText(words.quoted(tie), fonts.link),
      nameOf,
    };
  }, [lanes, words, least]);
}
