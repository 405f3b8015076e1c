// The mappings of tables that many desks use. Codes: UCDP GED codebook (date_prec, where_prec), https://ucdp.uu.se/downloads/;
// ACLED codebook (time_precision, geo_precision), https://acleddata.com/knowledge-base/codebook/
import type { ColumnsPart, TablePart } from './tableFile.ts';

type Preset = Pick<TablePart, 'datePrecisions' | 'placePrecisions' | 'categories'> & {
  readonly columns: ColumnsPart;
};

/**
 * UCDP gives the first and the last day that an event can have been on. Code 1 is the exact day, or the exact days of
 * an event of several; 2 a stretch of two to six days; 3 a week; 4 a month; 5 more than a month, up to a year.
 */
const ucdpGed: Preset = {
  columns: {
    id: 'id',
    title: '{side_a} – {side_b}',
    start: 'date_start',
    end: 'date_end',
    datePrecision: 'date_prec',
    lat: 'latitude',
    lng: 'longitude',
    placePrecision: 'where_prec',
    place: 'where_coordinates',
    category: 'type_of_violence',
    lane: 'country',
    text: 'source_article',
  },
  datePrecisions: { 1: 'exact', 2: 'days', 3: 'week', 4: 'month', 5: 'year' },
  // From 3 on the point is the middle of a district, a province, a country.
  placePrecisions: { 1: 'exact', 2: 'near', 3: 'area', 4: 'area', 5: 'area', 6: 'area', 7: 'area' },
  categories: {
    'state-based': { name: 'State-based conflict', values: ['1'] },
    'non-state': { name: 'Non-state conflict', values: ['2'] },
    'one-sided': { name: 'One-sided violence', values: ['3'] },
  },
};

/** ACLED gives one day, which under code 2 stands for a week or a weekend, and under 3 for a month. */
const acled: Preset = {
  columns: {
    id: 'event_id_cnty',
    title: '{sub_event_type} – {actor1}',
    date: 'event_date',
    datePrecision: 'time_precision',
    lat: 'latitude',
    lng: 'longitude',
    placePrecision: 'geo_precision',
    place: 'location',
    category: 'event_type',
    lane: 'country',
    text: 'notes',
  },
  datePrecisions: { 1: 'exact', 2: 'week', 3: 'month' },
  placePrecisions: { 1: 'exact', 2: 'near', 3: 'area' },
};

export const presets: Readonly<Record<NonNullable<TablePart['preset']>, Preset>> = {
  'ucdp-ged': ucdpGed,
  acled,
};
