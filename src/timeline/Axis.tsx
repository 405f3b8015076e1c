// The ticks of the window with their labels: as many as the width carries, the first one naming month and year.
import { useMemo, type ReactNode } from 'react';
import { createDayScale } from '../time/dayScale.ts';
import { startsContext, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { measureText } from '../ui/measureText.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { readStripFonts } from './sizes.ts';

interface Props {
  readonly ticks: readonly Tick[];
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Pixels at the end of the axis that carry something else. */
  readonly keepFreePx: number;
  readonly children: ReactNode;
}

const padPx = 6;

export function Axis({ ticks, window, widthPx, keepFreePx, children }: Props) {
  const { dates } = useReader();
  const labels = useMemo(() => {
    const shown: { tick: Tick; x: number; text: string }[] = [];
    const scale = createDayScale(window, widthPx);
    let last: Tick | undefined;
    for (const [n, tick] of ticks.entries()) {
      const x = scale(tick.day);
      const next = ticks[n + 1];
      const room = Math.min(next ? scale(next.day) : widthPx, widthPx - keepFreePx) - x;
      const lengths = startsContext(tick, last)
        ? (['full', 'compact', 'short'] as const)
        : (['short'] as const);
      const text = lengths
        .map((length) => dates.tick(tick, length))
        .find((label) => measureText(label, readStripFonts().tick) + 2 * padPx <= room);
      if (text === undefined) continue;
      shown.push({ tick, x, text });
      last = tick;
    }
    return shown;
  }, [ticks, window, widthPx, keepFreePx, dates]);
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
