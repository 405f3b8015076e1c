// The ticks of the window with their labels.
import type { ReactNode } from 'react';
import { useWindowState } from '../ui/WindowContext.tsx';
import type { TickLabel } from './selectTickLabels.ts';

interface Props {
  readonly labels: readonly TickLabel[];
  readonly children?: ReactNode;
}

export function Axis({ labels, children }: Props) {
  const timeDirection = useWindowState((state) => state.timeDirection);
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
