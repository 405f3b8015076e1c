// What a table's page was built with, as an answer about its map: drawn until there is another.
import type { TableStory } from '../model/table.ts';
import { layoutSpots, type MapAnswer, type Spot } from './layoutSpots.ts';

export function builtAnswer({ overview: { cells }, box }: Pick<TableStory, 'overview' | 'box'>): MapAnswer {
  const view = cells && box && { zoom: cells.zoom, cellPx: cells.cellPx, box };
  // Of places the page knows the largest alone; a square is called by those.
  const place = new Uint32Array(cells?.count ?? 0);
  return { view, cells: cells && { ...cells, place }, markers: null };
}

export const builtSpots = (story: TableStory): readonly Spot[] =>
  layoutSpots(builtAnswer(story), { categories: story.categories.length, events: story.events });
