// The window as two plain date fields and buttons: everything the brush does, for every hand.
import { useState } from 'react';
import type { Day } from '../model/day.ts';
import { formatIsoDay, parseIsoDay } from '../time/calendar.ts';
import { daysIn, panWindow, wholeDays, zoomWindow, type TimeWindow } from '../time/timeWindow.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';

export function WindowTools() {
  const { reader, words } = useReader();
  const window = useReaderState((state) => state.window);
  const { extent } = reader;
  const { first, last } = wholeDays(window);
  const middle = (window.from + window.to) / 2;
  const set = (next: TimeWindow) => reader.setWindow(next, 'timeline');
  const say = words.timeline;
  const step = daysIn(window) * 0.3;
  const limits = { min: wholeDays(extent).first, max: wholeDays(extent).last };
  return (
    <div className="window-tools" role="group" aria-label={say.window}>
      <span className="window-fields">
        <DateField
          label={say.from}
          day={first}
          {...limits}
          onDay={(day) => set({ from: day, to: Math.max(window.to, day + 2) })}
        />
        <DateField
          label={say.to}
          day={last}
          {...limits}
          onDay={(day) => set({ from: Math.min(window.from, day - 1), to: day + 1 })}
        />
      </span>
      <span className="window-buttons">
        <SignButton sign="‹" name={say.earlier} onPress={() => set(panWindow(window, -step, extent))} />
        <SignButton sign="›" name={say.later} onPress={() => set(panWindow(window, step, extent))} />
        <SignButton sign="+" name={say.zoomIn} onPress={() => set(zoomWindow(window, 0.6, middle, extent))} />
        <SignButton
          sign="−"
          name={say.zoomOut}
          onPress={() => set(zoomWindow(window, 1 / 0.6, middle, extent))}
        />
        <button type="button" className="tool wide" onClick={() => set(extent)}>
          {say.whole}
        </button>
        <button type="button" className="tool wide" onClick={() => set(reader.burst)}>
          {say.burst}
        </button>
      </span>
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly min: Day;
  readonly max: Day;
  readonly onDay: (day: Day) => void;
}

/** Takes what is typed once it is a day within reach; until then the typing stands and the window does not move. */
function DateField({ label, day, min, max, onDay }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={typed ?? formatIsoDay(day)}
        min={formatIsoDay(min)}
        max={formatIsoDay(max)}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = parseIsoDay(target.value);
          if (next !== null && next >= min && next <= max) onDay(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
