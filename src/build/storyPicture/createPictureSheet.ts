// What pictures for link previews have in common: a headline in print, beside a map. Words in, SVG out.
import { wordsFor } from '../../words/catalogues.ts';
import { pictureColours } from './colours.ts';
import type { TextWidth } from './createTextWidth.ts';
import { limitLines, wrapText } from './fitText.ts';
import { pictureSize } from './pictureSize.ts';
import { textElement, type Face } from './textElement.ts';

export interface PictureWords {
  readonly language: string;
  readonly publisher: string;
  /** Below it, the first of these that has room: where and when it was filed, or how many events there are. */
  readonly filed: readonly string[];
  readonly headline: string;
  readonly summary: string;
}

const margin = 60;
/** Of the map beside the words. */
export const mapSize = { width: 600, height: pictureSize.height };
const kicker: Face = { size: 22, weight: 600 };
const dateline: Face = { size: 22, weight: 400 };
const summary: Face = { size: 24, weight: 400 };
const name: Face = { size: 22, weight: 600 };

/** Where headline and summary stand, between kicker and foot. */
const words = { top: 152, bottom: 520, leading: 1.14, summaryLeading: 33, gap: 24 };
const headlineSizes = [60, 54, 48, 43];
const mostHeadlineLines = 6;

/** `map` is an SVG group of `mapSize`; null where there is nothing to show on one. */
export function createPictureSheet(told: PictureWords, map: string | null, textWidth: TextWidth): string {
  const { width, height } = pictureSize;
  const textRight = map === null ? width - margin : width - mapSize.width - margin * 0.75;
  const text = drawText(told, textRight - margin, textWidth);
  const panel =
    map === null
      ? ''
      : `<g transform="translate(${width - mapSize.width})">${map}<path d="M0 0V${height}" stroke="${pictureColours.line}" stroke-width="2"/></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${pictureColours.ground}"/>${panel}${text}</svg>`;
}

function drawText(told: PictureWords, widthPx: number, textWidth: TextWidth): string {
  const { ink, soft } = pictureColours;
  const { language, publisher, filed, headline } = told;
  const oneLine = (text: string, face: Face) => fit(text, face, widthPx, 1, textWidth)[0] ?? '';
  const filedLine = filed.find((line) => textWidth(line, dateline) <= widthPx) ?? filed.at(-1) ?? '';
  const { face, lines } = fitHeadline(headline, widthPx, textWidth);
  const leading = face.size * words.leading;
  const headlineBottom = words.top + lines.length * leading;
  const room = Math.floor((words.bottom - headlineBottom - words.gap) / words.summaryLeading);
  // A summary is there as a whole or not at all.
  const whole = wrapText(told.summary, widthPx, (part) => textWidth(part, summary));
  const below = whole.length <= room ? whole : [];
  const write = lineWriter(language, widthPx);
  return [
    write(oneLine(publisher, kicker), kicker, 82, ink),
    write(oneLine(filedLine, dateline), dateline, 112, soft),
    ...lines.map((line, i) => write(line, face, words.top + (i + 0.78) * leading, ink)),
    ...below.map((line, i) =>
      write(line, summary, headlineBottom + words.gap + (i + 0.7) * words.summaryLeading, soft),
    ),
    drawFoot(wordsFor(language).page.siteName, widthPx),
  ].join('');
}

/** Lines begin where the story's language begins: at the right for Persian and Arabic. */
function lineWriter(language: string, widthPx: number) {
  const isRightToLeft = /^(Arab|Hebr)$/.test(new Intl.Locale(language).maximize().script ?? '');
  const x = isRightToLeft ? margin + widthPx : margin;
  const anchor = isRightToLeft ? 'end' : 'start';
  return (text: string, face: Face, y: number, fill: string) =>
    textElement(text, face, { x, y }, { fill, anchor });
}

function fit(text: string, face: Face, widthPx: number, most: number, textWidth: TextWidth) {
  const measure = (part: string) => textWidth(part, face);
  return limitLines(wrapText(text, widthPx, measure), most, widthPx, measure);
}

/** The largest size at which it has room; at the smallest it is cut. */
function fitHeadline(headline: string, widthPx: number, textWidth: TextWidth) {
  const sized = headlineSizes.map((size) => {
    const face: Face = { size, weight: 600 };
    const most = Math.min(mostHeadlineLines, Math.floor((words.bottom - words.top) / (size * words.leading)));
    const lines = wrapText(headline, widthPx, (part) => textWidth(part, face));
    return { face, lines, most };
  });
  const fitting = sized.find(({ lines, most }) => lines.length <= most - 1) ?? sized.at(-1);
  const { face, most } = fitting ?? { face: summary, most: 1 };
  return { face, lines: fit(headline, face, widthPx, most, textWidth) };
}

/** The site's sign and name over a rule, as at the foot of a page. */
function drawFoot(siteName: string, widthPx: number): string {
  const { ink, line, tones } = pictureColours;
  return [
    `<path d="M${margin} 548h${widthPx}" stroke="${line}" stroke-width="1.5"/>`,
    `<circle cx="${margin + 8}" cy="578" r="8" fill="${tones[1]}"/>`,
    `<rect x="${margin + 24}" y="570.5" width="15" height="15" rx="1.5" fill="${tones[2]}"/>`,
    `<path d="M${margin + 56} 569l9 16.5h-18Z" fill="${tones[3]}"/>`,
    textElement(siteName, name, { x: margin + 78, y: 585.5 }, { fill: ink }),
  ].join('');
}
