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

export function PaintedItem({ item, tone, chosen, hovered }: Props) {
  const { drawn } = item;
  const top = item.y + insetPx;
  const { from, to } = frameOf(item);
  return (
    <g
      className={`painted tone-${tone}`}
      data-event={item.event.id}
      data-form={drawn.form}
      data-left={drawn.left}
      data-chosen={chosen || undefined}
      data-hovered={hovered || undefined}
      data-uncertain={drawn.uncertain || undefined}
    >
      <Unknown item={item} top={top} />
      {drawn.form === 'one-of' ? <OneDay item={item} top={top} /> : <Band item={item} top={top} />}
      {chosen || hovered ? (
        <rect className="frame" x={from} y={top} width={to - from} height={barPx} rx={2} />
      ) : null}
    </g>
  );
}

/** A thin broken line over all the days that are possible; it leaves out the words. */
function Unknown({ item, top }: { item: Props['item']; top: number }) {
  const { left, right, markLeft, markRight, labelLeft, labelWidth } = item;
  const middle = top + barPx / 2;
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
        ? [<line key={`${from} ${to}`} className="dash" x1={from} x2={to} y1={middle} y2={middle} />]
        : [],
    );
}

/** One unknown day: a tick at each end that is known. */
function OneDay({ item, top }: { item: Props['item']; top: number }) {
  const { left, right, drawn, cutLeft, cutRight } = item;
  return (
    <>
      {drawn.from !== null && !cutLeft ? (
        <rect className="tick" x={left} y={top} width={3} height={barPx} />
      ) : null}
      {drawn.to !== null && !cutRight ? (
        <rect className="tick" x={right - 3} y={top} width={3} height={barPx} />
      ) : null}
    </>
  );
}

function Band({ item, top }: { item: Props['item']; top: number }) {
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
        d={bandPath(left, left + width, top, drawn.left === 'torn', drawn.right === 'torn')}
        fill={fades ? `url(#${id})` : undefined}
        data-fades={fades || undefined}
      />
      {drawn.form === 'bar' ? (
        <line
          className="foot"
          x1={softLeft}
          x2={Math.max(firmRight, softLeft)}
          y1={top + barPx - 1}
          y2={top + barPx - 1}
        />
      ) : null}
      {drawn.right === 'running' && !cutRight ? (
        <path
          className="running"
          d={`M${right + 3} ${top + 5}l${barPx / 2 - 5} ${barPx / 2 - 5}l${5 - barPx / 2} ${barPx / 2 - 5}`}
        />
      ) : null}
    </>
  );
}

/** A rectangle whose torn sides are zigzags of four teeth. */
function bandPath(left: number, right: number, top: number, tornLeft: boolean, tornRight: boolean): string {
  const tooth = barPx / 8;
  const down = tornRight
    ? Array.from({ length: 8 }, (_, n) => `L${right - (n % 2 === 0 ? 6 : 0)} ${top + (n + 1) * tooth}`).join(
        '',
      )
    : `V${top + barPx}`;
  const up = tornLeft
    ? Array.from(
        { length: 8 },
        (_, n) => `L${left + (n % 2 === 0 ? 6 : 0)} ${top + barPx - (n + 1) * tooth}`,
      ).join('')
    : '';
  return `M${left} ${top}H${right}${down}H${left}${up}Z`;
}
