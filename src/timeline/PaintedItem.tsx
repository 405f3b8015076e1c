// One event as it is drawn: a day fills its day, one unknown day is a tick with a thin dash, a state is a band with
// a torn edge where its start is not known, a fading one where it is "about", and an arrow where it went on.
import { useId } from 'react';
import { frameOf, type LaidOutItem } from '../time/layoutLanes.ts';
import { rowPx } from './sizes.ts';

interface Props {
  readonly item: LaidOutItem & { readonly y: number };
  readonly tone: number;
  readonly chosen: boolean;
  readonly hovered: boolean;
}

const insetPx = 2;
const barPx = rowPx - 2 * insetPx;

/** Finer than anyone sees, and short in the page that holds the built strip. */
const hundredths = (px: number) => Math.round(px * 100) / 100;

export function PaintedItem({ item, tone, chosen, hovered }: Props) {
  const { drawn } = item;
  const { from, to } = frameOf(item);
  return (
    // Each in its own row, so that rows are written alike and the page with the built strip stays small.
    <g
      transform={`translate(0 ${item.y + insetPx})`}
      className={`painted tone-${tone}`}
      data-event={item.event.id}
      data-form={drawn.form}
      data-chosen={chosen || undefined}
      data-hovered={hovered || undefined}
      data-uncertain={drawn.uncertain || undefined}
    >
      <Unknown item={item} />
      {drawn.form === 'one-of' ? <OneDay item={item} /> : <Band item={item} />}
      {chosen || hovered ? <rect className="frame" x={from} width={to - from} height={barPx} rx={2} /> : null}
    </g>
  );
}

/** A thin broken line over all the days that are possible; it leaves out the words. */
function Unknown({ item }: Pick<Props, 'item'>) {
  const { left, right, markLeft, markRight, labelLeft, labelWidth } = item;
  const labelRight = labelLeft + labelWidth;
  const isOneOf = item.drawn.form === 'one-of';
  const stretches = isOneOf
    ? [[left, right]]
    : [
        [left, markLeft],
        [markRight, right],
      ];
  return stretches
    .flatMap(([from = 0, to = 0]) => [
      { from, to: Math.min(to, Math.max(from, labelLeft - 4)) },
      { from: Math.max(from, Math.min(to, labelRight + 2)), to },
    ])
    .flatMap(({ from, to }) =>
      to - from > 2
        ? [
            <line
              key={`${from} ${to}`}
              className="dash"
              x1={hundredths(from)}
              x2={hundredths(to)}
              y1={barPx / 2}
              y2={barPx / 2}
            />,
          ]
        : [],
    );
}

/** One unknown day: a tick at each end that is known. */
function OneDay({ item }: Pick<Props, 'item'>) {
  const { left, right, drawn, cutLeft, cutRight } = item;
  return (
    <>
      {drawn.from !== null && !cutLeft ? (
        <rect className="tick" x={hundredths(left)} width={3} height={barPx} />
      ) : null}
      {drawn.to !== null && !cutRight ? (
        <rect className="tick" x={hundredths(right - 3)} width={3} height={barPx} />
      ) : null}
    </>
  );
}

function Band({ item }: Pick<Props, 'item'>) {
  const id = useId();
  const { markLeft: left, markRight: right, firmLeft, firmRight, drawn, cutLeft, cutRight } = item;
  // A stub whose known end is out of view is no longer to be seen.
  if ((drawn.left === 'torn' && cutRight) || (drawn.right === 'torn' && cutLeft)) return null;
  const width = Math.max(right - left, 3);
  const fades = drawn.form === 'bar' && (firmLeft > left || firmRight < right || drawn.left === 'soft');
  const softLeft =
    drawn.left === 'soft' && !cutLeft ? Math.max(firmLeft, left + Math.min(24, width / 3)) : firmLeft;
  return (
    <>
      {fades ? (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={left} x2={left + width} y1={0} y2={0}>
          <stop className="fade-out" offset={0} data-firm={softLeft <= left || undefined} />
          <stop className="fade-in" offset={(softLeft - left) / width} />
          <stop className="fade-in" offset={(firmRight - left) / width} />
          <stop className="fade-out" offset={1} data-firm={firmRight >= right || undefined} />
        </linearGradient>
      ) : null}
      <path
        className="band"
        d={bandPath(left, left + width, drawn.left === 'torn', drawn.right === 'torn')}
        fill={fades ? `url(#${id})` : undefined}
        data-fades={fades || undefined}
      />
      {drawn.form === 'bar' ? (
        <line
          className="foot"
          x1={softLeft}
          x2={Math.max(firmRight, softLeft)}
          y1={barPx - 1}
          y2={barPx - 1}
        />
      ) : null}
      {drawn.right === 'running' && !cutRight ? (
        <path
          className="running"
          d={`M${right + 3} 5l${barPx / 2 - 5} ${barPx / 2 - 5}l${5 - barPx / 2} ${barPx / 2 - 5}`}
        />
      ) : null}
    </>
  );
}

/** A rectangle whose torn sides are zigzags of four teeth. */
function bandPath(left: number, right: number, tornLeft: boolean, tornRight: boolean): string {
  const half = barPx / 8;
  const down = tornRight ? `l-6 ${half}l6 ${half}`.repeat(4) : `V${barPx}`;
  const up = tornLeft ? `l6-${half}l-6-${half}`.repeat(4) : '';
  return `M${left} 0H${right}${down}H${left}${up}Z`;
}
