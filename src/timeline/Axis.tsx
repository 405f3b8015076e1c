// The ticks of the window with their labels.
import { useMemo, type ReactNode } from 'react';
import type { Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { selectTickLabels } from './selectTickLabels.ts';

interface Props {
  readonly ticks: readonly Tick[];
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Pixels at the end of the axis that carry something else. */
  readonly keepFreePx: number;
  readonly children: ReactNode;
}

export function Axis({ ticks, window, widthPx, keepFreePx, children }: Props) {
  const { dates } = useReader();
  const labels = useMemo(
    () => selectTickLabels(ticks, window, { widthPx, keepFreePx }, dates),
    [ticks, window, widthPx, keepFreePx, dates],
  );
  return (
    <div className="axis" dir="ltr">
      {labels.map(({ tick, x, text }) => (
        <span key={tick.day} className="tick-label" style={{ insetInlineStart: x }}>
          {text}
        </span>
      ))}
      {children}
    </div>
  );
}
