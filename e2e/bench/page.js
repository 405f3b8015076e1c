// What both pages have in common: the events, a panel that shows the chosen one, and what the bench asks of a page.

export const firstDay = Date.UTC(2011, 0, 1);
export const lastDay = Date.UTC(2025, 0, 1);

/**
 * An event of `events.json`; one without a point has null twice.
 * @typedef {[title: string, day: string, lat: number | null, lng: number | null, category: number]} Row
 */

/** @returns {Promise<Row[]>} */
export async function fetchEvents() {
  const response = await fetch('./events.json');
  if (!response.ok) throw new Error(`events.json: ${response.status}`);
  return response.json();
}

export const view = /** @type {HTMLElement} */ (document.querySelector('#view'));
const panel = /** @type {HTMLElement} */ (document.querySelector('#panel'));

/** @param {Row} event */
export function show([title, day]) {
  panel.textContent = `${day} ${title}`;
}

/** @param {() => void} step */
export function onNext(step) {
  document.querySelector('button')?.addEventListener('click', step);
}

/**
 * `change` is told when the window begins, a year and a half long, whenever its slider moves.
 * @param {(startMs: number, endMs: number) => void} change
 */
export function onWindow(change) {
  const slider = /** @type {HTMLInputElement} */ (document.querySelector('.overview'));
  slider.addEventListener('input', () => {
    const startMs = firstDay + (slider.valueAsNumber / 1000) * (lastDay - firstDay);
    change(startMs, startMs + 550 * 86_400_000);
  });
}

/** All views show the window that was asked for, from the next paint on. */
export const tellUpdated = () => performance.mark('dateline:updated');

/**
 * All events are drawn, and a click on this point of the page chooses one.
 * @param {{ x: number, y: number }} point
 */
export function tellDrawn({ x, y }) {
  document.documentElement.dataset.point = `${Math.round(x)} ${Math.round(y)}`;
  document.documentElement.dataset.table = 'drawn';
}
