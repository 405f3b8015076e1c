// The sentence in which a quote stands, so that a card can show it where it was said.

const enders = new Set(['.', '!', '?', '…', '؟', '۔']);
const closers = new Set(['”', '’', '"', "'", '»', '›', ')', ']']);
const isSpace = (char: string | undefined) => char !== undefined && /\s/u.test(char);
const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
const isLower = (char: string | undefined) => char !== undefined && /\p{Ll}/u.test(char);

/** Whether a sentence begins at `at`: after a line break, or after an ender, closing marks and a blank. */
function beginsAt(points: readonly string[], at: number): boolean {
  if (at === 0) return true;
  let before = at - 1;
  if (!isSpace(points[before]) || isSpace(points[at])) return false;
  for (; before >= 0 && isSpace(points[before]); before -= 1) if (points[before] === '\n') return true;
  while (closers.has(points[before] ?? '')) before -= 1;
  if (!enders.has(points[before] ?? '') || isLower(points[at])) return false;
  // One letter before the point is an initial or an abbreviation: "U.S. officials".
  return !(isLetter(points[before - 1]) && !isLetter(points[before - 2]));
}

/**
 * The sentences that a stretch of a text's code points touches, without the blanks around them, at most `reach` code
 * points to either side.
 */
export function sentenceAround(
  points: readonly string[],
  span: { readonly start: number; readonly end: number },
  reach = 240,
): { start: number; end: number; cutStart: boolean; cutEnd: boolean } {
  const lowest = Math.max(0, span.start - reach);
  const highest = Math.min(points.length, span.end + reach);
  let start = span.start;
  while (start > lowest && !beginsAt(points, start)) start -= 1;
  let end = span.end;
  while (end < highest && !(end > span.start + 1 && beginsAt(points, end))) end += 1;
  const cutStart = !beginsAt(points, start);
  const cutEnd = end < points.length && !beginsAt(points, end);
  while (cutStart && start < span.start && !isSpace(points[start - 1])) start += 1;
  while (cutEnd && end > span.end && !isSpace(points[end])) end -= 1;
  while (end > span.end && isSpace(points[end - 1])) end -= 1;
  return { start, end, cutStart, cutEnd };
}
