// The way of the Tab key through a page, with what can be seen of each stop.
import type { Page } from '@playwright/test';

export interface Stop {
  /** The region it stands in, by its name. */
  readonly region: string;
  readonly name: string;
  /** What is wrong with how it is seen: no ring, or something lies on it. */
  readonly faults: readonly string[];
}

const mostStops = 400;

/** From where the focus is, to the end of the page or its beginning. Going back, browsers begin anew at the end. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    for (const mark of ['data-walked', 'data-first'])
      document.querySelector(`[${mark}]`)?.removeAttribute(mark);
  });
  for (let press = 0; press < mostStops; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(readStop);
    if (stop === null || (stop.isFirst && stops.length > 1)) return stops;
    // A field of a date takes several presses, one for each of its parts.
    if (stop.isNew) stops.push(stop);
  }
  throw new Error(`no end after ${mostStops} presses: ${JSON.stringify(stops.slice(-3))}`);
}

/** Runs in the page. Null where nothing has the focus. */
function readStop() {
  const element = document.activeElement;
  const seen = document.querySelector('[data-walked]');
  const first = document.querySelector('[data-first]');
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
    return null;
  seen?.removeAttribute('data-walked');
  if (!first) element.setAttribute('data-first', '');
  element.setAttribute('data-walked', '');
  const ringOf = (style: CSSStyleDeclaration) =>
    style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const badges = element.querySelector('.map-badges');
  const isRinged =
    ringOf(getComputedStyle(element)) || (badges !== null && ringOf(getComputedStyle(badges, '::before')));
  const [box] = element.getClientRects();
  const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const isClear = hit !== null && (element.contains(hit) || hit.contains(element));
  const spoken = element.cloneNode(true) as Element;
  for (const hidden of spoken.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return {
    isNew: seen !== element,
    isFirst: first === element,
    region: element.closest('[aria-label]:is(section, nav)')?.getAttribute('aria-label') ?? '',
    name: (element.getAttribute('aria-label') ?? spoken.textContent).trim().replace(/\s+/g, ' '),
    faults: [
      ...(isRinged ? [] : ['no ring']),
      ...(isClear ? [] : [`under ${hit?.className ?? 'nothing'} at ${left} ${top} ${width} ${height}`]),
    ],
  };
}
