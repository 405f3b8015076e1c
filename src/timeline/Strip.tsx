// The window in detail: axis, lanes, items, arcs. What stands where comes from time/layoutLanes.
import { useMemo, useRef } from 'react';
import { layoutLanes, type Layout } from '../time/layoutLanes.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { useSize } from '../ui/useSize.ts';
import { placeItems } from './arcs.ts';
import { Axis } from './Axis.tsx';
import { EdgeHint } from './EdgeHint.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { labelOf } from './labelOf.ts';
import { measureLabel } from './measureLabel.ts';
import { Paint } from './Paint.tsx';
import { badgePx, gapPx, lanePadPx, rowPx, tornPx } from './sizes.ts';
import { StripItems } from './StripItems.tsx';
import { useGestures } from './useGestures.ts';

const heightOf = (layout: Layout) =>
  layout.lanes.reduce((sum, { rows }) => sum + rows * rowPx + 2 * lanePadPx, 0);

export function Strip() {
  const { reader, lanes, words } = useReader();
  const window = useReaderState((state) => state.window);
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot);
  const widthPx = size?.width ?? 0;
  const layout = useMemo(
    () =>
      layoutLanes(lanes.lanes, window, {
        widthPx,
        badgePx,
        gapPx,
        tornPx,
        measurePx: (event) => measureLabel(labelOf(event, words), labelFont()),
      }),
    [lanes, window, widthPx, words],
  );
  const hint = useGestures(plot, reader, widthPx);
  const placed = useMemo(() => placeItems(layout, rowPx, lanePadPx), [layout]);
  const height = heightOf(layout);

  return (
    <div className="strip">
      <EdgeHint side="before" layout={layout} />
      <Axis window={window} widthPx={widthPx} keepFreePx={layout.after.length > 0 ? 84 : 0}>
        <EdgeHint side="after" layout={layout} />
      </Axis>
      <LaneHeads layout={layout} />
      <div className="plot" ref={plot} style={{ blockSize: height }} dir="ltr">
        {widthPx > 0 ? (
          <>
            <Paint layout={layout} placed={placed} window={window} widthPx={widthPx} heightPx={height} />
            <StripItems placed={placed} />
          </>
        ) : null}
        <p className="wheel-hint" data-shown={hint} aria-hidden="true">
          {navigator.platform.startsWith('Mac')
            ? words.timeline.wheelHint.mac
            : words.timeline.wheelHint.other}
        </p>
      </div>
    </div>
  );
}

/** The font of the labels as the style sheet has it: the size and weight stand there too. */
const labelFont = () => `600 13px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
