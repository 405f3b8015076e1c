// Where a page finds what belongs to it: addresses relative to the page.

export interface PageAddresses {
  /** The story's base map; `#id` where it stands in the page itself. */
  readonly baseMap: string;
  /** The story's own page, which stays where it is when `/` goes on to a newer story. */
  readonly home: string;
  /** The script for newspapers' pages, under the name by which it can be pinned; not there where nothing is shared. */
  readonly loader?: LoaderAddress;
}

export interface LoaderAddress {
  /** In the folder `assets/` of the site; `embed.js`, the same that is kept up to date, lies above that. */
  readonly path: string;
  readonly integrity: string;
}
