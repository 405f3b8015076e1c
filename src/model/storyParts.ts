// A story's data as a page holds them: in parts, and once each. What we say about an event stands in a page twice, in its
// data and in the list of events; gzip finds again what stood at most 32 kB before. So these data stand in the list, each
// beside the words that it repeats, and are put back when the page is read; and the article's words are taken from its text.
import { boundsOf } from './boundsOf.ts';
import { createSliceText, type SliceText } from './sliceText.ts';
import type { Id, Source, Statement, Story, StoryEvent } from './story.ts';
import type { StoryIndex } from './storyIndex.ts';

type Entry = StoryEvent | Statement;

/** Of an event or a statement. */
interface OwnWords extends Pick<Entry, 'notes' | 'elsewhere'> {
  /** Of what stands under `elsewhere`. */
  readonly sources: readonly (Source | undefined)[];
  /** Of its date; undefined where it has none. */
  readonly reasoning: string | null | undefined;
  /** Why a statement is taken to be about an event. */
  readonly about: string | undefined;
}

export type OwnWordsById = Readonly<Record<Id, OwnWords>>;

/** Of an event, and of the statements that were made at it. */
export function ownWordsAt({ statementsAt, sources }: StoryIndex, event: StoryEvent): OwnWordsById {
  const ownWordsOf = (entry: Entry): OwnWords => {
    const { notes, elsewhere, when } = entry;
    const about = 'about' in entry ? entry.about?.reasoning : undefined;
    const named = elsewhere.map(({ source }) => sources.get(source));
    return { notes, elsewhere, sources: named, reasoning: when?.reasoning, about };
  };
  const entries = [event, ...(statementsAt.get(event.id) ?? [])];
  return Object.fromEntries(entries.map((entry) => [entry.id, ownWordsOf(entry)]));
}

/** The rest, for JSON: that leaves out what is undefined. */
export function withoutOwnWords(story: Story): unknown {
  const entries: readonly Entry[] = [...story.events, ...story.statements];
  const named = new Set(entries.flatMap(({ elsewhere }) => elsewhere.map(({ source }) => source)));
  const nothing = { notes: undefined, elsewhere: undefined };
  const strip = <Any extends Entry>(entry: Any) => ({
    ...entry,
    ...nothing,
    when: entry.when && { ...entry.when, bounds: undefined, reasoning: undefined },
    ...('about' in entry && entry.about ? { about: { ...entry.about, reasoning: undefined } } : {}),
  });
  const sources = story.sources.map((source) => (named.has(source.id) ? source.id : source));
  const rest = {
    ...story,
    sources,
    events: story.events.map(strip),
    statements: story.statements.map(strip),
  };
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'exact' ? undefined : value)));
}

/** Of a story that has all of its words already, a new one like it. */
export function putOwnWordsBack(story: Story, parts: readonly OwnWordsById[]): Story {
  const words = Object.assign({}, ...parts) as OwnWordsById;
  const named = new Map(Object.values(words).flatMap(({ sources }) => sources.map((it) => [it?.id, it])));
  const putBack = <Any extends Entry>(entry: Any): Any => {
    const own = words[entry.id];
    if (!own) return entry;
    const { notes, elsewhere, reasoning, about: why } = own;
    const when = entry.when && { ...entry.when, bounds: boundsOf(entry.when.date), reasoning };
    const about =
      why === undefined ? {} : { about: { ...('about' in entry && entry.about), reasoning: why } };
    return { ...entry, notes, elsewhere, when, ...about };
  };
  const whole = {
    ...story,
    sources: story.sources.map((source: Source | Id) => named.get(source as Id) ?? (source as Source)),
    events: story.events.map(putBack),
    statements: story.statements.map(putBack),
  };
  sayWords(whole, createSliceText(story.article.text));
  return whole;
}

/** Where a stretch of the article is named, its words stand beside it. */
function sayWords(value: unknown, slice: SliceText): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as Readonly<Record<string, unknown>>;
  if (typeof start === 'number' && typeof end === 'number')
    Object.assign(value, { exact: slice(start, end) });
  for (const inner of Object.values(value)) sayWords(inner, slice);
}
