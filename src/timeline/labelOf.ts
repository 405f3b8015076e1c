// The words of an event on the timeline: its label, and what its date leaves open.
import type { StoryEvent } from '../model/story.ts';
import type { ReaderValue } from '../ui/ReaderContext.tsx';

/** The axis runs from left to right around it: a text that runs the other way is kept together. */
export function labelOf(event: StoryEvent, value: ReaderValue): string {
  const text = wordsOf(event, value);
  return value.words.dates.direction === 'rtl' ? `\u2067${text}\u2069` : text;
}

function wordsOf({ label, when: { date } }: StoryEvent, { words, dates }: ReaderValue): string {
  const say = words.timeline;
  switch (date.form) {
    case 'date':
      return label;
    case 'interval':
      if (date.start === 'unknown') return say.startUnknown(label);
      return date.end === 'unknown' ? say.endUnknown(label) : label;
    case 'one-of':
      if (date.from && date.to) return say.oneDayWithin(label);
      if (date.to) return say.onOrBefore(label, dates.shortDay(date.to.last));
      return date.from ? say.onOrAfter(label, dates.shortDay(date.from.first)) : label;
  }
}
