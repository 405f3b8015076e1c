// The ticks of the window with their labels.
import type { ReactNode } from 'react';
import { useReaderState } from '../ui/ReaderContext.tsx';
import type { TickLabel } from './selectTickLabels.ts';

interface Props {
  readonly labels: readonly TickLabel[];
  readonly children: ReactNode;
}

export function Axis({ labels, children }: Props) {
  const timeDirection = useReaderState((state) => state.timeDirection);
  return (
    <div className="axis" dir={timeDirection}>
      {labels.map(({ tick, x, text }) => (
        <span key={tick.day} className="tick-label" style={{ insetInlineStart: x }}>
          {/* The axis may run against its words. */}
          <bdi>{text}</bdi>
        </span>
      ))}
      {children}
    </div>
  );
}
