// Widths of texts before they are drawn, in the page's faces.

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
let isListening = false;

/** Where nothing can be measured, as at build and where canvas is kept from pages: rather too wide. */
const guessWidth = (text: string, font: string): number =>
  text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 16) * 0.57;

/** Pixels of `text` in `font` (a CSS font shorthand with its size in px). */
export function measureText(text: string, font: string): number {
  if (typeof document === 'undefined') return guessWidth(text, font);
  // A face that comes late makes what was measured in its stand-in wrong.
  if (!isListening) document.fonts.addEventListener('loadingdone', () => widths.clear());
  isListening = true;
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    width = context ? context.measureText(text).width : guessWidth(text, font);
    widths.set(key, width);
  }
  return width;
}

let faces: { sans: string; serif: string } | null = null;

/** The page's two faces, as tokens.css names them. */
export function readFaces(): { readonly sans: string; readonly serif: string } {
  if (!faces) {
    const style = typeof document === 'undefined' ? null : getComputedStyle(document.documentElement);
    const read = (name: string) => style?.getPropertyValue(name) ?? '';
    faces = { sans: read('--sans') || 'sans-serif', serif: read('--serif') || 'serif' };
  }
  return faces;
}
