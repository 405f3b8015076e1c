// The words of an event on the timeline: its label, and for one unknown day where that day can be.
import type { StoryEvent } from '../model/story.ts';
import type { Words } from '../words/en.ts';

export function labelOf({ label, when: { date } }: StoryEvent, words: Words): string {
  if (date.form !== 'one-of') return label;
  const { onOrBefore, onOrAfter, oneDayWithin } = words.timeline;
  if (date.from && date.to) return oneDayWithin(label);
  return date.to ? onOrBefore(label) : onOrAfter(label);
}
