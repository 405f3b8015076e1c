// Dates: each can be read, says how it is known, and is the one that this way gives when it is worked out again.
import type { Day } from '../model/day.ts';
import type { DateTerm, EdtfDate } from '../model/edtf.ts';
import type { Id } from '../model/story.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { parseKnown, type DatedEvent } from '../time/known.ts';
import { checkWay, type Written } from './checkWay.ts';
import { entriesOf, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Path } from './readYaml.ts';
import type { EventFile, WhenFile } from './storyFile.ts';

/** What dates may hang on. */
export interface Dates {
  readonly publication: Day | null;
  readonly events: ReadonlyMap<Id, DatedEvent>;
}

export function readDates({ draft }: Context): Dates {
  const published = draft.article === undefined ? undefined : draft.sources?.[draft.article]?.published;
  const events = new Map<Id, DatedEvent>();
  for (const [id, event] of Object.entries(draft.events ?? {})) {
    const parsed = event?.when?.date === undefined ? null : parseEdtf(event.when.date);
    const known = typeof event?.when?.known === 'string' ? parseKnown(event.when.known) : null;
    events.set(id, { date: parsed?.ok ? parsed.date : null, known });
  }
  return { publication: published === undefined ? null : parseIsoDay(published), events };
}

export function checkWhens(context: Context, dates: Dates): void {
  for (const [id, event] of entriesOf(context.draft.events)) {
    if (event.when) checkWhen(context, dates, event.when, ['events', id, 'when'], id);
    checkKind(context, dates, event, id);
  }
  for (const [id, statement] of entriesOf(context.draft.statements)) {
    if (statement.when) checkWhen(context, dates, statement.when, ['statements', id, 'when'], null);
  }
}

/** What goes on without end, or always has, did not happen: it was the case. */
function checkKind({ report }: Context, { events }: Dates, event: Draft<EventFile>, id: Id): void {
  const date = events.get(id)?.date;
  if (event.kind !== 'event' || date?.form !== 'interval') return;
  const lacks = date.end === 'open' ? 'end' : date.start === 'open' ? 'beginning' : null;
  if (lacks === null) return;
  const message = `"${event.when?.date ?? ''}" has no ${lacks}, and an event has one; write kind: state, or a date with one`;
  report(['events', id, 'kind'], message);
}

function checkWhen(
  context: Context,
  dates: Dates,
  when: Draft<WhenFile>,
  path: Path,
  ownId: Id | null,
): void {
  if (when.date === undefined) return;
  const parsed = parseEdtf(when.date);
  if (!parsed.ok) {
    context.report([...path, 'date'], `invalid date "${when.date}": ${parsed.reason}; ${parsed.advice}`);
    return;
  }
  const { known } = when;
  if (known === undefined) return;
  if (parsed.date.form !== 'interval') {
    if (typeof known === 'string') {
      checkWay(context, dates, {
        when,
        path,
        ownId,
        way: known,
        wayPath: [...path, 'known'],
        ...wholeOf(parsed.date),
      });
    } else {
      const message = `"${when.date}" is one date; write one way here, not start and end`;
      context.report([...path, 'known'], message, 'key');
    }
    return;
  }
  if (typeof known === 'string') {
    const message = `"${when.date}" has two ends; write how each is known, as in { start: stated, end: until publication }`;
    context.report([...path, 'known'], message);
    return;
  }
  for (const end of ['start', 'end'] as const) {
    const term = parsed.date[end];
    const wayPath = [...path, 'known', end];
    if (typeof term === 'string') {
      if (Object.hasOwn(known, end))
        context.report(wayPath, `the date has no ${end} day; remove "${end}"`, 'key');
    } else if (!Object.hasOwn(known, end)) {
      context.report([...path, 'known'], `nothing says how the ${end} is known; add "${end}"`, 'key');
    } else if (known[end] !== undefined) {
      checkWay(context, dates, { when, path, ownId, way: known[end], wayPath, part: end, terms: [term] });
    }
  }
}

function wholeOf(date: Exclude<EdtfDate, { form: 'interval' }>): Written {
  if (date.form === 'date') return { part: 'date', terms: [date.date] };
  const terms = [date.from, date.to].filter((term): term is DateTerm => term !== null);
  return { part: date.from === null ? 'on-or-before' : 'one-of', terms };
}
