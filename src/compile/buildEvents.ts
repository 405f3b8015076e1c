// Events and statements of a compiled story, in their order and with their numbers.
import type { DayRange } from '../model/edtf.ts';
import type { Id, Quote, Statement, StoryEvent } from '../model/story.ts';
import { buildQuote, buildSpan, buildWhen, sure } from './buildParts.ts';
import type { StoryArticle } from './context.ts';
import type { EventFile, StatementFile, StoryFile } from './storyFile.ts';

export interface BuiltEvents {
  readonly events: readonly StoryEvent[];
  readonly statements: readonly Statement[];
}

export function buildEvents(file: StoryFile, article: StoryArticle): BuiltEvents {
  const events = Object.entries(file.events)
    .map(([id, event]) => buildEvent(id, event, article))
    .sort(compareEvents)
    .map((event, index) => ({ ...event, number: index + 1 }));
  const numbers = new Map(events.map(({ id, number }) => [id, number]));
  const numberOf = ({ at }: Statement) => numbers.get(at) ?? 0;
  const statements = Object.entries(file.statements ?? {})
    .map(([id, statement]) => buildStatement(id, statement, article))
    .sort((a, b) => numberOf(a) - numberOf(b) || comparePlaces(a.quote, b.quote) || compareIds(a, b));
  const counts = new Map<string, number>();
  const numbered = statements.map((statement) => {
    const count = counts.get(statement.at) ?? 0;
    counts.set(statement.at, count + 1);
    return { ...statement, number: `${numberOf(statement)}${lettersOf(count)}` };
  });
  return { events, statements: numbered };
}

/** By the latest day it can have begun, then the earliest, then its place in the article. */
function compareEvents(a: StoryEvent, b: StoryEvent): number {
  const [beginA, beginB] = [a.when.bounds.begin, b.when.bounds.begin];
  return (
    compareLatest(beginA, beginB) ||
    compareEarliest(beginA, beginB) ||
    comparePlaces(firstOf(a.quotes), firstOf(b.quotes)) ||
    compareIds(a, b)
  );
}

/** Where both begin at the same place, the one that ends first. */
const comparePlaces = (a: Quote, b: Quote): number => a.start - b.start || a.end - b.end;

/** Not by their order in the file, which may change while the story does not. */
const compareIds = (a: { readonly id: Id }, b: { readonly id: Id }): number => (a.id < b.id ? -1 : 1);

function compareLatest(a: DayRange, b: DayRange): number {
  return compareBounds(a.latest ?? Infinity, b.latest ?? Infinity);
}

function compareEarliest(a: DayRange, b: DayRange): number {
  return compareBounds(a.earliest ?? -Infinity, b.earliest ?? -Infinity);
}

/** Infinity less itself is no number. */
const compareBounds = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const firstOf = (quotes: StoryEvent['quotes']): Quote =>
  quotes.reduce((first, quote) => (comparePlaces(quote, first) < 0 ? quote : first));

/** a … z, aa, ab … */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

function buildEvent(id: string, event: EventFile, article: StoryArticle): StoryEvent {
  const [first, ...others] = event.quotes.map((quote) => buildQuote(quote, article));
  const { place } = event;
  return {
    id,
    number: 0,
    kind: event.kind,
    title: event.title,
    label: event.label ?? event.title,
    when: buildWhen(event.when, article),
    place: place
      ? { id: place.at, words: place.words === undefined ? null : buildSpan(place.words, article) }
      : null,
    quotes: [sure(first), ...others],
    actors: [...(event.actors ?? [])],
    notes: [...(event.notes ?? [])],
    elsewhere: (event.elsewhere ?? []).map(({ source, says }) => ({ source, says })),
  };
}

function buildStatement(id: string, statement: StatementFile, article: StoryArticle): Statement {
  const { about } = statement;
  return {
    id,
    number: '',
    title: statement.title,
    speaker: statement.speaker,
    speakerWords: buildSpan(statement.speakerWords, article),
    quote: buildQuote(statement.quote, article),
    at: statement.at,
    about: about ? { event: about.event, reasoning: about.reasoning } : null,
    modality: statement.modality,
    when: statement.when ? buildWhen(statement.when, article) : null,
    notes: [...(statement.notes ?? [])],
    elsewhere: (statement.elsewhere ?? []).map(({ source, says }) => ({ source, says })),
  };
}
