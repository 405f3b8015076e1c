// What is drawn under the timeline's items: grid, bars as exact as their dates, arcs. Decoration: names are elsewhere.
import { eventOf } from '../model/storyIndex.ts';
import type { LaidOutItem, Layout } from '../time/layoutLanes.ts';
import { createDayScale } from '../time/dayScale.ts';
import type { Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { measureText } from '../ui/measureText.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { selectArcs } from './arcs.ts';
import { PaintedItem } from './PaintedItem.tsx';
import { readStripFonts, rowPx } from './sizes.ts';
import { laneBottoms } from './stripLayout.ts';

interface Props {
  readonly ticks: readonly Tick[];
  readonly layout: Layout;
  readonly placed: ReadonlyMap<string, LaidOutItem & { readonly y: number }>;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isMirrored?: boolean;
}

export function Paint({ ticks, layout, placed, window, widthPx, heightPx, isMirrored }: Props) {
  const { reader, lanes } = useReader();
  const focus = useReaderState((state) => state.focus);
  const hover = useReaderState((state) => eventOf(reader.index, state.hover ?? '')?.id ?? null);
  const chosen = focus === null ? null : (eventOf(reader.index, focus)?.id ?? null);
  const scale = createDayScale(window, widthPx);
  return (
    <svg
      className={isMirrored ? 'paint mirrored' : 'paint'}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      // As wide as it was laid out for, but in the built page, where it is drawn out.
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        className="grid-line"
        d={ticks.map(({ day }) => `M${Math.round(scale(day)) + 0.5} 0V${heightPx}`).join('')}
      />
      <path
        className="lane-line"
        d={laneBottoms(layout)
          .map((y) => `M0 ${y - 0.5}H${widthPx}`)
          .join('')}
      />
      {/* Below the items: where an arc meets another event's words, the words win. */}
      <Arcs placed={placed} chosen={chosen} hover={hover} widthPx={widthPx} />
      {[...placed.values()].map((item) => (
        <PaintedItem
          key={item.event.id}
          item={item}
          tone={lanes.of.get(item.event.id)?.look.tone ?? 0}
          chosen={item.event.id === chosen}
          hovered={item.event.id === hover}
        />
      ))}
    </svg>
  );
}

function Arcs({
  placed,
  chosen,
  hover,
  widthPx,
}: Pick<Props, 'placed' | 'widthPx'> & { chosen: string | null; hover: string | null }) {
  const { reader, words: say } = useReader();
  const arcs = selectArcs(reader.index.story.links, placed, {
    widthPx,
    rowPx,
    wordsPx: ({ words }) => measureText(say.quoted(words.exact), readStripFonts().words) + 4,
  });
  return arcs.map(({ link, path, words: spot }) => {
    const shown = [link.from, link.to].some((end) => end === chosen || end === hover);
    if (path === '' && !(shown && spot)) return null;
    return (
      <g key={`${link.from} ${link.relation} ${link.to}`} className="arc" data-shown={shown || undefined}>
        {path === '' ? null : <path d={path} />}
        {shown && spot ? (
          <text x={spot.x} y={spot.y + rowPx / 2 + 4} lang={reader.index.story.article.language}>
            {say.quoted(link.words.exact)}
          </text>
        ) : null}
      </g>
    );
  });
}
