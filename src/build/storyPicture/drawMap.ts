// The map in a story's picture: laid out by the arithmetic of the page's own map, drawn as SVG.
import type { MarkerSize } from '../../geo/arrangeMarkers.ts';
import { boundsOf, middleOf } from '../../geo/bounds.ts';
import { growBox, type Size } from '../../geo/box.ts';
import { framePlaces } from '../../geo/frame.ts';
import { projectAt, worldWidth } from '../../geo/mercator.ts';
import { readGround, type GroundLines } from '../../map/groundLines.ts';
import { layoutMarkers, layoutNames } from '../../map/layoutMap.ts';
import { createNameWords, namesOf } from '../../map/markerWords.ts';
import { drawnAround, sizeMarker } from '../../map/measure.ts';
import { eventsOf, selectBadges, selectMarkerPlaces, type MarkerPlace } from '../../map/selectMarkers.ts';
import type { RestingView } from '../../map/useRestingView.ts';
import type { BaseMap, MapName } from '../../model/baseMap.ts';
import type { StoryIndex } from '../../model/storyIndex.ts';
import { selectLanes, type Lanes } from '../../time/lanes.ts';
import type { Words } from '../../words/en.ts';
import { wordsFor } from '../../words/catalogues.ts';
import { pictureColours } from './colours.ts';
import { drawMarker, placeFace } from './drawMarker.ts';
import type { TextWidth } from './createTextWidth.ts';
import { textElement, type Face } from './textElement.ts';

/** The map is laid out as on a page, and then enlarged: a preview is looked at on a phone, a third as large. */
const enlarged = 1.6;

const country: Face = { size: 10.5, weight: 600, spacing: 1.5 };
const sea: Face = { size: 13, weight: 400, italic: true, spacing: 0.3 };
const nothingCovered = { top: 0, right: 0, bottom: 0, left: 0 };

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
  const view = frameView(places, inner, measure.marker);
  if (view === null) return null;
  const markers = layoutMarkers(places, view, nothingCovered, measure.marker);
  const taken = markers.flatMap(({ target, label }) => [target, label]);
  const names = layoutNames(baseMap.names, view, nothingCovered, taken, measure.name);
  const written = names.map(({ name, box }) => {
    const at = { x: (box.left + box.right) / 2, y: box.bottom - (box.bottom - box.top) * 0.26 };
    const fill = name.kind === 'sea' ? pictureColours.seaInk : pictureColours.soft;
    return textElement(measure.nameOf(name), faceOf(name), at, { fill, anchor: 'middle' });
  });
  return [
    `<clipPath id="map"><rect width="${size.width}" height="${size.height}"/></clipPath>`,
    `<g clip-path="url(#map)"><g transform="scale(${enlarged})">`,
    drawGround(baseMap, places, view),
    ...written,
    ...markers.map((marker) =>
      drawMarker(marker, { lanes, words }, measure.marker(marker.places).badges.width),
    ),
    '</g></g>',
  ].join('');
}

interface Measure {
  readonly nameOf: (name: MapName) => string;
  readonly name: (name: MapName) => Size;
  readonly marker: (places: readonly MarkerPlace[]) => MarkerSize;
}

const faceOf = ({ kind }: MapName): Face => (kind === 'sea' ? sea : country);

function createMeasure(words: Words, lanes: Lanes, textWidth: TextWidth): Measure {
  const wordOf = createNameWords(words);
  const nameOf = (name: MapName) =>
    name.kind === 'sea' ? wordOf(name) : wordOf(name).toLocaleUpperCase(words.locale);
  return {
    nameOf,
    name: (name) => ({
      width: textWidth(nameOf(name), faceOf(name)),
      height: name.kind === 'sea' ? 16 : 13,
    }),
    marker: (places) => {
      const { shown, count } = selectBadges(eventsOf(places), lanes);
      const countWidth = count === null ? 0 : textWidth(words.map.countMark(count), placeFace);
      const label = { width: textWidth(namesOf(places, words).short, placeFace), height: 18 };
      return sizeMarker(shown.length, countWidth, label, 30);
    },
  };
}

function frameView(
  places: readonly MarkerPlace[],
  size: Size,
  measure: Measure['marker'],
): RestingView | null {
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

function drawGround(baseMap: BaseMap, places: readonly MarkerPlace[], view: RestingView): string {
  const { sea: water, land, border } = pictureColours;
  const bounds = boundsOf(places.map(({ point }) => point));
  const reach = (view.size.width / worldWidth(view.zoom)) * 360;
  const lines = readGround(baseMap, bounds ? middleOf(bounds).lng : 0, reach);
  const pathOf = (of: GroundLines[keyof GroundLines]) =>
    of
      .map((line) =>
        line.map(([lat, lng], i) => {
          const { x, y } = projectAt(view.zoom, { lat, lng });
          return `${i === 0 ? 'M' : 'L'}${(x - view.origin.x).toFixed(1)} ${(y - view.origin.y).toFixed(1)}`;
        }),
      )
      .flat()
      .join('');
  const stroke = `fill="none" stroke="${border}" stroke-linejoin="round"`;
  return [
    `<rect width="${view.size.width}" height="${view.size.height}" fill="${water}"/>`,
    `<path d="${pathOf(lines.land)}" fill="${land}" fill-rule="evenodd"/>`,
    `<path d="${pathOf(lines.borders)}" ${stroke} stroke-width="1"/>`,
    `<path d="${pathOf(lines.disputed)}" ${stroke} stroke-width="1" stroke-dasharray="3 3.5"/>`,
    `<path d="${pathOf(lines.coast)}" ${stroke} stroke-width="0.75"/>`,
  ].join('');
}
