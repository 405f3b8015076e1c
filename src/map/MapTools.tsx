// The map's own buttons: closer, farther, all places.
import { useReader } from '../ui/ReaderContext.tsx';

const signs = {
  in: 'M4 10h12M10 4v12',
  out: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
};

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
  top,
  right,
  canZoomIn,
  canZoomOut,
  onZoom,
  onFit,
}: {
  top: number;
  right: number;
  canZoomIn: boolean;
  canZoomOut: boolean;
  onZoom: (steps: number) => void;
  onFit: () => void;
}) {
  const { words } = useReader();
  return (
    <div className="map-tools" style={{ top, right }}>
      <Tool name={words.map.zoomIn} sign="in" isIdle={!canZoomIn} onPress={() => onZoom(1)} />
      <Tool name={words.map.zoomOut} sign="out" isIdle={!canZoomOut} onPress={() => onZoom(-1)} />
      <Tool name={words.map.fit} sign="fit" onPress={onFit} />
    </div>
  );
}
