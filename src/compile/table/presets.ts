// The mappings of tables that many desks use. Their codes are explained in the UCDP GED Codebook (Högbladh, Uppsala
// University), variables `date_prec` and `where_prec`; and in the ACLED Codebook, “Event Geography: Spatial precision codes”
// and “Event Time: Time precision”.
import type { ColumnsPart, TablePart } from './tableFile.ts';

type Preset = Pick<TablePart, 'datePrecisions' | 'placePrecisions' | 'categories'> & {
  readonly columns: ColumnsPart;
};

/**
 * UCDP gives the first and the last day that an event can have been on. Of `date_prec` 1 is the exact day, or the exact
 * days of an event of several; 2 an unknown stretch of two to six days; 3 a week; 4 a month; 5 up to a year. Of `where_prec`
 * 1 is the place itself; 2 a limited area around it; 3 a district, 4 a province, whose middle the point is; 5 a stretch of
 * road or border, an island, or what lies between two places; 6 a country; 7 a sea or the air above it.
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
  placePrecisions: { 1: 'exact', 2: 'near', 3: 'area', 4: 'area', 5: 'area', 6: 'area', 7: 'area' },
  categories: {
    'state-based': { name: 'State-based conflict', values: ['1'] },
    'non-state': { name: 'Non-state conflict', values: ['2'] },
    'one-sided': { name: 'One-sided violence', values: ['3'] },
  },
};

/**
 * ACLED gives one day. Of `time_precision` 1 is that day; 2 the middle of a week or the like; 3 that of a month, or what the
 * source says of it. Of `geo_precision` 1 is a town; 2 the town next to where it was; 3 a region, for which its capital
 * stands, or a landmark.
 */
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
    area: 'admin1',
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
