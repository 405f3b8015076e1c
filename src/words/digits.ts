// Numbers in the digits of a language, without grouping. Not by Intl: its formatters take milliseconds to make,
// and what `ar` and `fa` come to in them depends on the engine.

/** As Unicode names numbering systems: 0123456789, ٠١٢٣٤٥٦٧٨٩, ۰۱۲۳۴۵۶۷۸۹. */
export type Numbering = 'latn' | 'arab' | 'arabext';

const zeros: Readonly<Record<Numbering, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

export function createDigits(numbering: Numbering): (number: number | string) => string {
  if (numbering === 'latn') return String;
  const zero = zeros[numbering];
  return (number) => String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
