// A story that is told by a table instead of an article: what its page holds. The events themselves are not here: an
// index has what is drawn of all of them, shards have the rest of some. data/README.md describes the files.
import type { Day } from './day.ts';
import type { Language } from './languages.ts';
import type { Id, LatLng, Source, Story } from './story.ts';

/** Raised whenever a reader of the old files would misread the new ones. Stands in each of them. */
export const tableFormat = 1;

/** How exact a point is: `exact`, or `near`: somewhere around it. What is no more exact than a region has no point. */
export type PointPrecision = 'exact' | 'near';

/** A category or a lane: those of its events are counted, drawn and chosen together. */
export interface TableGroup {
  readonly id: Id;
  readonly name: string;
  /** Of its events, whenever they happened. */
  readonly count: number;
}

/** What a row of the table tells, as the card shows it. */
export interface TableEvent {
  readonly id: Id;
  /** 1…n: by the latest day it can have begun, then the earliest, then its place in the table. */
  readonly number: number;
  readonly title: string;
  /** EDTF, as in a story's `when`. */
  readonly edtf: string;
  /** The cells it was read from, as they are written: `date_start 2016-12-01, date_end 2016-12-31, date_prec 4`. */
  readonly dateCells: string;
  /** What the place is called; null where the row names none. */
  readonly place: string | null;
  /** Null where the row has none, or none that is more exact than a region. */
  readonly point: LatLng | null;
  readonly precision: PointPrecision | null;
  /** Positions in the story's lists. */
  readonly category: number;
  readonly lane: number;
  /** The row's longer text; null where there is none. */
  readonly text: string | null;
  /** `https:` or `http:`; null where the row has none. */
  readonly url: string | null;
  /** The line of the table at which the row begins, from 1. Of a GeoJSON collection the feature's, from 1. */
  readonly line: number;
}

/** Squares with events, one in each position of all lists; `table/selectCells.ts` counts them. */
export interface TableCells {
  /** Of the grid: its zoom, and the side of a square in that zoom's pixels. */
  readonly zoom: number;
  readonly cellPx: number;
  readonly count: number;
  readonly column: readonly number[];
  readonly row: readonly number[];
  readonly counts: readonly number[];
  /** `[square][category]`, one after the other. */
  readonly byCategory: readonly number[];
  /** The mean place of its events; the longitude counts on from the west of the story's box. */
  readonly lat: readonly number[];
  readonly lng: readonly number[];
  /** The first of its events, from 1. */
  readonly number: readonly number[];
}

export interface TableFiles {
  /** The same for all files of one build; a file that names another is refused. */
  readonly version: string;
  /** From the story's folder. */
  readonly index: string;
  /** The bytes of `index` as it is stored. */
  readonly indexBytes: number;
  /** The folder of `<n>.json.gz`, from the story's folder; each has `shardSize` events, in order, the last one fewer. */
  readonly shards: string;
  readonly shardSize: number;
  /** The folder of `<n>.json.gz`, which tell the number of an id; `n` is `idBucketOf(id, idBuckets)`. */
  readonly ids: string;
  readonly idBuckets: number;
  /** The folder of `<n>.json.gz`, which tell the events of a word; `n` is `wordBucketOf(word, wordBuckets)`. */
  readonly words: string;
  readonly wordBuckets: number;
}

export interface TableTranslation {
  readonly headline?: string;
  readonly summary?: string;
  readonly corrections?: readonly string[];
  readonly publisher?: string;
  /** Names by id. */
  readonly categories?: Readonly<Record<Id, string>>;
  readonly lanes?: Readonly<Record<Id, string>>;
}

/** The compiled story of a table. */
export interface TableStory {
  readonly format: typeof tableFormat;
  readonly kind: 'table';
  readonly id: Id;
  readonly language: string;
  readonly headline: string;
  readonly summary: string;
  readonly published: Day;
  readonly updated: Day | null;
  readonly corrections: Story['corrections'];
  /** Who published the table. */
  readonly source: Source & { readonly licence: { readonly name: string; readonly url: string } };
  readonly table: {
    /** The file's name, and the SHA-256 of its bytes, lower-case hexadecimal. */
    readonly file: string;
    readonly sha256: string;
    /** What a row is called by its `line`: a line of the file, or the feature of a collection. */
    readonly counts: 'lines' | 'features';
    /** Rows that could not be read and were left out; more than none only where the build was told so. */
    readonly leftOut: number;
  };
  readonly events: number;
  /** Of these, the ones without a point. */
  readonly withoutPoint: number;
  /** At most nine, in the order of their shapes. */
  readonly categories: readonly TableGroup[];
  /** At most seven; one where the table has no lanes, with the empty name. */
  readonly lanes: readonly TableGroup[];
  /** From the first day that an event can have been on to the day after the last. */
  readonly span: { readonly from: number; readonly to: number };
  /** The smallest around all points; `east` may count on beyond 180. Null where there are none. */
  readonly box: {
    readonly south: number;
    readonly west: number;
    readonly north: number;
    readonly east: number;
  } | null;
  /** The largest of the places, that the base map is cut and labelled for: at most sixty, the one with most events first. */
  readonly places: readonly { readonly name: string; readonly point: LatLng; readonly count: number }[];
  /** The first ones, complete, for the page that no script runs on. */
  readonly first: readonly TableEvent[];
  /** Events a lane and category in each of equal parts of `span`: what is drawn before the index is here. */
  readonly overview: {
    readonly bins: number;
    /** `[lane][category][bin]`: events by the middle of the days on which they can have begun. */
    readonly counts: readonly (readonly (readonly number[])[])[];
    /** Events in the squares of a grid on the map; null where none has a point. */
    readonly cells: TableCells | null;
  };
  readonly files: TableFiles;
  readonly tiles: Story['tiles'];
  readonly disputedBorders: Story['disputedBorders'];
  readonly translations: Readonly<Partial<Record<Language, TableTranslation>>>;
  readonly translation: Story['translation'];
}
