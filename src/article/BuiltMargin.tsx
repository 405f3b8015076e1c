// The margin as the build draws it: each number about where its mark will stand, told by how much text is before it.
// Without a script nothing can be measured; with one, Margin puts every number level with its line.
import type { StoryIndex } from '../model/storyIndex.ts';
import { Badge } from '../ui/Badge.tsx';
import { lookOf, useReader } from '../ui/ReaderContext.tsx';
import { selectMarginLinks, type MarginLink } from './selectMarginLinks.ts';

/** Of a wide page, where the text is least high and numbers are closest. */
const charactersInLine = 62;
const linePx = 28;
const badgePx = 26;

export function BuiltMargin() {
  const value = useReader();
  const { index } = value.reader;
  const { placed, heightPx } = placeLinks(index);
  return (
    <svg className="built-margin" width="100%" height="100%">
      {placed.map(({ link: { id, start, number, title }, topPx }) => (
        <svg
          key={`${id} ${start}`}
          x="100%"
          y={`${Math.round((topPx / heightPx) * 1e4) / 100}%`}
          overflow="visible"
        >
          <a href={`#${id}`} aria-label={`${value.words.number(number)}: ${title}`}>
            <Badge look={lookOf(value, id)} label={number} at={{ x: -36, y: 0, sizePx: badgePx }} />
          </a>
        </svg>
      ))}
    </svg>
  );
}

/** Says about where the line with a character stands. To be asked in the order of the text, which it goes through once. */
function createTopOf({ slice }: StoryIndex): (at: number) => number {
  let seen = 0;
  let lines = 0;
  return (at) => {
    const stretch = slice(seen, at);
    const breaks = stretch.split('\n').length - 1;
    lines += breaks + (stretch.length - breaks) / charactersInLine;
    seen = at;
    return Math.floor(lines) * linePx;
  };
}

/** None on another. */
function placeLinks(index: StoryIndex) {
  const topOf = createTopOf(index);
  const placed: { readonly link: MarginLink; readonly topPx: number }[] = [];
  for (const link of selectMarginLinks(index.story)) {
    const free = (placed.at(-1)?.topPx ?? -badgePx) + badgePx;
    placed.push({ link, topPx: Math.max(topOf(link.start), free) });
  }
  return { placed, heightPx: topOf(index.points.length) + linePx };
}
