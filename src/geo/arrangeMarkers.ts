// Markers that would lie on each other become one, and each label finds a side of its marker where it is free.
import { boxAround, growBox, isWithin, moveBox, overlaps, type Box, type Size } from './box.ts';
import type { Pixel } from './mercator.ts';

export const sides = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof sides)[number];

/** What a group of places needs: badges and target are centred on its point, the label stands beside them. */
export interface MarkerSize {
  readonly badges: Size;
  /** What a finger or a pointer hits: at least the badges. */
  readonly target: Size;
  readonly label: Size;
}

export interface Marked<Place> {
  readonly places: readonly Place[];
  /** The middle of its places. */
  readonly at: Pixel;
  readonly target: Box;
  readonly label: Box;
  readonly side: Side;
}

/** Pixels between badges and label. */
export const labelGap = 5;

export function labelBox(badges: Box, { width, height }: Size, side: Side): Box {
  const x = (badges.left + badges.right) / 2;
  const y = (badges.top + badges.bottom) / 2;
  switch (side) {
    case 'right':
      return boxAround({ x: badges.right + labelGap + width / 2, y }, width, height);
    case 'left':
      return boxAround({ x: badges.left - labelGap - width / 2, y }, width, height);
    case 'below':
      return boxAround({ x, y: badges.bottom + 1 + height / 2 }, width, height);
    case 'above':
      return boxAround({ x, y: badges.top - 1 - height / 2 }, width, height);
  }
}

interface Group<Place> {
  readonly members: readonly { readonly place: Place; readonly at: Pixel }[];
  readonly at: Pixel;
  readonly badges: Box;
  readonly target: Box;
  readonly label: Size;
}

function createGroup<Place>(
  members: Group<Place>['members'],
  measure: (places: readonly Place[]) => MarkerSize,
): Group<Place> {
  const mean = (of: (at: Pixel) => number) =>
    members.reduce((sum, { at }) => sum + of(at), 0) / members.length;
  const at = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const { badges, target, label } = measure(members.map(({ place }) => place));
  return {
    members,
    at,
    badges: boxAround(at, badges.width, badges.height),
    target: boxAround(at, target.width, target.height),
    label,
  };
}

/** Above and below a label may slide along its marker, as long as the two stay together, to remain in view. */
function slideInto(view: Box, box: Box, badges: Box): Box {
  const most = (box.right - box.left + badges.right - badges.left) / 2 - 12;
  const wished = box.left < view.left ? view.left - box.left : Math.min(0, view.right - box.right);
  return moveBox(box, { x: Math.max(-most, Math.min(most, wished)), y: 0 });
}

/** One side for each group in order, none on another's target or label; or the pair that cannot be kept apart. */
function chooseSides<Place>(
  groups: readonly Group<Place>[],
  view: Box,
):
  | { readonly labels: readonly { readonly side: Side; readonly box: Box }[] }
  | { readonly clash: readonly [number, number] } {
  const labels: { side: Side; box: Box }[] = [];
  for (const [i, { badges, label }] of groups.entries()) {
    const others = [
      ...groups.map(({ target }) => target).filter((_, j) => j !== i),
      ...labels.map(({ box }) => box),
    ];
    const placed = sides.map((side) => {
      const box = labelBox(badges, label, side);
      return { side, box: side === 'above' || side === 'below' ? slideInto(view, box, badges) : box };
    });
    const free = placed.filter(({ box }) => !others.some((other) => overlaps(other, box)));
    // A marker that is out of view itself need not keep its label in view.
    const best = free.find(({ box }) => isWithin(box, view)) ?? free[0];
    if (!best) {
      const right = labelBox(badges, label, 'right');
      const isHit = (k: number, target: Box) =>
        k !== i && (overlaps(target, right) || overlaps(labels[k]?.box ?? nowhere, right));
      return { clash: [i, groups.findIndex(({ target }, k) => isHit(k, target))] };
    }
    labels.push(best);
  }
  return { labels };
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * The first place comes first: its label has the choice. `air` is kept between targets, and `view` is where labels
 * should lie. No target or label of the answer overlaps another's.
 */
export function arrangeMarkers<Place>(
  places: readonly { readonly place: Place; readonly at: Pixel }[],
  measure: (places: readonly Place[]) => MarkerSize,
  view: Box,
  air = 4,
): Marked<Place>[] {
  let groups = places.map((member) => createGroup([member], measure));
  const join = (i: number, j: number) => {
    const first = groups[Math.min(i, j)];
    const second = groups[Math.max(i, j)];
    if (!first || !second) return;
    const joined = createGroup([...first.members, ...second.members], measure);
    groups = groups.flatMap((group) => (group === first ? [joined] : group === second ? [] : [group]));
  };
  // Each turn leaves one group less, so this ends.
  for (;;) {
    const pair = groups.flatMap((a, i) =>
      groups.flatMap((b, j) =>
        i < j && overlaps(growBox(a.target, air), b.target) ? [[i, j] as const] : [],
      ),
    )[0];
    if (pair) {
      join(...pair);
      continue;
    }
    const answer = chooseSides(groups, view);
    if ('clash' in answer) {
      join(...answer.clash);
      continue;
    }
    return groups.map(({ members, at, target }, i) => {
      const { side, box: label } = answer.labels[i] ?? { side: 'right', box: target };
      return { places: members.map(({ place }) => place), at, target, label, side };
    });
  }
}
