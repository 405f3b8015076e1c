// Which border lines are disputed, and how the base map treats them.
//
// The policy. Natural Earth draws who controls a territory, not who has a right to it. The map must not take a side
// by accident, so: land has one colour, whoever holds it. A border is a line, never a filled country. A line on which
// two states, or a state and a territory, do not agree is drawn dashed wherever Natural Earth has it; a story may
// leave such lines out (`disputedBorders: hidden`). Names are those of ISO 3166-1 in the words of Unicode CLDR; a
// territory without a code has no name here, and no country's name is set on ground named below. Seas are named as
// the United Nations and Natural Earth name them; a sea with two names is not named. The table knows the pieces that
// stand in Natural Earth 4.1 and is not a list of all disputes of the world; correct it here.

/** Degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

interface DisputedPiece {
  readonly what: string;
  /** Names as in world-atlas; one name means its border with anybody. */
  readonly between: readonly [string] | readonly [string, string];
  /** The part of the line it holds for; none for the whole. */
  readonly within?: Box;
}

export const disputedPieces: readonly DisputedPiece[] = [
  { what: 'Crimea', between: ['Russia', 'Ukraine'], within: [32, 44, 37, 46.6] },
  { what: 'Golan Heights', between: ['Israel', 'Syria'] },
  { what: 'West Bank and Gaza', between: ['Israel', 'Palestine'] },
  { what: 'Western Sahara', between: ['Morocco', 'W. Sahara'] },
  { what: 'Kashmir', between: ['India', 'Pakistan'], within: [73, 32.3, 78, 37] },
  { what: 'Kashmir', between: ['China', 'Pakistan'] },
  { what: 'Siachen Glacier', between: ['Siachen Glacier'] },
  { what: 'Aksai Chin', between: ['China', 'India'], within: [76, 30, 82, 36] },
  { what: 'Arunachal Pradesh', between: ['China', 'India'], within: [91, 27, 98, 30] },
  { what: 'Kosovo', between: ['Kosovo', 'Serbia'] },
  { what: 'Northern Cyprus', between: ['Cyprus', 'N. Cyprus'] },
  { what: 'Abkhazia', between: ['Georgia', 'Abkhazia'] },
  { what: 'South Ossetia', between: ['Georgia', 'South Ossetia'] },
  { what: 'Somaliland', between: ['Somalia', 'Somaliland'] },
  { what: 'Abyei', between: ['S. Sudan', 'Sudan'], within: [27.5, 9, 29.5, 11] },
  { what: 'Halaib and Bir Tawil', between: ['Egypt', 'Sudan'], within: [33, 21, 37.5, 23] },
  { what: 'Ilemi Triangle', between: ['Kenya', 'S. Sudan'] },
];

/** Lines that Natural Earth lacks: the border of Western Sahara at 27°40′ N, as the United Nations draw it. */
export const disputedLines: readonly (readonly (readonly [lng: number, lat: number])[])[] = [
  [
    [-13.17, 27.667],
    [-8.67, 27.667],
  ],
];

/** No country's name is set inside these. */
export const namelessGround: readonly Box[] = [
  [32.4, 44.3, 36.7, 46.3],
  [35.6, 32.6, 36.0, 33.4],
  [73.2, 32.6, 80.4, 37.1],
  [91.5, 26.8, 97.5, 29.5],
  [-17.2, 20.7, -8.6, 27.7],
  [35.9, 21.9, 37.5, 23.2],
];

/** Where a name must stand when its territory is not one of Natural Earth's. */
export const namesByHand: readonly { readonly id: string; readonly at: readonly [number, number, number] }[] =
  [{ id: 'EH', at: [-12.9, 24.9, 4.4] }];

export const isInBox = ([west, south, east, north]: Box, lng: number, lat: number): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Says of each point of the border of two countries whether it is disputed there; null where it is nowhere. */
export function selectDispute(owners: readonly string[]): ((lng: number, lat: number) => boolean) | null {
  const pieces = disputedPieces.filter(({ between }) => between.every((name) => owners.includes(name)));
  if (pieces.length === 0) return null;
  return (lng, lat) => pieces.some(({ within }) => !within || isInBox(within, lng, lat));
}
