// For tests: a story that compiles, with a text of the caller's choice in every field that takes any text.
import { limits } from '../limits.ts';

/** What stands in a field; `field` is its path in the schema, as in `events.*.title`. */
export type TextOf = (field: string) => string;

export interface HostileStory {
  readonly yaml: string;
  readonly article: string;
}

interface Options {
  /** How many events, with a statement, a place, an actor and a report each. */
  readonly events: number;
  /** Whether it asks for the tiles of a server. */
  readonly tiles: boolean;
}

export const hostileTiles = 'https://tiles.example.org/{z}/{x}/{y}.png';

const reasonable = (text: string, most: number): string => {
  let length = 0;
  return Array.from(text)
    .filter((character) => (length += character.length) <= most)
    .join('');
};

/** JSON is YAML, and says every character. */
export function createHostileStory(textOf: TextOf, { events, tiles }: Options): HostileStory {
  const writer = createWriter(textOf);
  const each = <T>(prefix: string, entry: (index: number) => T) =>
    Object.fromEntries(Array.from({ length: events }, (_, index) => [`${prefix}-${index}`, entry(index)]));
  const { text } = writer;
  const story = {
    language: 'en',
    headline: text('headline', limits.headline),
    summary: text('summary', limits.summary),
    published: '2016-05-10',
    updated: '2016-05-11',
    corrections: [{ date: '2016-05-11', text: text('corrections.*.text') }],
    article: 'agency',
    sources: {
      agency: { file: 'article.txt', language: 'en', published: '2016-05-03', ...sourceOf(writer) },
      ...each('report', (index) => ({ url: `https://example.org/${index}`, ...sourceOf(writer) })),
    },
    places: each('place', (index) => ({
      name: text('places.*.name', limits.title),
      ...(index % 4 === 3
        ? { kind: 'country' }
        : { kind: 'point', lat: ((index * 7) % 120) - 60, lng: ((index * 23) % 340) - 170 }),
    })),
    actors: each('actor', () => ({
      name: text('actors.*.name', limits.title),
      kind: 'person',
      role: text('actors.*.role', limits.summary),
    })),
    events: each('event', (index) => eventOf(writer, index)),
    statements: each('statement', (index) => statementOf(writer, index)),
    links: [{ from: 'event-0', causes: `event-${events - 1}`, words: writer.words('links.*.words') }],
    ...(tiles
      ? { tiles: { url: hostileTiles, attribution: text('tiles.attribution', limits.summary), maxZoom: 9 } }
      : {}),
    translations: { ar: translationOf(writer, each) },
  };
  return { yaml: JSON.stringify(story), article: writer.article() };
}

type Writer = ReturnType<typeof createWriter>;

/** Writes the article beside the story: a stretch for each of its words. */
function createWriter(textOf: TextOf) {
  let article = 'The article.\n';
  let count = 0;
  return {
    article: () => article,
    text: (field: string, most: number = limits.text) => reasonable(textOf(field), most),
    /** Numbers on both sides tell the words, and begin the lines: so no quotation mark reaches into another text. */
    words(field: string) {
      count += 1;
      const exact = textOf(`${field}.exact`);
      const prefix = `${textOf(`${field}.prefix`)}\n${count}(`;
      const suffix = `)\n${count}${textOf(`${field}.suffix`)}`;
      article += `${prefix}${exact}${suffix}\n`;
      return { exact, prefix, suffix };
    },
  };
}

type Each = (prefix: string, entry: (index: number) => unknown) => Record<string, unknown>;

/** Of each field that can be translated, into another language than the story's. */
function translationOf(writer: Writer, each: Each) {
  const text = (field: string, most?: number) => writer.text(`translations.*.${field}`, most);
  const entryOf = (section: string) => ({
    title: text(`${section}.*.title`, limits.title),
    reasoning: text(`${section}.*.reasoning`),
    notes: [text(`${section}.*.notes.*`)],
    elsewhere: [text(`${section}.*.elsewhere.*`)],
  });
  const publisherOf = () => ({ publisher: text('sources.*.publisher', limits.title) });
  return {
    headline: text('headline', limits.headline),
    summary: text('summary', limits.summary),
    corrections: [text('corrections.*')],
    sources: {
      agency: {
        ...publisherOf(),
        dateline: text('sources.*.dateline', limits.title),
        publishedNote: text('sources.*.publishedNote', limits.summary),
      },
      ...each('report', publisherOf),
    },
    places: each('place', () => text('places.*', limits.title)),
    actors: each('actor', () => ({
      name: text('actors.*.name', limits.title),
      role: text('actors.*.role', limits.summary),
    })),
    events: each('event', () => ({ ...entryOf('events'), label: text('events.*.label', limits.label) })),
    statements: each('statement', () => ({ ...entryOf('statements'), about: text('statements.*.about') })),
  };
}

const licenceUrl = 'https://example.org/licence';

const sourceOf = ({ text }: Writer) => ({
  publisher: text('sources.*.publisher', limits.title),
  title: text('sources.*.title', limits.summary),
  publishedNote: text('sources.*.publishedNote', limits.summary),
  dateline: text('sources.*.dateline', limits.title),
  licence: { name: text('sources.*.licence.name', limits.title), url: licenceUrl },
});

function eventOf(writer: Writer, index: number) {
  const { text } = writer;
  return {
    kind: index % 3 === 2 ? 'state' : 'event',
    title: text('events.*.title', limits.title),
    label: text('events.*.label', limits.label),
    when: whenOf(writer, 'events.*.when', index),
    place: { at: `place-${index}`, words: writer.words('events.*.place.words') },
    quotes: [{ ...writer.words('events.*.quotes.*'), voice: 'narration' }],
    actors: [`actor-${index}`],
    notes: [text('events.*.notes.*')],
    elsewhere: [{ source: `report-${index}`, says: text('events.*.elsewhere.*.says') }],
  };
}

function statementOf(writer: Writer, index: number) {
  const { text } = writer;
  return {
    title: text('statements.*.title', limits.title),
    speaker: `actor-${index}`,
    speakerWords: writer.words('statements.*.speakerWords'),
    quote: { ...writer.words('statements.*.quote'), voice: 'indirect' },
    at: `event-${index}`,
    about: { event: `event-${index}`, reasoning: text('statements.*.about.reasoning') },
    modality: 'asserted',
    when: whenOf(writer, 'statements.*.when', index),
    notes: [text('statements.*.notes.*')],
    elsewhere: [{ source: `report-${index}`, says: text('statements.*.elsewhere.*.says') }],
  };
}

/** One day in two, so that some share theirs. */
const whenOf = (writer: Writer, field: string, index: number) => ({
  date: new Date(Date.UTC(2016, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10),
  words: writer.words(`${field}.words`),
  known: 'judgement',
  reasoning: writer.text(`${field}.reasoning`),
});
