// The map of a table as the build draws it: how many events lie where, in the circles that Leaflet's map begins with.
import { pointsAcross } from '../geo/bounds.ts';
import { boxAround } from '../geo/box.ts';
import { leastRoom, partOf, selectBuiltFrame, viewOf, type BuiltFrame } from '../geo/builtFrame.ts';
import { worldWidth } from '../geo/mercator.ts';
import { categoryLook, useTable } from '../ui/TableContext.tsx';
import { builtAnswer, builtSpots } from './builtAnswer.ts';
import { BuiltSheet, type BuiltGround } from './BuiltSheet.tsx';
import type { Spot } from './layoutSpots.ts';
import { arcPath, dominantOf, fontSizeOf, gapOf, ringParts, ringPx } from './spotSizes.ts';
import { largestPlaces, nameSpot } from './spotWords.ts';

/** A drawing is told by its largest counts; the lists below it say more. */
const mostTold = 12;

export function BuiltTableMap({ ground }: { ground: BuiltGround }) {
  const { reader, words, say, dates } = useTable();
  const { story } = reader;
  const frame = selectBuiltFrame(story.box ? pointsAcross(story.box) : []);
  const { zoom, origin } = viewOf(frame, leastRoom);
  const spots = builtSpots(story);
  const taken = spots.map(({ at, radiusPx }) => {
    const world = worldWidth(zoom);
    const middle = { x: at.x * world - origin.x, y: at.y * world - origin.y };
    return boxAround(middle, 2 * radiusPx, 2 * radiusPx);
  });
  const { view } = builtAnswer(story);
  const places = view ? largestPlaces(story, view) : new Map<string, string>();
  const told = spots
    .slice(-mostTold)
    .reverse()
    .map((spot) => nameSpot(spot, { story, say, dates, placeNames: [] }, places.get(spot.square) ?? null));
  return (
    <BuiltSheet {...{ ground, frame, taken, words }} label={told.join('; ')}>
      {spots.map((spot) => (
        <BuiltSpot key={spot.key} spot={spot} frame={frame} written={say.number(spot.count)} />
      ))}
    </BuiltSheet>
  );
}

/** Of a digit, in letters of one pixel. */
const digitWidth = 0.58;

function BuiltSpot({ spot, frame, written }: { spot: Spot; frame: BuiltFrame; written: string }) {
  const { at, radiusPx, byCategory } = spot;
  const radius = Math.round(radiusPx * 10) / 10;
  const parts = ringParts(byCategory);
  const sizePx = fontSizeOf(radius, written.length * digitWidth);
  const toneOf = (category: number) => `tone-${categoryLook(category).tone}`;
  return (
    <svg className="built-spot" {...partOf(frame, at)} overflow="visible">
      <circle r={radius + 1} />
      <circle r={radius - ringPx} className={toneOf(dominantOf(byCategory))} />
      {parts.map((part) => (
        <path
          key={part.category}
          className={toneOf(part.category)}
          d={arcPath(part, radius, gapOf(parts, radius))}
        />
      ))}
      <text y={Math.round(sizePx * 3.6) / 10} fontSize={sizePx}>
        {written}
      </text>
    </svg>
  );
}
