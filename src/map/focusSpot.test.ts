import { describe, expect, it } from 'vitest';
import { projectAt } from '../geo/mercator.ts';
import type { TableEvent } from '../model/table.ts';
import type { TableFocus } from '../state/createTableReader.ts';
import { selectFocusSpot } from './focusSpot.ts';
import { worldZoom, type Spot } from './layoutSpots.ts';
import { mapViewAt } from './reportView.ts';
import { createSquareFinder } from './spotGrid.ts';

const view = mapViewAt({ lat: 15, lng: 45 }, 5, { width: 800, height: 500 });
const sanaa = { lat: 15.35, lng: 44.2 };
const squareAt = createSquareFinder(view);

function focusAt(point: TableEvent['point'], number = 7): TableFocus {
  const event: Partial<TableEvent> = { number, point, precision: 'near', category: 2 };
  return { number, event: event as TableEvent, failure: null };
}

const crowd = {
  kind: 'cell',
  at: { x: 0.6, y: 0.45 },
  radiusPx: 14,
  numbers: null,
  square: squareAt(sanaa),
} as Partial<Spot> as Spot;
const ring = { at: crowd.at, radiusPx: 14 };
const own = { at: projectAt(worldZoom, sanaa), category: 2, isNear: true };

describe('the event in focus', () => {
  it('is ringed with the count of its square', () => {
    expect(selectFocusSpot(focusAt(sanaa), true, [crowd], view)).toEqual(ring);
    const elsewhere = { ...crowd, square: squareAt({ lat: 12.8, lng: 45 }) };
    expect(selectFocusSpot(focusAt(sanaa), true, [elsewhere], view)).toEqual({ ...own, isFound: true });
  });

  it('is ringed with the count that names it, and with no other', () => {
    const named = (numbers: readonly number[]) => ({ ...crowd, numbers });
    expect(selectFocusSpot(focusAt(sanaa), true, [named([1, 2]), named([7, 9])], view)).toEqual(ring);
    expect(selectFocusSpot(focusAt(sanaa), true, [named([1, 2])], view)).toEqual({ ...own, isFound: true });
  });

  it('has a mark of its own where it is not found, whatever is counted there', () => {
    expect(selectFocusSpot(focusAt(sanaa), false, [crowd], view)).toEqual({ ...own, isFound: false });
  });

  it('is nowhere while its row is not here, and without a point', () => {
    expect(selectFocusSpot({ number: 7, event: null, failure: null }, true, [crowd], view)).toBeNull();
    expect(selectFocusSpot(focusAt(null), true, [crowd], view)).toBeNull();
  });
});
