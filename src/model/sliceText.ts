// Stretches of a text by Unicode code points, as the story's offsets count, from strings that count UTF-16 units.

/** Gives the text from code point `start` up to but without `end`. */
export type SliceText = (start: number, end: number) => string;

export function createSliceText(text: string): SliceText {
  // Without surrogates both counts are the same, and the text need not be taken apart.
  if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
