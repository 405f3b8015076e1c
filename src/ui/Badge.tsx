// Shape, colour and number of an event: the same in the margin, on the timeline, on the map and on the card.
import type { LaneLook } from '../time/lanes.ts';
import { badgePaths, badgeText } from './badgePaths.ts';
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
  const { y, size } = badgeText(look.shape, label.length);
  return (
    <svg
      className={`badge tone-${look.tone}${className && ` ${className}`}`}
      viewBox="-1 -1 26 26"
      {...(at ? { x: at.x, y: at.y, width: at.sizePx, height: at.sizePx } : {})}
      aria-hidden="true"
    >
      <path d={badgePaths[look.shape]} className="badge-shape" />
      {label === '' ? null : (
        <text x="12" y={y} className={size === 'usual' ? undefined : `badge-${size}`}>
          {words.number(label)}
        </text>
      )}
    </svg>
  );
}
