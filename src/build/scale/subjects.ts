// The three pages that the bench uses in the same way, and where each has what is used.

import { figures, type Missing, type Readings } from './readings.ts';

export interface Subject {
  readonly name: 'Dateline' | 'Leaflet on canvas' | 'vis-timeline';
  /** What tells the chosen event, or the events of a place, once it was clicked. */
  readonly shown: string;
  readonly timeline: string | null;
  readonly map: string | null;
  /** What the window's left edge is pulled by in the overview: it narrows the window, wherever that is. */
  readonly grip: string;
}

export const dateline: Subject = {
  name: 'Dateline',
  shown: '.card',
  timeline: 'section[aria-label="Timeline"]',
  map: 'section[aria-label="Map"]',
  grip: '.overview .brush',
};

/** Its page has a slider for the window, but no timeline. */
export const leafletCanvas: Subject = {
  name: 'Leaflet on canvas',
  shown: '#panel',
  timeline: null,
  map: '#view',
  grip: '.overview',
};

/** Its page has no map. */
export const visTimeline: Subject = {
  name: 'vis-timeline',
  shown: '#panel',
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
