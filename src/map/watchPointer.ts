// Pointers on the map of a table: what they are over, and what they press. A press that dragged the map is none.
import { DomEvent, type Map as LeafletMap } from 'leaflet';
import type { Pixel } from '../geo/mercator.ts';

export interface PointerTargets<Target> {
  /** `at` is in pixels of the map's box. */
  find(at: Pixel, reachPx: number): Target | null;
  hover(target: Target | null): void;
  press(target: Target): void;
}

/** A pointer's target is 24 pixels wide at least, a finger's 44. */
const reachPx = { pointer: 12, finger: 22 };

/** Returns how to stop. */
export function watchPointer<Target>(map: LeafletMap, targets: PointerTargets<Target>): () => void {
  const container = map.getContainer();
  const targetOf = (event: MouseEvent) => {
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    const { x, y } = DomEvent.getMousePosition(event, container);
    return targets.find({ x, y }, isFinger ? reachPx.finger : reachPx.pointer);
  };
  const leave = () => targets.hover(null);
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return leave();
    targets.hover(targetOf(event));
  };
  const click = ({ originalEvent }: { originalEvent: MouseEvent }) => {
    // One that the keyboard has made has no place.
    if (originalEvent.detail === 0) return;
    const target = targetOf(originalEvent);
    if (target !== null) targets.press(target);
  };
  container.addEventListener('pointermove', move);
  container.addEventListener('pointerleave', leave);
  map.on('movestart zoomstart', leave);
  map.on('click', click);
  return () => {
    container.removeEventListener('pointermove', move);
    container.removeEventListener('pointerleave', leave);
    map.off('movestart zoomstart', leave);
    map.off('click', click);
  };
}
