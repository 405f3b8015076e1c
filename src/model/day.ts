// The calendar day: the one unit of time in a story. There are no hours and no time zones.

declare const dayBrand: unique symbol;

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number & { readonly [dayBrand]: true };
