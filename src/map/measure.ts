// How large texts and markers will be, before they are drawn. The same sizes stand in map.css.
import { labelBox, type MarkerSize } from '../geo/arrangeMarkers.ts';
import { boxAround, type Box, type Size } from '../geo/box.ts';
import { measureText, readFaces } from '../ui/measureText.ts';

export interface TextStyle {
  readonly font: string;
  /** Added after every letter, in pixels. */
  readonly spacing: number;
  readonly height: number;
}

export interface MapFonts {
  readonly place: TextStyle;
  readonly country: TextStyle;
  readonly sea: TextStyle;
  readonly link: TextStyle;
}

export function readFonts(): MapFonts {
  const { sans, serif } = readFaces();
  return {
    place: { font: `600 14px ${sans}`, spacing: 0, height: 18 },
    country: { font: `600 10.5px ${sans}`, spacing: 1.5, height: 13 },
    sea: { font: `italic 400 13px ${serif}`, spacing: 0.3, height: 16 },
    link: { font: `italic 400 13px ${serif}`, spacing: 0, height: 18 },
  };
}

export function sizeText(text: string, { font, spacing, height }: TextStyle): Size {
  return { width: Math.ceil(measureText(text, font) + spacing * text.length), height };
}

/** Pixels: a badge's box, and from one badge to the next. */
export const badgeSize = 26;
export const badgeStep = 24;

/** `least` is the smallest target: 24 px for a pointer, 44 for a finger. */
export function sizeMarker(badges: number, countWidth: number, label: Size, least: number): MarkerSize {
  const width = badgeSize + (badges - 1) * badgeStep + (countWidth > 0 ? countWidth + 3 : 0);
  return {
    badges: { width, height: badgeSize },
    target: { width: Math.max(width + 4, least), height: Math.max(badgeSize + 4, least) },
    label,
  };
}

/** All of a marker, in pixels from its point, with its label on the right. */
export function drawnAround({ badges, label }: MarkerSize): Box {
  const around = boxAround({ x: 0, y: 0 }, badges.width, badges.height);
  return { ...around, right: labelBox(around, label, 'right').right };
}
