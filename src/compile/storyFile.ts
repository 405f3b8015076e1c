// What may stand in story.yaml: the one schema behind the compiler's checks of shape and the JSON Schema of editors.
// Long because a schema is a list.
import { z } from 'zod';
import { address, byId, day, id, quote, text, when, words } from './fields.ts';
import { limits } from './limits.ts';
import { translations } from './translationFile.ts';

export const licence = z
  .strictObject({
    name: text('The name of the licence, as in CC BY 4.0.', limits.title),
    url: address('Where the licence stands.'),
  })
  .describe('The licence under which the text is shown. The article must have one.');

const source = z
  .strictObject({
    file: text('The article’s file, beside story.yaml. Exactly one source has it.', 200).optional(),
    publisher: text('Who published it, as readers are to see it.', limits.title),
    title: text('Its headline, where it has one.', limits.summary).optional(),
    url: address('Its address. A source under Elsewhere must have it.').optional(),
    language: text('Its language, as in en, fa or pt-BR. The article must have one.', 35).optional(),
    published: day('When it was published. The article must have it.').optional(),
    publishedNote: text(
      'How the day of publication is known, where the text does not give it.',
      limits.summary,
    ).optional(),
    dateline: text('Where it was filed, as in the line at its head.', limits.title).optional(),
    licence: licence.optional(),
  })
  .describe('A text: the article itself, or another publisher’s report that stands under Elsewhere.');

const place = z
  .strictObject({
    name: text('The name as readers are to see it.', limits.title),
    kind: z
      .enum(['point', 'country', 'region'])
      .describe('A point is drawn on the map. A country or region is named, never drawn as a point.'),
    lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84. For a point only.').optional(),
    lng: z.number().min(-180).max(180).describe('Degrees east, WGS 84. For a point only.').optional(),
    geonames: z.int().min(1).describe('The number in GeoNames.').optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d{0,14}$/, 'it is no id of Wikidata; write it as in Q3616')
      .describe('The id in Wikidata, as in Q3616.')
      .optional(),
  })
  .describe('Where something happened.');

const actor = z
  .strictObject({
    name: text('The name as the article gives it.', limits.title),
    kind: z
      .enum(['person', 'body', 'government', 'group'])
      .describe('What it is. A government is never a place.'),
    role: text('Office or part, as the article gives it.', limits.summary).optional(),
  })
  .describe('Who acts or speaks.');

const elsewhere = z
  .array(
    z.strictObject({
      source: id('The id of the source.'),
      says: text('What it reports, in words of yours.'),
    }),
  )
  .describe('What other publishers report. Never mixed with what the article says.');

const notes = z
  .array(text('One remark.'))
  .describe('What a reader should know about the words: unclear, unsaid, unusual.');

const event = z
  .strictObject({
    kind: z.enum(['event', 'state']).describe('event: it happened. state: it was the case for a time.'),
    title: text('What happened, in one line.', limits.title),
    label: text(
      `A shorter title for the timeline, ${limits.label} characters at most.`,
      limits.label,
    ).optional(),
    when,
    place: z
      .strictObject({
        at: id('The id of the place.'),
        words: words('The words that say where.').optional(),
        implied: z.literal(true).describe('The article only implies the place.').optional(),
      })
      .describe(
        'Where it happened, with the words that say so, or implied: true. Leave it out where nothing is said.',
      )
      .optional(),
    quotes: z.array(quote).min(1).describe('The words of the article that this event stands on.'),
    actors: z.array(id('The id of an actor.')).describe('Who took part.').optional(),
    notes: notes.optional(),
    elsewhere: elsewhere.optional(),
  })
  .describe('Something that happened, or was the case for a time.');

const statement = z
  .strictObject({
    title: text('What was said, in one line.', limits.title),
    speaker: id('The id of the actor who said it.'),
    speakerWords: words('The words that name the speaker.'),
    quote,
    at: id('The id of the event at which it was said.'),
    about: z
      .strictObject({
        event: id('The id of an event.'),
        reasoning: text('Why it is taken to be about that event.'),
      })
      .describe('The event it is about, if any.')
      .optional(),
    modality: z
      .enum(['asserted', 'possible', 'needed'])
      .describe('Whether the speaker says that it is so, that it may be, or that it should be.'),
    when: when.describe('The date of what is claimed. Shown on its card, never on the axis.').optional(),
    notes: notes.optional(),
    elsewhere: elsewhere.optional(),
  })
  .describe('What somebody said.');

const link = z
  .strictObject({
    from: id('The id of an event.'),
    before: id('The event that begins later.').optional(),
    starts: id('The state that begins with it.').optional(),
    ends: id('The state that ends with it.').optional(),
    causes: id('The event that it brings about.').optional(),
    days: z
      .int()
      .min(1)
      .max(100_000)
      .describe('The distance in days of a before, where the words give one.')
      .optional(),
    words: words('The words that say so.'),
  })
  .describe('A relation of one event to another: from, and exactly one of before, starts, ends, causes.');

/** What both kinds of story begin with. */
export const ownFields = {
  language: text('The language of the headline, titles and notes, as in en.', 35),
  headline: text('A headline of your own. The page marks it as yours.', limits.headline),
  summary: text('The story in one or two sentences of your own.', limits.summary),
  published: day('When this story is published, not the article.'),
  updated: day('When it was last changed.').optional(),
  corrections: z
    .array(
      z.strictObject({
        date: day('When it was corrected.'),
        text: text('What was wrong, and what is right.'),
      }),
    )
    .describe('Corrections, shown to readers.')
    .optional(),
};

/** How both kinds are shown. */
export const shownFields = {
  tiles: z
    .strictObject({
      url: text('The address of a tile, with {z}, {x} and {y}. Begins with https://.', 2000),
      attribution: text('Whose map it is.', limits.summary),
      maxZoom: z.int().min(1).max(22).describe('The largest zoom that it has.'),
    })
    .describe('Map tiles of a server. Readers then call that server; without it the page calls nobody.')
    .optional(),
  disputedBorders: z
    .enum(['dashed', 'hidden'])
    .describe('How disputed borders are shown: dashed is the default.')
    .optional(),
};

export const storyFile = z
  .strictObject({
    ...ownFields,
    article: id('The id of the source that is the article.'),
    sources: byId(source, 'The article, and the reports that stand under Elsewhere.'),
    places: byId(place, 'The places of the events.').optional(),
    actors: byId(actor, 'Those who act or speak.').optional(),
    events: byId(
      event,
      'The events, in any order. The id is part of their address: never change it once published.',
    ),
    statements: byId(statement, 'What was said, by whom, and where.').optional(),
    links: z.array(link).describe('How the events hang together, where the article says so.').optional(),
    ...shownFields,
    translations: translations.optional(),
  })
  .describe('A story of Dateline. data/README.md explains it.');

export type StoryFile = z.infer<typeof storyFile>;
export type EventFile = z.infer<typeof event>;
export type StatementFile = z.infer<typeof statement>;
export type SourceFile = z.infer<typeof source>;
export type WhenFile = z.infer<typeof when>;
export type QuoteFile = z.infer<typeof quote>;
export type WordsFile = z.infer<ReturnType<typeof words>>;
