// Ids: their form, the reserved ones, and the one namespace of events and statements. They are parts of addresses.
import { reservedIds } from '../model/reservedIds.ts';
import type { Context } from './context.ts';
import { idPattern } from './fields.ts';

const form = 'write 2 to 64 small letters, digits and hyphens, a letter first';

export function checkIds({ draft, storyId, report }: Context): void {
  checkStoryId({ storyId, report });
  for (const section of ['sources', 'places', 'actors', 'events', 'statements'] as const) {
    for (const id of Object.keys(draft[section] ?? {})) {
      const isAddress = section === 'events' || section === 'statements';
      const fault = isAddress ? faultOf(id) : formFault(id);
      if (fault) report([section, id], fault, 'key');
    }
  }
  const events = draft.events ?? {};
  for (const id of Object.keys(draft.statements ?? {})) {
    if (Object.hasOwn(events, id)) {
      report(
        ['statements', id],
        `"${id}" is the id of an event already; choose another, they share their addresses`,
        'key',
      );
    }
  }
}

export function checkStoryId({ storyId, report }: Pick<Context, 'storyId' | 'report'>): void {
  const fault = faultOf(storyId);
  if (fault) report([], `the folder’s name is the story’s id, but ${fault}`, 'key');
}

const formFault = (id: string): string | null => (idPattern.test(id) ? null : `"${id}" is no id; ${form}`);

function faultOf(id: string): string | null {
  return (
    formFault(id) ?? (reservedIds.includes(id) ? `"${id}" is an id of the page’s own; choose another` : null)
  );
}
