// The ticks of the window with their labels: as many as the width carries, the first one naming month and year.
import { useMemo, type ReactNode } from 'react';
import { createDayScale } from '../time/dayScale.ts';
import { startsContext, selectTicks, type Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { measureLabel } from './measureLabel.ts';

interface Props {
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Pixels at the end of the axis that carry something else. */
  readonly keepFreePx: number;
  readonly children: ReactNode;
}

const font = '12px system-ui, sans-serif';
const padPx = 6;

export function Axis({ window, widthPx, keepFreePx, children }: Props) {
  const { dates } = useReader();
  const labels = useMemo(() => {
    const shown: { tick: Tick; x: number; text: string }[] = [];
    const scale = createDayScale(window, widthPx);
    let end = 0;
    let last: Tick | undefined;
    for (const tick of selectTicks(window, widthPx, 64)) {
      const x = scale(tick.day);
      const text = dates.tick(tick, startsContext(tick, last));
      const width = measureLabel(text, font) * 1.1 + 2 * padPx;
      if (x < end || x + width > widthPx - keepFreePx) continue;
      shown.push({ tick, x, text });
      end = x + width;
      last = tick;
    }
    return shown;
  }, [window, widthPx, keepFreePx, dates]);
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
