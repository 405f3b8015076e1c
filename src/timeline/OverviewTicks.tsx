// The lines of an overview with their labels.
import { useMemo } from 'react';
import { useWindowing } from '../ui/WindowContext.tsx';
import { overviewPx } from './OverviewBrush.tsx';
import { selectOverviewTicks } from './selectOverviewTicks.ts';

export function OverviewTicks({ widthPx }: { widthPx: number }) {
  const { reader, dates } = useWindowing();
  const { extent } = reader;
  const ticks = useMemo(() => selectOverviewTicks(extent, widthPx, dates), [extent, widthPx, dates]);
  return ticks.map(({ tick, x, text }) => (
    <g key={tick.day}>
      <line className="grid-line" x1={x} x2={x} y1={0} y2={overviewPx} />
      {text === null ? null : (
        <text className="overview-tick" x={x + 5} y={13}>
          {text}
        </text>
      )}
    </g>
  ));
}
