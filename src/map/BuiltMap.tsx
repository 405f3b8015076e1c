// The map as the build draws it: land, places with their numbers and names, and each number a link. It fits any room,
// since points stand at parts of the frame and words keep their size; Leaflet takes its place when it is there.
import {
  groundSteps,
  inWorlds,
  leastRoom,
  selectBuiltFrame,
  viewOf,
  type BuiltFrame,
} from '../geo/builtFrame.ts';
import type { LatLng } from '../model/story.ts';
import type { MapName } from '../model/baseMap.ts';
import { Badge } from '../ui/Badge.tsx';
import { itemName } from '../ui/itemName.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { layoutMarkers, layoutNames, type PlacedMarker } from './layoutMap.ts';
import { createNameWords, namesOf } from './markerWords.ts';
import { readFonts, sizeMarker, sizeText } from './measure.ts';
import { eventsOf, selectBadges, selectMarkerPlaces } from './selectMarkers.ts';

/** Paths in steps of the frame's width, from its corner; `names` as the base map has them. */
export interface BuiltGround {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly names: readonly MapName[];
}

const nothingCovered = { top: 0, right: 0, bottom: 0, left: 0 };

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
  const nameOf = createNameWords(words);
  const names = layoutNames(ground.names, view, nothingCovered, taken, (name) =>
    sizeText(nameOf(name), name.kind === 'sea' ? fonts.sea : fonts.country),
  );
  return (
    <svg className="built-frame" data-shape={frame.shape} overflow="visible">
      <svg
        className="map-ground"
        viewBox={`0 0 ${groundSteps} ${Math.round((groundSteps * frame.height) / frame.width)}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        overflow="visible"
        aria-hidden="true"
      >
        <path className="map-land" d={ground.land} />
        <path d={ground.borders} />
        <path className="map-disputed" d={ground.disputed} />
      </svg>
      <g aria-hidden="true">
        {names.map(({ name, at }) => (
          <text key={name.id} className={`map-${name.kind}`} {...partOf(frame, at)} dy="0.35em">
            {nameOf(name)}
          </text>
        ))}
      </g>
      {markers.map((marker) => (
        <BuiltMarker key={marker.key} marker={marker} frame={frame} />
      ))}
    </svg>
  );
}

/** Where a point stands in the frame, in per cent of it. */
function partOf({ left, top, width, height }: BuiltFrame, point: LatLng) {
  const { x, y } = inWorlds(point);
  const percent = (part: number) => `${Math.round(part * 1e4) / 100}%`;
  return { x: percent((x - left) / width), y: percent((y - top) / height) };
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
    <svg className="built-marker" {...partOf(frame, at)} overflow="visible">
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
