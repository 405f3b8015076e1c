// The names of the lanes, each with its shape and colour.
import type { Lane } from '../time/lanes.ts';
import type { Layout } from '../time/layoutLanes.ts';
import { Badge } from '../ui/Badge.tsx';
import { OwnWords } from '../ui/OwnWords.tsx';
import { useReader, type ReaderValue } from '../ui/ReaderContext.tsx';
import { lanePadPx, rowPx } from './sizes.ts';

export function laneName(lane: Lane, { reader, words }: ReaderValue): string {
  const { lanes } = words.timeline;
  switch (lane.kind) {
    case 'place':
      return reader.index.places.get(lane.place ?? '')?.name ?? '';
    case 'other-places':
      return lanes.otherPlaces;
    case 'areas':
      return lanes.areas;
    case 'nowhere':
      return lanes.nowhere;
  }
}

export function LaneHeads({ layout }: { layout: Layout }) {
  const value = useReader();
  return (
    <ul className="lane-heads">
      {layout.lanes.map(({ lane, rows }) => (
        <li key={lane.id} style={{ blockSize: rows * rowPx + 2 * lanePadPx }} data-kind={lane.kind}>
          <Badge look={lane.look} className="badge-small" />
          <span>
            <OwnWords text={laneName(lane, value)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
