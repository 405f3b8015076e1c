// What a newspaper may say of an embed in its address. A closed list: what is not on it, or not as it should be, counts
// for nothing.

export interface Dress {
  readonly theme: 'light' | 'dark' | null;
  readonly hasMap: boolean;
  readonly hasArticle: boolean;
  /** Values of custom properties by their names. */
  readonly properties: Readonly<Record<string, string>>;
}

const fonts: Readonly<Record<string, string>> = {
  system: 'system-ui, sans-serif',
  georgia: "Georgia, 'Times New Roman', serif",
  times: "'Times New Roman', Times, serif",
  palatino: "Palatino, 'Palatino Linotype', 'Book Antiqua', serif",
  helvetica: "'Helvetica Neue', Helvetica, Arial, sans-serif",
  verdana: 'Verdana, Geneva, sans-serif',
};

/** `#` and six hexadecimal digits, which the address writes without the `#`. */
function colourOf(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : null;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * `ground` and `ink` come together or not at all, and with the contrast that text needs (4.5); `accent` must stand out
 * from the ground (3). The page's other colours follow the ground: dark ones on a light, light ones on a dark.
 */
export function parseDress(search: string): Dress {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const [ground, ink, accent] = ['ground', 'ink', 'accent'].map((name) => colourOf(query.get(name)));
  const properties: Record<string, string> = {};
  let wanted: Dress['theme'] = theme === 'light' || theme === 'dark' ? theme : null;
  if (ground && ink && contrastOf(ground, ink) >= 4.5) {
    Object.assign(properties, { '--ground': ground, '--raised': ground, '--ink': ink });
    wanted = luminanceOf(ground) > luminanceOf(ink) ? 'light' : 'dark';
    if (accent && contrastOf(ground, accent) >= 3) properties['--accent'] = accent;
  }
  const font = query.get('font') ?? '';
  if (Object.hasOwn(fonts, font)) {
    properties['--serif'] = fonts[font] ?? '';
    properties['--sans'] = fonts[font] ?? '';
  }
  return {
    theme: wanted,
    hasMap: query.get('map') !== '0',
    hasArticle: query.get('article') !== '0',
    properties,
  };
}
