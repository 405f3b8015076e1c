// Look-ups over one story, made once: by id, by place, and what belongs to what.
import { createSliceText, type SliceText } from './sliceText.ts';
import type { Actor, Id, Link, Place, Source, Statement, Story, StoryEvent } from './story.ts';

export interface StoryIndex {
  readonly story: Story;
  /** The article's text by code points. */
  readonly slice: SliceText;
  readonly points: readonly string[];
  readonly events: ReadonlyMap<Id, StoryEvent>;
  readonly statements: ReadonlyMap<Id, Statement>;
  readonly places: ReadonlyMap<Id, Place>;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly eventsAt: ReadonlyMap<Id, readonly StoryEvent[]>;
  /** By their dates as they are written. */
  readonly eventsOn: ReadonlyMap<string, readonly StoryEvent[]>;
  readonly statementsAt: ReadonlyMap<Id, readonly Statement[]>;
  readonly statementsAbout: ReadonlyMap<Id, readonly Statement[]>;
  readonly linksOf: ReadonlyMap<Id, readonly Link[]>;
  /** The editor's words that stand on a page of another language as they were written. */
  readonly untranslated: ReadonlySet<string>;
}

const byId = <T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(items.map((item) => [item.id, item]));

export function createStoryIndex(story: Story): StoryIndex {
  const group = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]) => {
    const groups = new Map<string, T[]>();
    for (const item of items) {
      for (const key of keysOf(item)) {
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
    }
    return groups;
  };
  return {
    story,
    slice: createSliceText(story.article.text),
    points: Array.from(story.article.text),
    events: byId(story.events),
    statements: byId(story.statements),
    places: byId(story.places),
    actors: byId(story.actors),
    sources: byId([story.article, ...story.sources]),
    eventsAt: group(story.events, (event) => (event.place ? [event.place.id] : [])),
    eventsOn: group(story.events, ({ when }) => [when.edtf]),
    statementsAt: group(story.statements, (statement) => [statement.at]),
    statementsAbout: group(story.statements, (statement) => (statement.about ? [statement.about.event] : [])),
    linksOf: group(story.links, (link) => [link.from, link.to]),
    untranslated: new Set(story.translation?.missing),
  };
}

/** The event that stands for a focus on the axis and the map: itself, or the one at which a statement was said. */
export function eventOf(index: StoryIndex, id: Id): StoryEvent | null {
  return index.events.get(id) ?? index.events.get(index.statements.get(id)?.at ?? '') ?? null;
}
