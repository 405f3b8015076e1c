// Width of a timeline label's text in the face the page shows it in.

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Pixels of `text` in `font` (a CSS font shorthand). Without a canvas, a generous estimate from its length. */
export function measureLabel(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}
