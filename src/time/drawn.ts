// What of an event is drawn on the axis, in days: as exact as the date is and no more. No pixels here.
import type { IntervalEnd } from '../model/edtf.ts';
import type { StoryEvent, When } from '../model/story.ts';

/** How a drawn thing ends on one side: `torn` where that end is not known, `running` where it went on. */
export type Edge = 'firm' | 'soft' | 'torn' | 'running';

export interface Drawn {
  /**
   * `day` fills its day, `span` lightly fills a month, a year or more in which it happened, `bar` is a state,
   * `one-of` is one unknown day: a tick at its known end and a thin dash to the other.
   */
  readonly form: 'day' | 'span' | 'bar' | 'one-of';
  /** First drawn day; null where it is not known or has none. */
  readonly from: number | null;
  /** The day after the last drawn one; null where it is not known or has none. */
  readonly to: number | null;
  readonly left: Edge;
  readonly right: Edge;
  /** Where a bar has surely begun, when that is later than `from`: up to here it fades in. */
  readonly firmFrom: number | null;
  /** Up to where a bar surely lasts, when that is earlier than `to`: from here it fades out. */
  readonly firmTo: number | null;
  /** Written with `?`: drawn with a broken outline. */
  readonly uncertain: boolean;
}

export function selectDrawn({ when }: Pick<StoryEvent, 'when'>): Drawn {
  const { bounds, date } = when;
  const from = bounds.begin.earliest;
  const to = bounds.end.latest === null ? null : bounds.end.latest + 1;
  const plain = { from, to, left: 'firm', right: 'firm', firmFrom: null, firmTo: null } as const;
  switch (date.form) {
    case 'one-of':
      return { ...plain, form: 'one-of', uncertain: false };
    case 'date': {
      const edge = date.date.approximate ? 'soft' : 'firm';
      const form = date.date.first === date.date.last ? 'day' : 'span';
      return { ...plain, form, left: edge, right: edge, uncertain: date.date.uncertain };
    }
    case 'interval':
      return drawnInterval(when, date.start, date.end);
  }
}

function drawnInterval(when: When, start: IntervalEnd, end: IntervalEnd): Drawn {
  const { begin, end: finish } = when.bounds;
  const runsOn = when.known.end?.way === 'until' || end === 'open';
  const startTerm = typeof start === 'string' ? null : start;
  const endTerm = typeof end === 'string' ? null : end;
  return {
    form: 'bar',
    from: startTerm && begin.earliest,
    to: endTerm && finish.latest !== null ? finish.latest + 1 : null,
    left: edgeOf(start, false),
    right: edgeOf(end, runsOn),
    firmFrom: startTerm && startTerm.last > startTerm.first ? startTerm.last + 1 : null,
    firmTo: endTerm && endTerm.last > endTerm.first ? endTerm.first : null,
    uncertain: Boolean(startTerm?.uncertain) || Boolean(endTerm?.uncertain),
  };
}

function edgeOf(end: IntervalEnd, runsOn: boolean): Edge {
  if (runsOn) return 'running';
  if (end === 'unknown') return 'torn';
  if (end === 'open') return 'running';
  return end.approximate || end.last > end.first ? 'soft' : 'firm';
}
