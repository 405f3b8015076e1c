// One marker of the picture's map: its events' badges, and the name of its place.
import type { Side } from '../../geo/arrangeMarkers.ts';
import type { Pixel } from '../../geo/mercator.ts';
import type { PlacedMarker } from '../../map/layoutMap.ts';
import { namesOf } from '../../map/markerWords.ts';
import { badgeSize, badgeStep } from '../../map/measure.ts';
import { eventsOf, selectBadges } from '../../map/selectMarkers.ts';
import type { LaneLook, Lanes } from '../../time/lanes.ts';
import { badgePaths, badgeText } from '../../ui/badgePaths.ts';
import type { Words } from '../../words/en.ts';
import { pictureColours } from './colours.ts';
import { textElement, type Face } from './textElement.ts';

export const placeFace: Face = { size: 15, weight: 600 };
const numberFaces: Readonly<Record<ReturnType<typeof badgeText>['size'], Face>> = {
  usual: { size: 12, weight: 700 },
  tight: { size: 9.5, weight: 700 },
  long: { size: 10, weight: 700 },
};

/** Where the layout has put it; `badgesWidth` is what its badges and their count take, around the target's middle. */
export function drawMarker(
  { places, target, label, side }: PlacedMarker,
  { lanes, words }: { readonly lanes: Lanes; readonly words: Words },
  badgesWidth: number,
): string {
  const { soft, land } = pictureColours;
  const { shown, count } = selectBadges(eventsOf(places), lanes);
  const left = (target.left + target.right - badgesWidth) / 2;
  const middle = (target.top + target.bottom) / 2;
  const badges = shown.map(({ look, label: number }, i) =>
    drawBadge(look, words.number(number), { x: left + i * badgeStep, y: middle - badgeSize / 2 }),
  );
  const countAt = { x: left + badgesWidth, y: middle + 5 };
  return [
    ...badges,
    count === null
      ? ''
      : textElement(words.map.countMark(count), placeFace, countAt, { fill: soft, anchor: 'end', rim: land }),
    drawLabel(namesOf(places, words).short, label, side),
  ].join('');
}

/** Held at the side of its marker, so that what measuring gets wrong does not move it away. */
function drawLabel(text: string, { left, right, bottom }: PlacedMarker['label'], side: Side): string {
  const { ink, land } = pictureColours;
  const paint = { fill: ink, rim: land };
  const y = bottom - 4;
  if (side === 'right') return textElement(text, placeFace, { x: left, y }, paint);
  if (side === 'left') return textElement(text, placeFace, { x: right, y }, { ...paint, anchor: 'end' });
  return textElement(text, placeFace, { x: (left + right) / 2, y }, { ...paint, anchor: 'middle' });
}

/** `at` is the top left corner. */
function drawBadge({ tone, shape }: LaneLook, number: string, { x, y }: Pixel): string {
  const { ground, ink, onTone, tones } = pictureColours;
  const look =
    tone === 0
      ? `fill="${ground}" stroke="${tones[0]}" stroke-width="1.75"`
      : `fill="${tones[tone]}" stroke="${ground}" stroke-width="1.25"`;
  const { y: baseline, size } = badgeText(shape, number.length);
  const fill = tone === 0 ? ink : onTone;
  const written =
    number === ''
      ? ''
      : textElement(number, numberFaces[size], { x: 12, y: baseline }, { fill, anchor: 'middle' });
  // The outlines have a box of 24 within the badge's 26.
  return `<g transform="translate(${x + 1} ${y + 1})"><path d="${badgePaths[shape]}" ${look}/>${written}</g>`;
}
