// SVG to PNG without a browser, with fonts from packages and none of the machine's: everywhere the same picture.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createTextWidth, type TextWidth } from './createTextWidth.ts';
import { familyOf, textElement, type Face } from './textElement.ts';

export interface Rasterizer {
  /** Pixels from a text's first letter to its last. */
  readonly textWidth: TextWidth;
  /** `widthPx` is the picture's; its height follows from the SVG. */
  readonly png: (svg: string, widthPx: number) => Uint8Array;
}

const require = createRequire(import.meta.url);
const fontFiles = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
];

function readFonts(): readonly Font[] {
  return fontFiles.map((file) => ({
    family: file.startsWith('vazirmatn') ? 'Vazirmatn' : 'Source Serif 4',
    weight: Number(/\d00/.exec(file)?.[0]),
    italic: file.includes('Italic'),
    bytes: new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${file}`))),
  }));
}

interface Font {
  readonly family: ReturnType<typeof familyOf>;
  readonly weight: number;
  readonly italic: boolean;
  readonly bytes: Uint8Array;
}

let made: Promise<Rasterizer> | null = null;

/** Made once: the library starts once in a process, and reading fonts takes a while. */
export function createRasterizer(): Promise<Rasterizer> {
  made ??= startRasterizer();
  return made;
}

async function startRasterizer(): Promise<Rasterizer> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fonts = readFonts();
  const all = fonts.map(({ bytes }) => bytes);
  /** Every drawing reads its fonts anew: the one that measuring needs takes a sixth of the time of all. */
  const fontsFor = (text: string, { weight, italic = false }: Face) => {
    const font = fonts.find(
      (font) => font.family === familyOf(text) && font.weight === weight && font.italic === italic,
    );
    return font ? [font.bytes] : all;
  };
  const inkWidth = (text: string, face: Face): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${textElement(text, face, { x: 0, y: 0 })}</svg>`;
    const drawing = new Resvg(svg, { font: { fontBuffers: fontsFor(text, face) } });
    const width = drawing.getBBox()?.width ?? 0;
    drawing.free();
    return width;
  };
  return {
    textWidth: createTextWidth(inkWidth),
    png(svg, widthPx) {
      const drawing = new Resvg(svg, {
        font: { fontBuffers: all },
        fitTo: { mode: 'width', value: widthPx },
      });
      const image = drawing.render();
      const png = image.asPng();
      image.free();
      drawing.free();
      return png;
    },
  };
}
