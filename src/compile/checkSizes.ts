// Sizes: how many events, and which titles are too long for the timeline.
import { entriesOf, type Context } from './context.ts';
import { limits } from './limits.ts';

/** False where the rest is not worth checking. */
export function checkSizes({ draft, report }: Context): boolean {
  for (const section of ['events', 'statements'] as const) {
    const count = Object.keys(draft[section] ?? {}).length;
    if (count <= limits.events) continue;
    report([section], `${count} ${section} are more than ${limits.events}; part the story in two`, 'key');
    return false;
  }
  if (draft.events && Object.keys(draft.events).length === 0) {
    report(['events'], '"events" is empty; add at least one', 'key');
  }
  for (const [id, event] of entriesOf(draft.events)) {
    const length = Array.from(event.title ?? '').length;
    if (Object.hasOwn(event, 'label') || length <= limits.label) continue;
    const message = `the title has ${length} characters, too long for the timeline; add a "label" of at most ${limits.label}`;
    report(['events', id, 'title'], message);
  }
  return true;
}
