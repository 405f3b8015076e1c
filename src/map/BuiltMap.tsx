// The map as the build draws it: land, places with their numbers and names, and each number a link.
import { inWorlds, leastRoom, partOf, selectBuiltFrame, viewOf, type BuiltFrame } from '../geo/builtFrame.ts';
import { Badge } from '../ui/Badge.tsx';
import { itemName } from '../ui/itemName.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { BuiltSheet, nothingCovered, type BuiltGround } from './BuiltSheet.tsx';
import { layoutMarkers, type PlacedMarker } from './layoutMap.ts';
import { namesOf } from './markerWords.ts';
import { readFonts, sizeMarker, sizeText } from './measure.ts';
import { eventsOf, selectBadges, selectMarkerPlaces } from './selectMarkers.ts';

export function BuiltMap({ ground }: { ground: BuiltGround }) {
  const { reader, lanes, words } = useReader();
  const places = selectMarkerPlaces(reader.index);
  const frame = selectBuiltFrame(places.map(({ point }) => point));
  const view = viewOf(frame, leastRoom);
  const fonts = readFonts();
  const markers = layoutMarkers(places, view, nothingCovered, (group) => {
    const { shown, count } = selectBadges(eventsOf(group), lanes);
    const counted = count === null ? 0 : sizeText(words.map.countMark(count), fonts.place).width;
    return sizeMarker(shown.length, counted, sizeText(namesOf(group, words).short, fonts.place), 30);
  });
  const taken = markers.flatMap(({ target, label }) => [target, label]);
  return (
    <BuiltSheet {...{ ground, frame, taken, words }}>
      {markers.map((marker) => (
        <BuiltMarker key={marker.key} marker={marker} frame={frame} />
      ))}
    </BuiltSheet>
  );
}

const badgePx = 26;
const stepPx = 24;

function BuiltMarker({ marker, frame }: { marker: PlacedMarker; frame: BuiltFrame }) {
  const value = useReader();
  const { lanes, words } = value;
  const { places, at, side, labelAt } = marker;
  const events = eventsOf(places);
  const { shown, count } = selectBadges(events, lanes);
  const left = -(badgePx + (shown.length - 1) * stepPx) / 2;
  const first = events[0];
  if (!first) return null;
  return (
    <svg className="built-marker" {...partOf(frame, inWorlds(at))} overflow="visible">
      {shown.map(({ look, label }, n) => {
        const event = events[n] ?? first;
        return (
          <a key={event.id} href={`#${event.id}`} aria-label={itemName(event, value)}>
            <Badge
              look={look}
              label={label}
              at={{ x: left + n * stepPx, y: -badgePx / 2, sizePx: badgePx }}
            />
          </a>
        );
      })}
      <a href={`#${first.id}`} aria-hidden="true" tabIndex={-1}>
        <text className="built-label" x={labelAt.x} y={labelAt.y + 14} data-side={side}>
          {namesOf(places, words).short}
          {count === null ? '' : ` ${words.map.countMark(count)}`}
        </text>
      </a>
    </svg>
  );
}
