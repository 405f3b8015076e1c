// A line of text as an SVG element.
import type { Pixel } from '../../geo/mercator.ts';
import { escapeHtml } from '../../model/escape.ts';

export interface Face {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
  /** Added after every letter. */
  readonly spacing?: number;
}

export interface Paint {
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour of a rim around the letters, which keeps lines behind them away. */
  readonly rim?: string;
}

/** Source Serif 4 has no Arabic letters, and the library would take any weight of another face. */
export const familyOf = (text: string): 'Vazirmatn' | 'Source Serif 4' =>
  /\p{Script=Arabic}/u.test(text) ? 'Vazirmatn' : 'Source Serif 4';

/** The library takes every line to run from left to right: an embedding keeps a comma at the end of a Persian one. */
const embedded = (text: string): string => (familyOf(text) === 'Vazirmatn' ? `\u202b${text}\u202c` : text);

/** `at` is on the baseline. */
export function textElement(text: string, face: Face, at: Pixel, paint: Paint = {}): string {
  const { size, weight, italic = false, spacing = 0 } = face;
  const { fill = '#000', anchor = 'start', rim } = paint;
  const attributes = [
    `x="${at.x}" y="${at.y}" fill="${fill}" text-anchor="${anchor}"`,
    `font-family="${familyOf(text)}" font-size="${size}" font-weight="${weight}"`,
    ...(italic ? ['font-style="italic"'] : []),
    ...(spacing === 0 ? [] : [`letter-spacing="${spacing}"`]),
    ...(rim === undefined
      ? []
      : [`stroke="${rim}" stroke-width="${size / 4}" stroke-linejoin="round" paint-order="stroke"`]),
  ];
  return `<text ${attributes.join(' ')}>${escapeHtml(embedded(withoutControls(text)))}</text>`;
}

/** XML has no way at all to write these. */
const withoutControls = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
