// The kinds of field that story.yaml is made of. The messages here are the ones an editor reads.
import { z } from 'zod';
import { knownPattern, waysOfKnowing } from '../time/known.ts';
import { limits } from './limits.ts';

export const idPattern = /^[a-z][a-z0-9-]{1,63}$/;

export const text = (description: string, most: number = limits.text) =>
  z.string().min(1).max(most).regex(/\S/, 'it is blank; write it, or remove the line').describe(description);

export const id = (description: string) => z.string().describe(description);

/** Entries by id. The pattern helps while typing; the compiler checks ids itself. */
export const byId = <T extends z.ZodType>(entry: T, description: string) =>
  z.record(z.string().meta({ pattern: idPattern.source }), entry).describe(description);

export const day = (description: string) => z.string().describe(`${description} A day, as in 2016-12-20.`);

export const address = (description: string) =>
  z.string().max(2000).describe(`${description} Begins with https:// or http://.`);

/** A blank alone may be what tells. */
const beside = (description: string) => z.string().min(1).max(limits.text).describe(description);

const exact = text('The words of the article, character by character.');
const prefix = beside(
  'The characters that stand right before the words, where the words stand more than once.',
);
const suffix = beside(
  'The characters that stand right after the words, where the words stand more than once.',
);

/** Words of the article: a text, or a mapping where prefix or suffix must tell which. */
export const words = (description: string) =>
  z
    .union([exact, z.strictObject({ exact, prefix: prefix.optional(), suffix: suffix.optional() })])
    .describe(
      `${description} Exactly as in the article. Add a prefix or suffix where the words stand twice.`,
    );

export const quote = z
  .strictObject({
    exact,
    prefix: prefix.optional(),
    suffix: suffix.optional(),
    voice: z
      .enum(['direct', 'indirect', 'narration'])
      .describe(
        'direct: inside quotation marks, the marks left out. indirect: reported speech. narration: the publisher’s own words.',
      ),
  })
  .describe('Exact words of the article.');

const way = z
  .string()
  .regex(knownPattern, `it is no way of knowing a date; write ${waysOfKnowing}`)
  .describe(`One of: ${waysOfKnowing}.`);

export const when = z
  .strictObject({
    date: z
      .string()
      .describe(
        'The date: 2016-12-20, 2016-12, 2011, 2011~ (about), 2016-12-18? (uncertain), 198X, 1985-04-XX, [..2016-12-20] (one day, on or before), [A..] (on or after), [A..B] (between), A/B (from A to B), /B (start not known), A/.. (still going on).',
      ),
    words: words('The words the date comes from.').optional(),
    known: z
      .union([way, z.strictObject({ start: way.optional(), end: way.optional() })])
      .describe(
        'How the date is known. For A/B: start and end, each with its own way; none for an end without a date.',
      ),
    reasoning: text(
      'The way from the words to the date, in words of yours. A judgement must have it.',
    ).optional(),
  })
  .describe('When it happened, and how that is known.');
