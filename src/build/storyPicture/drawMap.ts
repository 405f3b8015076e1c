// The map in a story's picture: laid out by the arithmetic of the page's own map, drawn as SVG.
import type { MarkerSize } from '../../geo/arrangeMarkers.ts';
import { growBox, type Size } from '../../geo/box.ts';
import { framePlaces } from '../../geo/frame.ts';
import { projectAt } from '../../geo/mercator.ts';
import { layoutMarkers } from '../../map/layoutMap.ts';
import { namesOf } from '../../map/markerWords.ts';
import { drawnAround, sizeMarker } from '../../map/measure.ts';
import { eventsOf, selectBadges, selectMarkerPlaces, type MarkerPlace } from '../../map/selectMarkers.ts';
import type { RestingView } from '../../map/useRestingView.ts';
import type { BaseMap } from '../../model/baseMap.ts';
import type { StoryIndex } from '../../model/storyIndex.ts';
import { selectLanes, type Lanes } from '../../time/lanes.ts';
import type { Words } from '../../words/en.ts';
import { wordsFor } from '../../words/catalogues.ts';
import type { TextWidth } from './createTextWidth.ts';
import { drawGround, drawNames, enlarged, inPanel, nothingCovered } from './drawGround.ts';
import { drawMarker, placeFace } from './drawMarker.ts';

/** An SVG group of `size`, at the origin; null for a story that pins nothing. */
export function drawMap(
  index: StoryIndex,
  baseMap: BaseMap,
  size: Size,
  textWidth: TextWidth,
): string | null {
  const places = selectMarkerPlaces(index);
  const inner = { width: size.width / enlarged, height: size.height / enlarged };
  const words = wordsFor(index.story.language);
  const lanes = selectLanes(index);
  const measure = createMeasure(words, lanes, textWidth);
  const view = frameView(places, inner, measure);
  if (view === null) return null;
  const markers = layoutMarkers(places, view, nothingCovered, measure);
  const taken = markers.flatMap(({ target, label }) => [target, label]);
  return inPanel(size, [
    drawGround(
      baseMap,
      places.map(({ point }) => point),
      view,
    ),
    drawNames(baseMap, view, taken, words, textWidth),
    ...markers.map((marker) => drawMarker(marker, { lanes, words }, measure(marker.places).badges.width)),
  ]);
}

type Measure = (places: readonly MarkerPlace[]) => MarkerSize;

function createMeasure(words: Words, lanes: Lanes, textWidth: TextWidth): Measure {
  return (places) => {
    const { shown, count } = selectBadges(eventsOf(places), lanes);
    const countWidth = count === null ? 0 : textWidth(words.map.countMark(count), placeFace);
    const label = { width: textWidth(namesOf(places, words).short, placeFace), height: 18 };
    return sizeMarker(shown.length, countWidth, label, 30);
  };
}

function frameView(places: readonly MarkerPlace[], size: Size, measure: Measure): RestingView | null {
  const free = growBox({ left: 0, top: 0, right: size.width, bottom: size.height }, -22);
  const framed = places.map((place) => ({ point: place.point, drawn: drawnAround(measure([place])) }));
  const view = framePlaces(framed, size, free, { least: 1, most: 6 });
  if (!view) return null;
  const middle = projectAt(view.zoom, view.center);
  return {
    zoom: view.zoom,
    origin: { x: middle.x - size.width / 2, y: middle.y - size.height / 2 },
    size,
  };
}
