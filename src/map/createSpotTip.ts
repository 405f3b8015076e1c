// The line that names what the pointer is on. For the eye alone: the buttons say the same to those who listen.
import type { Pixel } from '../geo/mercator.ts';

export interface SpotTip {
  /** `at` is the middle of what is named and `offPx` how far from it the line keeps, in pixels of `frame`. */
  show(lines: readonly string[], at: Pixel, offPx: number): void;
  hide(): void;
  remove(): void;
}

const edgePx = 8;

export function createSpotTip(frame: HTMLElement, direction: 'ltr' | 'rtl'): SpotTip {
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  tip.dir = direction;
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  frame.append(tip);
  // Whoever wants to see what it lies on need not move the pointer.
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') tip.hidden = true;
  };
  document.addEventListener('keydown', escape);
  return {
    show(lines, { x, y }, offPx) {
      tip.replaceChildren(
        ...lines.map((text) => {
          const line = document.createElement('p');
          line.textContent = text;
          return line;
        }),
      );
      tip.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = tip;
      const above = y - offPx - height;
      const left = Math.min(Math.max(x - width / 2, edgePx), frame.clientWidth - width - edgePx);
      const top = above < edgePx ? y + offPx : above;
      tip.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`);
    },
    hide() {
      tip.hidden = true;
    },
    remove() {
      document.removeEventListener('keydown', escape);
      tip.remove();
    },
  };
}
