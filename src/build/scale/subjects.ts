// The three pages that the bench uses in the same way, and where each has what is used.

import { figures, type Missing, type Readings } from './readings.ts';

export interface Subject {
  readonly name: 'Dateline' | 'Leaflet on canvas' | 'vis-timeline';
  /** What tells the chosen event. */
  readonly shown: string;
  /** What changes in answer to the first click: that, or how many events are in the window it has looked into. */
  readonly answered: string;
  /** What is there as long as the pointer is over an event. */
  readonly hovered: string;
  readonly timeline: string | null;
  readonly map: string | null;
  /** What the window's left edge is pulled by in the overview: it narrows the window, wherever that is. */
  readonly grip: string;
}

export const dateline: Subject = {
  name: 'Dateline',
  shown: '.card h2',
  answered: '.card h2, .table-found',
  hovered: '[data-over="event"]',
  timeline: 'section[aria-label="Timeline"] .plot',
  map: 'section[aria-label="Map"]',
  grip: '.overview .brush',
};

/** Its page has a slider for the window, but no timeline. */
export const leafletCanvas: Subject = {
  name: 'Leaflet on canvas',
  shown: '#panel',
  answered: '#panel',
  hovered: '#panel',
  timeline: null,
  map: '#view',
  grip: '.overview',
};

/** Its page has no map. */
export const visTimeline: Subject = {
  name: 'vis-timeline',
  shown: '#panel',
  answered: '#panel',
  hovered: '#panel',
  timeline: '#view',
  map: null,
  grip: '.overview',
};

/** The same of every figure that the page has a view for. */
export function missingAll({ map, timeline }: Subject, missing: Missing): Readings {
  const has = (figure: string) =>
    figure === 'mapPan' ? map !== null : figure.startsWith('timeline') ? timeline !== null : true;
  return Object.fromEntries(figures.filter(has).map((figure) => [figure, missing]));
}
