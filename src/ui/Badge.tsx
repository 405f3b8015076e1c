// Shape, colour and number of an event: the same in the margin, on the timeline, on the map and on the card.
import type { LaneLook } from '../time/lanes.ts';
import { badgeBaseline, badgePaths } from './badgePaths.ts';
import { useReader } from './ReaderContext.tsx';
import './badge.css';

/**
 * `label` is a number in European digits, or nothing; a badge is decoration beside a name, so it is hidden from the tree. Within a drawing
 * `at` says where its top left corner stands and how large it is, in pixels; elsewhere the style sheet does.
 */
export function Badge({
  look,
  label = '',
  className = '',
  at,
}: {
  look: LaneLook;
  label?: string;
  className?: string;
  at?: { readonly x: number; readonly y: number; readonly sizePx: number };
}) {
  const { words } = useReader();
  return (
    <svg
      className={`badge tone-${look.tone}${className && ` ${className}`}`}
      viewBox="-1 -1 26 26"
      {...(at ? { x: at.x, y: at.y, width: at.sizePx, height: at.sizePx } : {})}
      aria-hidden="true"
    >
      <path d={badgePaths[look.shape]} className="badge-shape" />
      {label === '' ? null : (
        <text x="12" y={badgeBaseline(look.shape)} className={label.length > 2 ? 'badge-long' : undefined}>
          {words.number(label)}
        </text>
      )}
    </svg>
  );
}
