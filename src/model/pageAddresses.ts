// Where a page finds what belongs to it: addresses relative to the page.

export interface PageAddresses {
  /** The story's base map; `#id` where it stands in the page itself. */
  readonly baseMap: string;
  /** The story's own page, which stays where it is when `/` goes on to a newer story. */
  readonly home: string;
}
