// What a reader looks for in a story, and which events and statements that is. Each stands for itself: "direct, by
// Shamkhani" are the direct quotes of Shamkhani. An event is found with any of its statements.
import { foldText, foldWords } from '../model/foldText.ts';
import { eventOf, type StoryIndex } from '../model/storyIndex.ts';
import type { Id, Statement, StoryEvent, Voice } from '../model/story.ts';

/** Within places, actors and voices any may hold, and all where none is named; together they all must. */
export interface Filter {
  /** As it was typed: words that all must stand somewhere in title, quotes, names of actors and place. */
  readonly text: string;
  readonly places: readonly Id[];
  readonly actors: readonly Id[];
  readonly voices: readonly Voice[];
  /** Only what happened at the points that the map shows. */
  readonly onMap: boolean;
}

/** Of a filter's text, in UTF-16 units. Longer ones are cut: nobody types them. */
export const longestText = 200;

export const noFilter: Filter = { text: '', places: [], actors: [], voices: [], onMap: false };

export function isFiltering({ text, places, actors, voices, onMap }: Filter): boolean {
  return onMap || text.trim() !== '' || places.length + actors.length + voices.length > 0;
}

/** Something that can be found: an event or a statement, with what is known of it. */
export interface Findable {
  readonly id: Id;
  /** The event on whose place of axis and map it stands. */
  readonly event: Id;
  readonly title: string;
  readonly place: Id | null;
  readonly actors: readonly Id[];
  readonly quotes: readonly { readonly exact: string; readonly voice: Voice }[];
  /** Its words, folded when they are first asked for: most pages are never searched. */
  readonly folded: () => string;
}

const findables = new WeakMap<StoryIndex, readonly Findable[]>();

/** All that can be found, events in their order, each before its statements. */
export function selectFindables(index: StoryIndex): readonly Findable[] {
  let all = findables.get(index);
  if (!all) {
    all = index.story.events.flatMap((event) => [
      findableOf(index, event, event.quotes, event.actors),
      ...(index.statementsAt.get(event.id) ?? []).map((statement) =>
        findableOf(index, statement, [statement.quote], [statement.speaker]),
      ),
    ]);
    findables.set(index, all);
  }
  return all;
}

function findableOf(
  index: StoryIndex,
  item: StoryEvent | Statement,
  quotes: Findable['quotes'],
  actors: readonly Id[],
): Findable {
  const event = eventOf(index, item.id);
  const place = event?.place?.id ?? null;
  const names = actors.flatMap((id) => {
    const actor = index.actors.get(id);
    return actor ? [actor.name, actor.role ?? ''] : [];
  });
  const label = 'label' in item ? item.label : '';
  const placeName = index.places.get(place ?? '')?.name ?? '';
  // A line's end parts them, which no folded word holds.
  const words = [item.title, label, ...quotes.map(({ exact }) => exact), ...names, placeName].join('\n');
  let folded: string | null = null;
  return {
    id: item.id,
    event: event?.id ?? item.id,
    title: item.title,
    place,
    actors,
    quotes,
    folded: () => (folded ??= foldText(words)),
  };
}

/**
 * The ids of what is found, both of events and of statements. `placesInView` are the places that the map shows, null while
 * it has not said so: then nothing is left out for them.
 */
export function selectMatches(
  index: StoryIndex,
  filter: Filter,
  placesInView: ReadonlySet<Id> | null,
): ReadonlySet<Id> {
  const words = foldWords(filter.text);
  const among = <T>(wanted: readonly T[], has: readonly T[]) =>
    wanted.length === 0 || has.some((one) => wanted.includes(one));
  const found = selectFindables(index).filter(
    ({ place, actors, quotes, folded }) =>
      words.every((word) => folded().includes(word)) &&
      among(filter.places, place === null ? [] : [place]) &&
      among(filter.actors, actors) &&
      among(
        filter.voices,
        quotes.map(({ voice }) => voice),
      ) &&
      (!filter.onMap || placesInView === null || (place !== null && placesInView.has(place))),
  );
  return new Set(found.flatMap(({ id, event }) => [event, id]));
}

export const countEvents = ({ story }: StoryIndex, matches: ReadonlySet<Id>): number =>
  story.events.reduce((sum, { id }) => sum + (matches.has(id) ? 1 : 0), 0);
