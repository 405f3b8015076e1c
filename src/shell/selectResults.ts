// The list of what is found: every event that is found by itself or with a statement, and its statements that are.
import type { StoryIndex } from '../model/storyIndex.ts';
import type { Id } from '../model/story.ts';
import { selectFindables, type Findable } from '../state/filter.ts';

export interface Result {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly quotes: readonly string[];
  /** Of its actors, with what they are, and of its place. */
  readonly names: readonly string[];
}

export function selectResults(
  index: StoryIndex,
  matches: ReadonlySet<Id>,
  listed: (parts: readonly string[]) => string,
): readonly { readonly event: Result; readonly statements: readonly Result[] }[] {
  const groups: { event: Result; statements: Result[] }[] = [];
  for (const findable of selectFindables(index)) {
    if (!matches.has(findable.id)) continue;
    const result = resultOf(index, findable, listed);
    if (findable.id === findable.event) groups.push({ event: result, statements: [] });
    else groups.at(-1)?.statements.push(result);
  }
  return groups;
}

function resultOf(
  index: StoryIndex,
  { id, title, quotes, actors, place }: Findable,
  listed: (parts: readonly string[]) => string,
): Result {
  const { events, statements } = index;
  const named = actors.flatMap((actor) => index.actors.get(actor) ?? []);
  const placeName = index.places.get(place ?? '')?.name;
  return {
    id,
    number: String((events.get(id) ?? statements.get(id))?.number ?? ''),
    title,
    quotes: quotes.map(({ exact }) => exact),
    names: [
      ...named.map(({ name, role }) => (role === null ? name : listed([name, role]))),
      ...(placeName === undefined ? [] : [placeName]),
    ],
  };
}
