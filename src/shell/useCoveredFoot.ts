// On narrow pages the card lies at the foot of the window and the map above it, as far as the page is scrolled: how much of
// the map is under the card.
import { useEffect, useState, type RefObject } from 'react';

/** So much of the map is brought into sight when the card opens or grows, if the page can be scrolled so far. */
const leastSeenPx = 150;
/** So long the page must have stood still: the map does not follow each step of a scroll. */
const restMs = 120;

/** In pixels of the map's foot. `cardPx` is the card's height, 0 where there is none or where it lies elsewhere. */
export function useCoveredFoot(
  map: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  cardPx: number,
): number {
  const [covered, setCovered] = useState(0);
  useEffect(() => {
    const [room, over] = [map.current, card.current];
    if (cardPx === 0 || !room || !over) return;
    const { top } = room.getBoundingClientRect();
    const missingPx = leastSeenPx - (over.getBoundingClientRect().top - top);
    // The map stays at the window's top and goes no higher.
    if (missingPx > 0 && top > 0) scrollBy(0, Math.min(missingPx, top));
    let timer = 0;
    const measure = () => {
      const { bottom, height } = room.getBoundingClientRect();
      const underPx = Math.round(bottom - over.getBoundingClientRect().top);
      setCovered(Math.min(height, Math.max(0, underPx)));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(measure, restMs);
    };
    measure();
    addEventListener('scroll', wait, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', wait);
    };
  }, [map, card, cardPx]);
  return cardPx > 0 ? covered : 0;
}
