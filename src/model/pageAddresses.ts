// Where a page finds what belongs to it: addresses relative to the page.

export interface PageAddresses {
  /** The story's base map; `#id` where it stands in the page itself. */
  readonly baseMap: string;
  /** The story's page in this language, which stays where it is when `/` goes on to a newer story. */
  readonly home: string;
  /** The story's folder: its page in its own language, its files, and below it its pages in other languages. */
  readonly folder: string;
  /** The languages that it has pages in, its own first. */
  readonly languages: readonly string[];
  /** The script for newspapers' pages, under the name by which it can be pinned; not there where nothing is shared. */
  readonly loader?: LoaderAddress;
}

export interface LoaderAddress {
  /** In the folder `assets/` of the site; `embed.js`, the same that is kept up to date, lies above that. */
  readonly path: string;
  readonly integrity: string;
}
