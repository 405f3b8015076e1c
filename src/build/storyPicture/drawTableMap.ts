// The map in a table's picture: how many events lie where, in the circles of the page's own map, as the build knows them.
import { pointsAcross } from '../../geo/bounds.ts';
import { boxAround, growBox, type Box, type Size } from '../../geo/box.ts';
import { framePlaces } from '../../geo/frame.ts';
import { projectAt, worldWidth, type Pixel } from '../../geo/mercator.ts';
import { builtSpots } from '../../map/builtAnswer.ts';
import type { Spot } from '../../map/layoutSpots.ts';
import { arcPath, dominantOf, fontSizeOf, gapOf, ringParts, ringPx } from '../../map/spotSizes.ts';
import type { RestingView } from '../../map/useRestingView.ts';
import type { BaseMap } from '../../model/baseMap.ts';
import type { TableStory } from '../../model/table.ts';
import { categoryLook } from '../../ui/TableContext.tsx';
import { wordsFor } from '../../words/catalogues.ts';
import { tableWordsFor } from '../../words/table/tableWordsFor.ts';
import { pictureColours } from './colours.ts';
import type { TextWidth } from './createTextWidth.ts';
import { drawGround, drawNames, enlarged, inPanel } from './drawGround.ts';
import { textElement, type Face } from './textElement.ts';

const remarkFace: Face = { size: 12, weight: 400 };
/** Around each corner: the largest circle. */
const circle = boxAround({ x: 0, y: 0 }, 44, 44);
const edgePx = 14;

/** An SVG group of `size`, at the origin; null for a table without points. */
export function drawTableMap(
  story: TableStory,
  baseMap: BaseMap,
  size: Size,
  textWidth: TextWidth,
): string | null {
  const view = story.box && frameView(story.box, size);
  if (!story.box || !view) return null;
  const say = tableWordsFor(story.language);
  const spots = builtSpots(story).map((spot) => ({ spot, at: inView(spot, view) }));
  const remark = story.withoutPoint > 0 ? say.withoutPoint(story.withoutPoint) : '';
  const foot = footBox(view.size, textWidth(remark, remarkFace));
  const taken = [
    ...spots.map(({ spot: { radiusPx }, at }) => boxAround(at, 2 * radiusPx, 2 * radiusPx)),
    ...(remark === '' ? [] : [foot]),
  ];
  return inPanel(size, [
    drawGround(baseMap, pointsAcross(story.box), view),
    drawNames(baseMap, view, taken, wordsFor(story.language), textWidth),
    ...spots.map(({ spot, at }) => drawSpot(spot, at, say.number(spot.count), textWidth)),
    remark === ''
      ? ''
      : textElement(
          remark,
          remarkFace,
          { x: (foot.left + foot.right) / 2, y: foot.bottom - 6 },
          { fill: pictureColours.soft, anchor: 'middle', rim: pictureColours.land },
        ),
  ]);
}

function frameView(box: NonNullable<TableStory['box']>, size: Size): RestingView | null {
  const inner = { width: size.width / enlarged, height: size.height / enlarged };
  const free = growBox({ left: 0, top: 0, right: inner.width, bottom: inner.height }, -edgePx);
  const places = pointsAcross(box).map((point) => ({ point, drawn: circle }));
  const view = framePlaces(places, inner, free, { least: 0, most: 6 });
  if (!view) return null;
  const middle = projectAt(view.zoom, view.center);
  const origin = { x: middle.x - inner.width / 2, y: middle.y - inner.height / 2 };
  return { zoom: view.zoom, origin, size: inner };
}

function inView({ at }: Spot, { zoom, origin }: RestingView): Pixel {
  const world = worldWidth(zoom);
  return { x: at.x * world - origin.x, y: at.y * world - origin.y };
}

/** At the foot of the map, in the middle. */
const footBox = ({ width, height }: Size, textPx: number): Box =>
  boxAround({ x: width / 2, y: height - edgePx }, textPx, 18);

function drawSpot(
  { radiusPx, byCategory }: Spot,
  { x, y }: Pixel,
  written: string,
  textWidth: TextWidth,
): string {
  const { land, ink, tones } = pictureColours;
  const toneOf = (category: number) => tones[categoryLook(category).tone];
  const parts = ringParts(byCategory);
  const sizePx = fontSizeOf(radiusPx, textWidth(written, { size: 1, weight: 600 }));
  const rings = parts.map(
    ({ category, ...part }) =>
      `<path d="${arcPath(part, radiusPx, gapOf(parts, radiusPx))}" fill="none" stroke="${toneOf(category)}" stroke-width="${ringPx}"/>`,
  );
  return [
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">`,
    `<circle r="${radiusPx + 1}" fill="${land}"/>`,
    `<circle r="${radiusPx - ringPx}" fill="${toneOf(dominantOf(byCategory))}" fill-opacity="0.16"/>`,
    ...rings,
    textElement(
      written,
      { size: sizePx, weight: 600 },
      { x: 0, y: sizePx * 0.36 },
      { fill: ink, anchor: 'middle' },
    ),
    '</g>',
  ].join('');
}
