// The map's own buttons: closer, farther, all places; and, while it is closer than that, in the four directions, for who
// cannot drag.
import type { Words } from '../words/en.ts';

const signs = {
  in: 'M4 10h12M10 4v12',
  out: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  west: 'm12 5-5 5 5 5',
  north: 'm5 12 5-5 5 5',
  south: 'm5 8 5 5 5-5',
  east: 'm8 5 5 5-5 5',
};

/** To the right and down, in the order in which the buttons stand. */
const directions = [
  { way: 'west', right: -1, down: 0 },
  { way: 'north', right: 0, down: -1 },
  { way: 'south', right: 0, down: 1 },
  { way: 'east', right: 1, down: 0 },
] as const;

function Tool({ name, sign, isIdle = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="map-tool"
      aria-label={name}
      title={name}
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onPress();
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
    </button>
  );
}

interface ToolProps {
  readonly name: string;
  readonly sign: keyof typeof signs;
  readonly isIdle?: boolean;
  readonly onPress: () => void;
}

export function MapTools({
  words,
  top,
  right,
  canZoomIn,
  canZoomOut,
  canPan,
  onZoom,
  onPan,
  onFit,
}: {
  words: Words;
  top: number;
  right: number;
  canZoomIn: boolean;
  canZoomOut: boolean;
  canPan: boolean;
  onZoom: (steps: number) => void;
  onPan: (right: number, down: number) => void;
  onFit: () => void;
}) {
  return (
    <div className="map-corner" dir="ltr" style={{ top, right }}>
      <div className="map-tools">
        <Tool name={words.map.zoomIn} sign="in" isIdle={!canZoomIn} onPress={() => onZoom(1)} />
        <Tool name={words.map.zoomOut} sign="out" isIdle={!canZoomOut} onPress={() => onZoom(-1)} />
        <Tool name={words.map.fit} sign="fit" onPress={onFit} />
      </div>
      {canPan ? (
        <div className="map-tools is-row">
          {directions.map(({ way, right: ahead, down }) => (
            <Tool key={way} name={words.map.pan[way]} sign={way} onPress={() => onPan(ahead, down)} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
