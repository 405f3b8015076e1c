// Leaves the page's scrolling alone: the wheel zooms with Ctrl or ⌘ only, one finger scrolls, two move the map.

export type Hint = 'wheel' | 'touch';

const hintEveryMs = 3000;

/**
 * `frame` is an element around Leaflet's container, so that what is not for the map never reaches it. `onHint` is
 * called, at most every three seconds, when somebody tries to move the map in a way that scrolls the page, and with
 * null when they have found out how it is done.
 */
export function guardScroll(frame: HTMLElement, onHint: (how: Hint | null) => void): () => void {
  let hintedMs = -Infinity;
  let start: { readonly x: number; readonly y: number } | null = null;
  const hint = (how: Hint) => {
    if (performance.now() - hintedMs < hintEveryMs) return;
    hintedMs = performance.now();
    onHint(how);
  };
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return onHint(null);
    // Kept from Leaflet, which would zoom and swallow it. The browser then scrolls the page as ever.
    event.stopPropagation();
    hint('wheel');
  };
  const touchStart = (event: TouchEvent) => {
    const touch = event.touches[0];
    start = touch && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    if (start) event.stopPropagation();
    else onHint(null);
  };
  const touchMove = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (!start || !touch || event.touches.length > 1) return;
    const dx = Math.abs(touch.clientX - start.x);
    if (dx > 32 && dx > 1.5 * Math.abs(touch.clientY - start.y)) hint('touch');
  };
  const options = { capture: true, passive: true };
  frame.addEventListener('wheel', wheel, options);
  frame.addEventListener('touchstart', touchStart, options);
  frame.addEventListener('touchmove', touchMove, options);
  return () => {
    frame.removeEventListener('wheel', wheel, options);
    frame.removeEventListener('touchstart', touchStart, options);
    frame.removeEventListener('touchmove', touchMove, options);
  };
}
