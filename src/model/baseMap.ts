// The base map that a story's page loads beside it: land, border lines and names, cut for the story's places.

/** Raised whenever a reader of the old shape would misread the new one. */
export const baseMapFormat = 1;

/** Seas and oceans that the base map can name; the words are the interface's. */
export const seaIds = [
  'adriatic-sea',
  'aegean-sea',
  'arabian-sea',
  'arctic-ocean',
  'baltic-sea',
  'barents-sea',
  'bay-of-bengal',
  'bay-of-biscay',
  'black-sea',
  'caribbean-sea',
  'caspian-sea',
  'gulf-of-aden',
  'gulf-of-guinea',
  'gulf-of-mexico',
  'indian-ocean',
  'mediterranean-sea',
  'north-atlantic',
  'north-pacific',
  'north-sea',
  'norwegian-sea',
  'persian-gulf',
  'red-sea',
  'sea-of-azov',
  'south-atlantic',
  'south-pacific',
  'tasman-sea',
] as const;
export type SeaId = (typeof seaIds)[number];

/** A point where a name may stand (its middle), and how many degrees of longitude it may cover there. */
export type NamePoint = readonly [lng: number, lat: number, widthDegrees: number];

/** The best point comes first. A country's `id` is its ISO 3166-1 alpha-2 code. */
export type MapName =
  | { readonly kind: 'country'; readonly id: string; readonly at: readonly NamePoint[] }
  | { readonly kind: 'sea'; readonly id: SeaId; readonly at: readonly NamePoint[] };

/** Lines are written as in `geo/lineText.ts`. The most important name comes first. */
export interface BaseMap {
  readonly format: typeof baseMapFormat;
  /** Closed rings, to be filled by the even-odd rule: lakes and inland seas are rings too. */
  readonly land: readonly string[];
  readonly borders: readonly string[];
  readonly disputed: readonly string[];
  readonly names: readonly MapName[];
}
