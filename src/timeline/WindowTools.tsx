// The window as two plain date fields and buttons: everything the brush does, for every hand.
import type { ReactNode } from 'react';
import { daysIn, panWindow, zoomWindow, type TimeWindow } from '../time/timeWindow.ts';
import { useWindowing, useWindowState } from '../ui/WindowContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';
import { DateFields } from './DateFields.tsx';

interface Props {
  /** A further tool, where there is one. */
  readonly children?: ReactNode;
}

export function WindowTools({ children }: Props) {
  const { reader, words } = useWindowing();
  const window = useWindowState((state) => state.window);
  const timeDirection = useWindowState((state) => state.timeDirection);
  const { extent } = reader;
  const middle = (window.from + window.to) / 2;
  const set = (next: TimeWindow) => reader.setWindow(next, 'timeline');
  const say = words.timeline;
  const step = daysIn(window) * 0.3;
  // Each on the side where it points. Where words run from the right, the signs are turned with them.
  const runsWithWords = timeDirection === words.dates.direction;
  const pan = (name: string, sign: string, days: number) => (
    <SignButton key={name} sign={sign} name={name} onPress={() => set(panWindow(window, days, extent))} />
  );
  const earlier = pan(say.earlier, runsWithWords ? '‹' : '›', -step);
  const later = pan(say.later, runsWithWords ? '›' : '‹', step);
  return (
    <div className="window-tools" role="group" aria-label={say.window}>
      <DateFields window={window} onWindow={set} />
      <span className="window-buttons">
        {runsWithWords ? [earlier, later] : [later, earlier]}
        <SignButton sign="+" name={say.zoomIn} onPress={() => set(zoomWindow(window, 0.6, middle, extent))} />
        <SignButton
          sign="−"
          name={say.zoomOut}
          onPress={() => set(zoomWindow(window, 1 / 0.6, middle, extent))}
        />
        <button type="button" className="tool wide" onClick={() => set(extent)}>
          {say.whole}
        </button>
        {reader.burst === extent ? null : (
          <button type="button" className="tool wide" onClick={() => set(reader.burst)}>
            {say.burst}
          </button>
        )}
        {children}
      </span>
    </div>
  );
}
