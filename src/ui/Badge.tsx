// Shape, colour and number of an event: the same in the margin, on the timeline, on the map and on the card.
import type { LaneLook } from '../time/lanes.ts';
import { badgeBaseline, badgePaths } from './badgePaths.ts';
import './badge.css';

/** `label` is a number or nothing; a badge is decoration beside a name, so it is hidden from the tree. */
export function Badge({
  look,
  label = '',
  className = '',
}: {
  look: LaneLook;
  label?: string;
  className?: string;
}) {
  return (
    <svg
      className={`badge tone-${look.tone} ${className}`}
      viewBox="-1 -1 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <path d={badgePaths[look.shape]} className="badge-shape" />
      {label === '' ? null : (
        <text
          x="12"
          y={badgeBaseline(look.shape)}
          textAnchor="middle"
          className={label.length > 2 ? 'badge-long' : 'badge-text'}
        >
          {label}
        </text>
      )}
    </svg>
  );
}
