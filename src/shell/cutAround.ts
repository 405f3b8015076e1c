// Of a long text the part around a stretch, from blank to blank.
import type { Stretch } from '../model/foldText.ts';

const before = 60;
const after = 90;

export function cutAround(text: string, { start, end }: Stretch): Stretch {
  const blankBefore = start > before ? text.indexOf(' ', start - before) : -1;
  const blankAfter = text.length > end + after ? text.lastIndexOf(' ', end + after) : -1;
  return {
    start: blankBefore === -1 ? 0 : Math.min(blankBefore + 1, start),
    end: blankAfter === -1 ? text.length : Math.max(blankAfter, end),
  };
}
