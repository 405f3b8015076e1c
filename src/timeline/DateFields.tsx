// The window's first and last day as two fields: the browser's own, or a text where the page counts in a calendar that
// no browser's field has.
import { useId, useState } from 'react';
import type { Day } from '../model/day.ts';
import { formatIsoDay, parseIsoDay } from '../time/calendar.ts';
import type { CalendarSystem } from '../time/calendarSystem.ts';
import { wholeDays, type TimeWindow } from '../time/timeWindow.ts';
import { formatWrittenDay, parseWrittenDay } from '../words/writtenDay.ts';
import { useWindowing } from '../ui/WindowContext.tsx';
import type { DayField } from '../words/dates/phrases.ts';

interface Props {
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

export function DateFields({ window, onWindow }: Props) {
  const { reader, words, dates } = useWindowing();
  const { first, last } = wholeDays(window);
  const { first: min, last: max } = wholeDays(reader.extent);
  const calendar = dates.calendarOf(reader.extent);
  const { dayField } = words.dates;
  const field = (props: Pick<FieldProps, 'label' | 'day' | 'onDay'>) =>
    dayField && calendar.name !== 'gregorian' ? (
      <WrittenField {...props} {...{ min, max, calendar }} say={dayField} />
    ) : (
      <NativeField {...props} {...{ min, max }} />
    );
  return (
    <span className="window-fields">
      {field({
        label: words.timeline.from,
        day: first,
        onDay: (day) => onWindow({ from: day, to: Math.max(last, day) + 1 }),
      })}
      {field({
        label: words.timeline.to,
        day: last,
        onDay: (day) => onWindow({ from: Math.min(first, day), to: day + 1 }),
      })}
    </span>
  );
}

interface FieldProps {
  readonly label: string;
  readonly day: Day;
  readonly min: Day;
  readonly max: Day;
  readonly onDay: (day: Day) => void;
}

/** Takes what is typed once it is a day within reach; until then the typing stands and the window does not move. */
function NativeField({ label, day, min, max, onDay }: FieldProps) {
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

interface WrittenFieldProps extends FieldProps {
  readonly calendar: CalendarSystem;
  readonly say: DayField;
}

/** Takes what is typed with Enter, or when it is left; what is no day within reach stands, with what is wrong. */
function WrittenField({ label, day, min, max, onDay, calendar, say }: WrittenFieldProps) {
  const { words } = useWindowing();
  const id = useId();
  // Typing counts for the day it was to replace: when the window moves by other means, the field follows.
  const [draft, setDraft] = useState<{ of: Day; text: string; error: string } | null>(null);
  const { text, error } = draft?.of === day ? draft : { text: written(day), error: '' };

  function written(of: Day): string {
    return words.number(formatWrittenDay(of, calendar));
  }
  const take = () => {
    const next = parseWrittenDay(text, calendar);
    const isWithin = next !== null && next >= min && next <= max;
    const problem = next === null ? say.noDay : isWithin ? '' : say.outside(written(min), written(max));
    setDraft(isWithin ? null : { of: day, text, error: problem });
    if (isWithin && next !== day) onDay(next);
  };
  return (
    <label>
      <span id={`${id}name`}>{label}</span>
      <input
        type="text"
        dir="ltr"
        aria-labelledby={`${id}name`}
        autoComplete="off"
        value={text}
        aria-invalid={error !== '' || undefined}
        aria-describedby={error ? `${id}hint ${id}error` : `${id}hint`}
        onChange={({ target }) => setDraft({ of: day, text: target.value, error: '' })}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      <span id={`${id}hint`} hidden>
        {say.hint}
      </span>
      {error ? (
        <span id={`${id}error`} className="field-error" role="alert">
          {error}
        </span>
      ) : null}
    </label>
  );
}
