// Breaks text into lines that fit a width, by measuring; what has no room ends in an ellipsis. Arithmetic only.

export type MeasureText = (text: string) => number;

const ellipsis = '…';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many letters of `text` as fit, at least one. */
function fitLetters(text: string, widthPx: number, measure: MeasureText, end = ''): string {
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  let fits = 1;
  let most = letters.length;
  while (fits < most) {
    const count = Math.ceil((fits + most) / 2);
    if (measure(letters.slice(0, count).join('') + end) <= widthPx) fits = count;
    else most = count - 1;
  }
  return letters.slice(0, fits).join('');
}

/** Words stay whole unless one alone is wider than a line. */
export function wrapText(text: string, widthPx: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= widthPx) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > widthPx) {
      const part = fitLetters(line, widthPx, measure);
      if (part === line) break;
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** At most `most` lines; the last one then ends where the text goes on. */
export function limitLines(
  lines: readonly string[],
  most: number,
  widthPx: number,
  measure: MeasureText,
): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  const whole = trimEnd(last);
  if (measure(whole + ellipsis) <= widthPx) return [...kept, whole + ellipsis];
  return [...kept, trimEnd(fitLetters(last, widthPx, measure, ellipsis)) + ellipsis];
}

const trimEnd = (text: string): string => text.replace(/[\s,;:.–—-]+$/u, '');
