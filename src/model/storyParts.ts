// A story's data in the parts in which a page holds them. What we say about an event stands in a page twice, in its data
// and in the list of events; gzip finds again what stood at most 32 kB before. So these data stand in the list, each
// beside the words that it repeats, and are put back when the page is read.
import type { Id, Statement, Story, StoryEvent } from './story.ts';
import type { StoryIndex } from './storyIndex.ts';

type Entry = StoryEvent | Statement;

/** Of an event or a statement. */
interface OwnWords extends Pick<Entry, 'notes' | 'elsewhere'> {
  /** Of its date; undefined where it has none. */
  readonly reasoning: string | null | undefined;
  /** Why a statement is taken to be about an event. */
  readonly about: string | undefined;
}

export type OwnWordsById = Readonly<Record<Id, OwnWords>>;

function ownWordsOf(entry: Entry): OwnWords {
  const { notes, elsewhere, when } = entry;
  const about = 'about' in entry ? entry.about?.reasoning : undefined;
  return { notes, elsewhere, reasoning: when?.reasoning, about };
}

/** Of an event, and of the statements that were made at it. */
export function ownWordsAt({ statementsAt }: StoryIndex, event: StoryEvent): OwnWordsById {
  const entries = [event, ...(statementsAt.get(event.id) ?? [])];
  return Object.fromEntries(entries.map((entry) => [entry.id, ownWordsOf(entry)]));
}

/** For JSON, which leaves out what is undefined. */
export function withoutOwnWords(story: Story): unknown {
  const nothing = { notes: undefined, elsewhere: undefined };
  const strip = <Any extends Entry>(entry: Any) => ({
    ...entry,
    ...nothing,
    when: entry.when && { ...entry.when, reasoning: undefined },
    ...('about' in entry && entry.about ? { about: { ...entry.about, reasoning: undefined } } : {}),
  });
  return { ...story, events: story.events.map(strip), statements: story.statements.map(strip) };
}

export function putOwnWordsBack(story: Story, parts: readonly OwnWordsById[]): Story {
  const words: OwnWordsById = Object.assign({}, ...parts) as OwnWordsById;
  const putBack = <Any extends Entry>(entry: Any): Any => {
    const own = words[entry.id];
    if (!own) return entry;
    const { notes, elsewhere, reasoning, about: why } = own;
    const when = entry.when && { ...entry.when, reasoning };
    const about =
      why === undefined ? {} : { about: { ...('about' in entry && entry.about), reasoning: why } };
    return { ...entry, notes, elsewhere, when, ...about };
  };
  return { ...story, events: story.events.map(putBack), statements: story.statements.map(putBack) };
}
