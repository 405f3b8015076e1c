// The ground of a picture's map, with the names that find room on it.
import { boundsOf, middleOf } from '../../geo/bounds.ts';
import type { Box, Size } from '../../geo/box.ts';
import { worldWidth } from '../../geo/mercator.ts';
import { readGround } from '../../map/groundLines.ts';
import { lineZoom, prepareGround } from '../../map/groundPath.ts';
import { layoutNames } from '../../map/layoutMap.ts';
import { createNameWords } from '../../map/markerWords.ts';
import type { RestingView } from '../../map/useRestingView.ts';
import type { BaseMap, MapName } from '../../model/baseMap.ts';
import type { LatLng } from '../../model/story.ts';
import type { Words } from '../../words/en.ts';
import { pictureColours } from './colours.ts';
import type { TextWidth } from './createTextWidth.ts';
import { textElement, type Face } from './textElement.ts';

/** Maps are laid out as on a page, and then enlarged: a preview is looked at on a phone, a third as large. */
export const enlarged = 1.6;

export const nothingCovered = { top: 0, right: 0, bottom: 0, left: 0 };

const country: Face = { size: 10.5, weight: 600, spacing: 1.5 };
const sea: Face = { size: 13, weight: 400, italic: true, spacing: 0.3 };
const faceOf = ({ kind }: MapName): Face => (kind === 'sea' ? sea : country);

/** What a map's view draws, at the origin and of `size`. */
export function inPanel({ width, height }: Size, drawn: readonly string[]): string {
  return [
    `<clipPath id="map"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#map)"><g transform="scale(${enlarged})">`,
    ...drawn,
    '</g></g>',
  ].join('');
}

/** Clear of what is `taken`. */
export function drawNames(
  { names }: BaseMap,
  view: RestingView,
  taken: readonly Box[],
  words: Words,
  textWidth: TextWidth,
): string {
  const wordOf = createNameWords(words);
  const nameOf = (name: MapName) =>
    name.kind === 'sea' ? wordOf(name) : wordOf(name).toLocaleUpperCase(words.locale);
  const measure = (name: MapName): Size => ({
    width: textWidth(nameOf(name), faceOf(name)),
    height: name.kind === 'sea' ? 16 : 13,
  });
  return layoutNames(names, view, nothingCovered, taken, measure)
    .map(({ name, box }) => {
      const at = { x: (box.left + box.right) / 2, y: box.bottom - (box.bottom - box.top) * 0.26 };
      const fill = name.kind === 'sea' ? pictureColours.seaInk : pictureColours.soft;
      return textElement(nameOf(name), faceOf(name), at, { fill, anchor: 'middle' });
    })
    .join('');
}

/** `points` are the ones that the map is about. */
export function drawGround(baseMap: BaseMap, points: readonly LatLng[], view: RestingView): string {
  const { sea: water, land, border } = pictureColours;
  const bounds = boundsOf(points);
  const lines = readGround(baseMap, bounds ? middleOf(bounds).lng : 0);
  const scale = worldWidth(view.zoom) / worldWidth(lineZoom);
  const [left, top] = [view.origin.x / scale, view.origin.y / scale];
  const area = {
    left,
    top,
    right: left + view.size.width / scale,
    bottom: top + view.size.height / scale,
    scale,
  };
  const stroke = `fill="none" stroke="${border}" stroke-linejoin="round"`;
  const looks = {
    land: `fill="${land}" fill-rule="evenodd"`,
    border: `${stroke} stroke-width="1"`,
    disputed: `${stroke} stroke-width="1" stroke-dasharray="3 3.5"`,
    coast: `${stroke} stroke-width="0.75"`,
  };
  return [
    `<rect width="${view.size.width}" height="${view.size.height}" fill="${water}"/>`,
    ...prepareGround(lines)(area).map(({ kind, path }) => `<path d="${path}" ${looks[kind]}/>`),
  ].join('');
}
