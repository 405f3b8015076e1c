// Widths of texts before they are drawn, in the page's faces.

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
let isListening = false;

/** Pixels of `text` in `font` (a CSS font shorthand). Where canvas is kept from pages, a guess rather too wide. */
export function measureText(text: string, font: string): number {
  // A face that comes late makes what was measured in its stand-in wrong.
  if (!isListening) document.fonts.addEventListener('loadingdone', () => widths.clear());
  isListening = true;
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    width = context ? context.measureText(text).width : text.length * 8;
    widths.set(key, width);
  }
  return width;
}

let faces: { sans: string; serif: string } | null = null;

/** The page's two faces, as tokens.css names them. */
export function readFaces(): { readonly sans: string; readonly serif: string } {
  if (!faces) {
    const style = getComputedStyle(document.documentElement);
    faces = {
      sans: style.getPropertyValue('--sans') || 'sans-serif',
      serif: style.getPropertyValue('--serif') || 'serif',
    };
  }
  return faces;
}
