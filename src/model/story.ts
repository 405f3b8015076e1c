// The compiled story: everything one page shows. Written by the compiler, trusted by the page.
import type { Day } from './day.ts';
import type { Bounds, EdtfDate } from './edtf.ts';
import type { Language } from './languages.ts';

/** Raised whenever a reader of the old shape would misread the new one. */
export const storyFormat = 1;

export type Id = string;

/** A stretch of the article: offsets are Unicode code points, end exclusive (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

export type Voice = 'direct' | 'indirect' | 'narration';

/** Exact words of the article. The speaker of `narration` is its publisher. */
export interface Quote extends Span {
  readonly voice: Voice;
}

/** What a date is counted from: the article's publication, or another event. */
export type Anchor = 'publication' | Id;

/** How a date is known; the compiler has worked it out again and found the date that is written. */
export type Known =
  | { readonly way: 'stated' }
  /** `weekday` as ISO 8601 counts: 1 Monday … 7 Sunday. */
  | { readonly way: 'weekday-on-or-before'; readonly weekday: number; readonly anchor: Anchor }
  /** `days` is negative for "before", positive for "after". */
  | { readonly way: 'days'; readonly days: number; readonly anchor: Anchor }
  | { readonly way: 'same-day'; readonly anchor: Anchor }
  | { readonly way: 'until'; readonly anchor: Anchor }
  | { readonly way: 'under-years-before'; readonly years: number; readonly anchor: Anchor }
  | { readonly way: 'judgement' };

export interface When {
  readonly edtf: string;
  readonly date: EdtfDate;
  readonly bounds: Bounds;
  /** The words of the article it comes from, where there are any. */
  readonly words: Span | null;
  /** The one way of a date (`whole`), or the ways of an interval's two ends. */
  readonly known: { readonly whole?: Known; readonly start?: Known; readonly end?: Known };
  /** The editor's account of the way from the words to the date, in words of ours. */
  readonly reasoning: string | null;
}

/** A text with a publisher. The article is the one whose words are kept. */
export interface Source {
  readonly id: Id;
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Day | null;
  readonly licence: { readonly name: string; readonly url: string } | null;
}

export interface ArticleSource extends Source {
  readonly language: string;
  readonly published: Day;
  readonly licence: { readonly name: string; readonly url: string };
  /** How the publication date is known when the text does not give it. */
  readonly publishedNote: string | null;
  /** The place of filing, as the page's kicker shows it. */
  readonly dateline: string | null;
  /** The stored text, byte for byte. */
  readonly text: string;
  /** SHA-256 of the stored bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Where characters stand in it that are not seen and deceive, in code points. Left out where there are none. */
  readonly unseen?: readonly number[];
}

export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** A country or a region has no point: it is named, never drawn as one. */
export interface Place {
  readonly id: Id;
  readonly name: string;
  readonly kind: 'point' | 'country' | 'region';
  readonly point: LatLng | null;
  readonly geonames: number | null;
  readonly wikidata: string | null;
}

export interface Actor {
  readonly id: Id;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'government' | 'group';
  readonly role: string | null;
}

/** What another publisher reports: never mixed with the article, never a source of a date. */
export interface Elsewhere {
  readonly source: Id;
  readonly says: string;
}

export interface StoryEvent {
  readonly id: Id;
  /** 1…n: by the latest day it can have begun, then the earliest, then its place in the article. */
  readonly number: number;
  readonly kind: 'event' | 'state';
  readonly title: string;
  /** A shorter title for the timeline. */
  readonly label: string;
  readonly when: When;
  /** Where it happened; `words` is null where the article only implies it. */
  readonly place: { readonly id: Id; readonly words: Span | null } | null;
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly actors: readonly Id[];
  readonly notes: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
}

export interface Statement {
  readonly id: Id;
  /** The number of the event at which it was said, and a letter: `10a`. */
  readonly number: string;
  readonly title: string;
  readonly speaker: Id;
  /** The words that name the speaker. */
  readonly speakerWords: Span;
  readonly quote: Quote;
  /** The event at which it was said. */
  readonly at: Id;
  /** The event it is taken to be about, and why. */
  readonly about: { readonly event: Id; readonly reasoning: string } | null;
  readonly modality: 'asserted' | 'possible' | 'needed';
  /** The date of what it claims: for its card, never for the axis. */
  readonly when: When | null;
  readonly notes: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
}

export type Relation = 'before' | 'starts' | 'ends' | 'causes';

export interface Link {
  readonly from: Id;
  readonly to: Id;
  readonly relation: Relation;
  /** The distance in days of a `before`, where the words give one. */
  readonly days: number | null;
  readonly words: Span;
}

/** The editor's words about an event or a statement, in another language. Lists have the original's length and order. */
export interface TranslatedEntry {
  readonly title?: string;
  readonly label?: string;
  /** Of its date. */
  readonly reasoning?: string;
  /** Why a statement is taken to be about an event. */
  readonly about?: string;
  readonly notes?: readonly string[];
  readonly elsewhere?: readonly string[];
}

/** The editor's words in another language; what is missing stays as it is in the story's. */
export interface Translation {
  readonly headline?: string;
  readonly summary?: string;
  readonly corrections?: readonly string[];
  readonly sources?: Readonly<
    Record<Id, { readonly publisher?: string; readonly dateline?: string; readonly publishedNote?: string }>
  >;
  /** Names. */
  readonly places?: Readonly<Record<Id, string>>;
  readonly actors?: Readonly<Record<Id, { readonly name?: string; readonly role?: string }>>;
  readonly events?: Readonly<Record<Id, TranslatedEntry>>;
  readonly statements?: Readonly<Record<Id, TranslatedEntry>>;
}

export interface Story {
  readonly format: typeof storyFormat;
  readonly id: Id;
  readonly language: string;
  /** Headline and summary are the editor's, not the article's. */
  readonly headline: string;
  readonly summary: string;
  readonly published: Day;
  readonly updated: Day | null;
  readonly corrections: readonly { readonly date: Day; readonly text: string }[];
  readonly article: ArticleSource;
  /** The sources of what stands under Elsewhere. */
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  /** In the order of their numbers. */
  readonly events: readonly StoryEvent[];
  readonly statements: readonly Statement[];
  readonly links: readonly Link[];
  readonly tiles: { readonly url: string; readonly attribution: string; readonly maxZoom: number } | null;
  readonly disputedBorders: 'dashed' | 'hidden';
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
  /**
   * On the page of another language, whose translation the story's words then are: the language they were written in,
   * and those that have not been translated. Null on the story's own page, and in story.json.
   */
  readonly translation: { readonly from: string; readonly missing: readonly string[] } | null;
}
