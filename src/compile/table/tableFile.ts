// What may stand in the story.yaml of a table: the schema behind the checks of shape and the JSON Schema of editors.
import { z } from 'zod';
import { languages } from '../../model/languages.ts';
import { address, byId, day, text } from '../fields.ts';
import { limits } from '../limits.ts';
import { licence, ownFields, shownFields } from '../storyFile.ts';

export const datePrecisions = ['exact', 'within', 'days', 'week', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const placePrecisions = ['exact', 'near', 'area'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export const tableFormats = ['csv', 'tsv', 'geojson', 'geojsonl'] as const;
export type FileFormat = (typeof tableFormats)[number];

const source = z
  .strictObject({
    publisher: text('Who published the table, as readers are to see it.', limits.title),
    title: text('What the table is called.', limits.summary).optional(),
    url: address('Where it can be had.').optional(),
    language: text('Its language, as in en, fa or pt-BR.', 35).optional(),
    published: day('When it was published.').optional(),
    licence: licence.describe('The licence under which its rows are shown.'),
  })
  .describe('Who published the table, and under which licence.');

const column = (description: string) => text(`${description} The name of a column.`, limits.cell);

const columnOrTemplate = (description: string) =>
  text(
    `${description} The name of a column, or a text with names of columns in braces, as in "{a} – {b}".`,
    limits.summary,
  );

const columns = z
  .strictObject({
    id: columnOrTemplate('What tells each row from all others, and stays as it is for ever.').optional(),
    title: columnOrTemplate('What happened, in one line.').optional(),
    date: column('The day, or any date of EDTF.').optional(),
    start: column('The first day. With "end", instead of "date".').optional(),
    end: column('The last day.').optional(),
    year: column('The year. With "month" and "day", instead of "date".').optional(),
    month: column('The month, 1 to 12 or its English name.').optional(),
    day: column('The day of the month.').optional(),
    datePrecision: column('How exact the date is: a code that "datePrecisions" explains.').optional(),
    lat: column('Degrees north, WGS 84.').optional(),
    lng: column('Degrees east, WGS 84.').optional(),
    coordinates: column('Both, as in "48.85, 2.35". Instead of "lat" and "lng".').optional(),
    placePrecision: column('How exact the point is: a code that "placePrecisions" explains.').optional(),
    place: columnOrTemplate('What the place is called.').optional(),
    area: columnOrTemplate(
      'What a region is called, where "placePrecisions" says that the point stands for one. Left out or empty, it is the "place".',
    ).optional(),
    category: column('What is counted and drawn apart.').optional(),
    lane: column('Which strip of the timeline it stands in.').optional(),
    url: columnOrTemplate('The address of its source.').optional(),
    text: columnOrTemplate('A longer text.').optional(),
  })
  .describe('Which column holds what. What a preset has said already can be left out.');

const value = z.union([z.string(), z.number(), z.boolean()]);

const group = z
  .strictObject({
    name: text('The name as readers are to see it.', limits.title),
    values: z.array(value).min(1).describe('The cells that belong to it, as they are written.').optional(),
    from: z.number().describe('The least number that belongs to it.').optional(),
    below: z.number().describe('The number from which on it ends.').optional(),
    rest: z.literal(true).describe('All cells that belong to no other.').optional(),
  })
  .describe('A group of rows: by values, by numbers (from, below), or the rest.');

const table = z
  .strictObject({
    file: text('The table’s file, beside story.yaml.', 200),
    format: z.enum(tableFormats).describe('The format. Left out, it follows the file’s ending.').optional(),
    delimiter: z
      .enum([',', ';', '|'])
      .describe('What parts the columns of a csv, where it is no comma.')
      .optional(),
    preset: z
      .enum(['ucdp-ged', 'acled'])
      .describe('Whose table it is: this fills in the columns, the precisions and the categories.')
      .optional(),
    columns: columns.optional(),
    dateOrder: z
      .enum(['day-month-year', 'month-day-year'])
      .describe('How dates like 01/02/2016 are meant. Asked for where they stand.')
      .optional(),
    coordinateOrder: z
      .enum(['lat-lng', 'lng-lat'])
      .describe('Which comes first in the column of "coordinates".')
      .optional(),
    datePrecisions: z
      .record(z.string(), z.enum(datePrecisions))
      .describe(
        'What each code in the column of "datePrecision" means. exact: the days as written; within: one day from the first to the last; days, week, month, year: one day of some six days, of a week, of a month, of a year.',
      )
      .optional(),
    placePrecisions: z
      .record(z.string(), z.enum(placePrecisions))
      .describe(
        'What each code in the column of "placePrecision" means. exact; near: somewhere around the point; area: the point stands for a region, which is named and never drawn.',
      )
      .optional(),
    categories: byId(
      group,
      'The categories, at most nine. Left out, they are the column’s values.',
    ).optional(),
    lanes: byId(
      group,
      'The lanes, at most seven. Left out, they are the values with most events, and the others.',
    ).optional(),
  })
  .describe('The table, and what its columns mean.');

const translation = z
  .strictObject({
    headline: text('The headline.', limits.headline).optional(),
    summary: text('The summary.', limits.summary).optional(),
    corrections: z
      .array(text('The correction, translated.'))
      .describe('The text of each correction. As many as in the original, in its order.')
      .optional(),
    publisher: text('Who published the table.', limits.title).optional(),
    categories: byId(text('The name.', limits.title), 'The names of the categories.').optional(),
    lanes: byId(text('The name.', limits.title), 'The names of the lanes.').optional(),
  })
  .describe('Your words in this language. What is left out stays as it is.');

export const tableFile = z
  .strictObject({
    ...ownFields,
    source,
    table,
    ...shownFields,
    translations: z
      .partialRecord(z.enum(languages), translation)
      .describe('Your own words in other languages of the page. What the table says stays as it is.')
      .optional(),
  })
  .describe('A story of Dateline that is told by a table. data/README.md explains it.');

export type TableFile = z.infer<typeof tableFile>;
export type TablePart = TableFile['table'];
export type ColumnsPart = z.infer<typeof columns>;
export type GroupPart = z.infer<typeof group>;
export type TableTranslationFile = z.infer<typeof translation>;
