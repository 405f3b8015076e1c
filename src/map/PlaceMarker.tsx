// One marker: a button that shows its events' badges and the name of its place.
import type { KeyboardEvent } from 'react';
import type { Side } from '../geo/arrangeMarkers.ts';
import type { Pixel } from '../geo/mercator.ts';
import { Badge } from '../ui/Badge.tsx';
import type { Badges } from './selectMarkers.ts';

export interface PlaceMarkerProps {
  readonly ids: string;
  readonly name: string;
  readonly label: string;
  readonly side: Side;
  /** Pixels from the middle of the badges to the label's top left corner. */
  readonly labelAt: Pixel;
  readonly badges: Badges;
  readonly countText: string;
  readonly isChosen: boolean;
  readonly isHovered: boolean;
  readonly isFaded: boolean;
  /** The one that Tab reaches. */
  readonly isStop: boolean;
  readonly onChoose: () => void;
  readonly onHover: (isOver: boolean) => void;
  readonly onBlur: () => void;
  readonly onFocus: (marker: HTMLElement) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

export function PlaceMarker(props: PlaceMarkerProps) {
  const { badges, isChosen, isHovered, isFaded } = props;
  const states = `${isChosen ? 'is-chosen ' : ''}${isHovered ? 'is-hovered ' : ''}${isFaded ? 'is-faded' : ''}`;
  const { x, y } = props.labelAt;
  const labelPlace = { left: `calc(50% + ${x}px)`, top: `calc(50% + ${y}px)` };
  return (
    <button
      type="button"
      className={`map-marker ${states}`}
      data-place={props.ids}
      aria-label={props.name}
      aria-pressed={isChosen}
      tabIndex={props.isStop ? 0 : -1}
      onClick={props.onChoose}
      onPointerEnter={() => props.onHover(true)}
      onPointerLeave={() => props.onHover(false)}
      onFocus={({ currentTarget }) => props.onFocus(currentTarget)}
      onBlur={props.onBlur}
      onKeyDown={props.onKeyDown}
    >
      <span className="map-badges">
        {badges.shown.map(({ look, label }, i) => (
          <Badge key={label || i} look={look} label={label} />
        ))}
        {badges.count === null ? null : <span className="map-count">{props.countText}</span>}
        <span className={`map-label side-${props.side}`} dir="auto" style={labelPlace}>
          {props.label}
        </span>
      </span>
    </button>
  );
}
