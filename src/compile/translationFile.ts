// What may stand under `translations` in story.yaml: the editor's own words in another language, as long as the fields
// that they translate. What they translate, and whether there is any such thing, is checked in checkTranslations.ts.
import { z } from 'zod';
import { languages } from '../model/languages.ts';
import { byId, text } from './fields.ts';
import { limits } from './limits.ts';

const sameOrder = 'As many as in the original, in its order.';

const notes = z.array(text('The remark, translated.')).describe(`Its remarks. ${sameOrder}`);

const elsewhere = z
  .array(text('What the source reports, translated.'))
  .describe(`What other publishers report: each "says", and no more. ${sameOrder}`);

const reasoning = text('The reasoning of its date.');

const source = z
  .strictObject({
    publisher: text('Who published it, as readers of this language know the name.', limits.title).optional(),
    dateline: text('Where the article was filed.', limits.title).optional(),
    publishedNote: text('How the day of the article’s publication is known.', limits.summary).optional(),
  })
  .describe('A source.');

const actor = z
  .strictObject({
    name: text('The name.', limits.title).optional(),
    role: text('Office or part.', limits.summary).optional(),
  })
  .describe('Who acts or speaks.');

const event = z
  .strictObject({
    title: text('What happened, in one line.', limits.title).optional(),
    label: text(
      `The shorter title for the timeline, ${limits.label} characters at most.`,
      limits.label,
    ).optional(),
    reasoning: reasoning.optional(),
    notes: notes.optional(),
    elsewhere: elsewhere.optional(),
  })
  .describe('An event.');

const statement = z
  .strictObject({
    title: text('What was said, in one line.', limits.title).optional(),
    reasoning: reasoning.optional(),
    about: text('Why it is taken to be about its event.').optional(),
    notes: notes.optional(),
    elsewhere: elsewhere.optional(),
  })
  .describe('A statement.');

const translation = z
  .strictObject({
    headline: text('The headline.', limits.headline).optional(),
    summary: text('The summary.', limits.summary).optional(),
    corrections: z
      .array(text('The correction, translated.'))
      .describe(`The text of each correction. ${sameOrder}`)
      .optional(),
    sources: byId(source, 'The sources.').optional(),
    places: byId(text('The name.', limits.title), 'The names of the places.').optional(),
    actors: byId(actor, 'Those who act or speak.').optional(),
    events: byId(event, 'The events.').optional(),
    statements: byId(statement, 'The statements.').optional(),
  })
  .describe('Your words in this language. What is left out stays as it is.');

export const translations = z
  .partialRecord(z.enum(languages), translation)
  .describe('Your own words in other languages of the page. Quotes stay as they are.');

export type TranslationFile = z.infer<typeof translation>;
