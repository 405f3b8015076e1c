// How large texts and markers will be, before they are drawn. The same sizes stand in map.css.
import type { Box, Size } from '../geo/box.ts';
import { labelBox, type MarkerSize } from '../geo/arrangeMarkers.ts';
import { boxAround } from '../geo/box.ts';

export interface TextStyle {
  readonly font: string;
  /** Added after every letter, in pixels. */
  readonly spacing: number;
  readonly height: number;
}

export type MeasureText = (text: string, style: TextStyle) => Size;

export interface MapFonts {
  readonly place: TextStyle;
  readonly country: TextStyle;
  readonly sea: TextStyle;
  readonly link: TextStyle;
}

export function readFonts(element: Element): MapFonts {
  const style = getComputedStyle(element);
  const sans = style.getPropertyValue('--sans') || 'sans-serif';
  const serif = style.getPropertyValue('--serif') || 'serif';
  return {
    place: { font: `600 14px ${sans}`, spacing: 0, height: 18 },
    country: { font: `600 10.5px ${sans}`, spacing: 1.5, height: 13 },
    sea: { font: `italic 400 13px ${serif}`, spacing: 0.3, height: 16 },
    link: { font: `italic 400 13px ${serif}`, spacing: 0, height: 18 },
  };
}

/** Browsers that hide canvas from pages get a guess that is rather too wide. */
export function createMeasureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { font, spacing, height }) => {
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = font;
      width = context ? context.measureText(text).width : text.length * 8;
      known.set(key, width);
    }
    return { width: Math.ceil(width + spacing * text.length), height };
  };
}

const badge = 26;
const badgeStep = 24;

/** `least` is the smallest target: 24 px for a pointer, 44 for a finger. */
export function sizeMarker(badges: number, countWidth: number, label: Size, least: number): MarkerSize {
  const width = badge + (badges - 1) * badgeStep + (countWidth > 0 ? countWidth + 3 : 0);
  return {
    badges: { width, height: badge },
    target: { width: Math.max(width + 4, least), height: Math.max(badge + 4, least) },
    label,
  };
}

/** All of a marker, in pixels from its point, with its label on the right. */
export function drawnAround({ badges, label }: MarkerSize): Box {
  const around = boxAround({ x: 0, y: 0 }, badges.width, badges.height);
  return { ...around, right: labelBox(around, label, 'right').right };
}
