// The strip as the build draws it: the first window, at every width, without a script. Bars are drawn out with the
// page, words are not: they stand at parts of the width. Laid out for the least width, nothing meets at a greater one.
import type { Direction } from '../model/languages.ts';
import { frameOf, type LaidOutItem, type Layout } from '../time/layoutLanes.ts';
import { selectTicks, type Tick } from '../time/ticks.ts';
import { Badge } from '../ui/Badge.tsx';
import { measureText } from '../ui/measureText.ts';
import { lookOf, useReader, type ReaderValue } from '../ui/ReaderContext.tsx';
import { placeItems } from './arcs.ts';
import { laneName } from './LaneHeads.tsx';
import { labelOf } from './labelOf.ts';
import { Paint } from './Paint.tsx';
import { selectTickLabels } from './selectTickLabels.ts';
import { axisPx, badgePx, gapPx, lanePadPx, readStripFonts, rowPx, tickApartPx } from './sizes.ts';
import { heightOf, laneBottoms, layOut } from './stripLayout.ts';

/** The plot's least width on pages of at least 1100 px. */
export const widestLeastPx = 900;
/** On pages of at least 700 and 1100 px; the style sheet shows one of the two. */
const leastWidths = [500, widestLeastPx];

export function BuiltStrip() {
  return leastWidths.map((widthPx, n) => <StripFor key={widthPx} widthPx={widthPx} rank={n} />);
}

/** Drawn from the left; the style sheet turns what begins at the right, and its texts back. */
const inDirection = (name: string, direction: Direction) => (direction === 'rtl' ? `${name} mirrored` : name);

const measureLabel = (text: string) => measureText(text, readStripFonts().label);

export function layOutBuilt(value: ReaderValue, widthPx: number): Layout {
  return layOut(value, value.reader.burst, widthPx, measureLabel);
}

function StripFor({ widthPx, rank }: { widthPx: number; rank: number }) {
  const value = useReader();
  const { burst, ownTimeDirection } = value.reader;
  const layout = layOutBuilt(value, widthPx);
  const heightPx = heightOf(layout);
  const placed = placeItems(layout, rowPx, lanePadPx);
  const ticks = selectTicks(burst, widthPx, tickApartPx, value.dates.calendarOf(burst));
  const percent = (x: number) => `${Math.round((x / widthPx) * 1e4) / 100}%`;
  return (
    <div className="strip built-strip" data-rank={rank}>
      <Heads layout={layout} heightPx={heightPx} />
      <svg className={inDirection('built-plot', ownTimeDirection)} width="100%" height={axisPx + heightPx}>
        <TickLabels ticks={ticks} widthPx={widthPx} percent={percent} />
        <svg y={axisPx} width="100%" height={heightPx}>
          <Paint {...{ ticks, layout, placed, widthPx, heightPx }} window={burst} />
        </svg>
        {[...placed.values()]
          .sort((a, b) => frameOf(a).from - frameOf(b).from || a.y - b.y)
          .map((item) => (
            <Item key={item.event.id} item={item} percent={percent} />
          ))}
      </svg>
    </div>
  );
}

function TickLabels({
  ticks,
  widthPx,
  percent,
}: {
  ticks: readonly Tick[];
  widthPx: number;
  percent: (x: number) => string;
}) {
  const { reader, dates } = useReader();
  return selectTickLabels(ticks, reader.burst, { widthPx }, dates).map(({ tick, x, text }) => (
    <text key={tick.day} className="built-tick" x={percent(x)} dx={6} y={axisPx - 8}>
      {text}
    </text>
  ));
}

/** The lanes' names, as the strip has them: a long one breaks where a blank is nearest to its middle. */
function Heads({ layout, heightPx }: { layout: Layout; heightPx: number }) {
  const value = useReader();
  const bottoms = laneBottoms(layout);
  return (
    <svg
      className={inDirection('built-heads', value.words.dates.direction)}
      width="100%"
      height={axisPx + heightPx}
      aria-hidden="true"
    >
      {layout.lanes.map(({ lane }, n) => {
        const y = axisPx + (bottoms[n - 1] ?? 0);
        const bottom = axisPx + (bottoms[n] ?? 0) - 0.5;
        return (
          <g key={lane.id}>
            <Badge look={lane.look} at={{ x: 0, y: y + 6, sizePx: 15 }} />
            {linesOf(laneName(lane, value)).map((line, row) => (
              <text key={line} x={25} y={y + 18 + row * 16}>
                {line}
              </text>
            ))}
            <line className="lane-line" x2="100%" y1={bottom} y2={bottom} />
          </g>
        );
      })}
    </svg>
  );
}

function linesOf(name: string): readonly string[] {
  if (measureLabel(name) < 125) return [name];
  const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = blanks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

type PlacedItem = LaidOutItem & { readonly y: number };

function Item({ item, percent }: { item: PlacedItem; percent: (x: number) => string }) {
  const value = useReader();
  const { event, isReversed, labelLeft, labelWidth, y } = item;
  const words = isReversed ? -(badgePx + gapPx) : badgePx + gapPx;
  const label = labelOf(event, value);
  // What stands inside a drawing of its own is no name of the link's.
  return (
    <a href={`#${event.id}`} className="built-item" aria-label={label}>
      <svg
        x={percent(isReversed ? labelLeft + labelWidth : labelLeft)}
        y={axisPx + y}
        height={rowPx}
        overflow="visible"
      >
        <rect className="built-target" x={isReversed ? -labelWidth : 0} width={labelWidth} height={rowPx} />
        <Badge
          look={lookOf(value, event.id)}
          label={String(event.number)}
          at={{ x: isReversed ? -badgePx : 0, y: (rowPx - badgePx) / 2, sizePx: badgePx }}
        />
        <text x={words} y={rowPx / 2 + 4.5} textAnchor={isReversed ? 'end' : undefined}>
          {label}
        </text>
      </svg>
    </a>
  );
}
