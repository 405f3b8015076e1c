import { describe, expect, it } from 'vitest';
import { isWithin, overlaps } from '../geo/box.ts';
import { projectAt, worldWidth } from '../geo/mercator.ts';
import type { MapName } from '../model/baseMap.ts';
import type { LatLng } from '../model/story.ts';
import { layoutMarkers, layoutNames, layoutTie, toolBoxes } from './layoutMap.ts';
import type { MarkerPlace } from './selectMarkers.ts';
import type { RestingView } from './useRestingView.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

function viewOf(center: LatLng, zoom: number, width = 800, height = 500): RestingView {
  const { x, y } = projectAt(zoom, center);
  return { zoom, origin: { x: x - width / 2, y: y - height / 2 }, size: { width, height } };
}

const placeAt = (id: string, point: LatLng): MarkerPlace => ({
  place: { id, name: id, kind: 'point', point, geonames: null, wikidata: null },
  point,
  events: [],
});

const measure = (places: readonly MarkerPlace[]) => ({
  badges: { width: 26 * places.length, height: 26 },
  target: { width: 30 * places.length, height: 30 },
  label: { width: 60, height: 18 },
});

const tokyo = placeAt('tokyo', { lat: 35.7, lng: 139.7 });
const honolulu = placeAt('honolulu', { lat: 21.3, lng: -157.9 });
const pacific = viewOf({ lat: 30, lng: 171 }, 3);

describe('markers', () => {
  it('stand in reading order, whichever comes first in the story', () => {
    const keys = layoutMarkers([honolulu, tokyo], pacific, none, measure).map(({ key }) => key);
    expect(keys).toEqual(['tokyo', 'honolulu']);
  });

  it('stand in the copy of the world that the view shows', () => {
    const [first, second] = layoutMarkers([tokyo, honolulu], pacific, none, measure);
    expect(first!.at.lng).toBeCloseTo(139.7, 6);
    expect(second!.at.lng).toBeCloseTo(202.1, 6);
  });

  it('stand in the copy that is in sight, where a card covers another', () => {
    const world = viewOf({ lat: 30, lng: 0 }, 1);
    const covered = { ...none, left: 400 };
    const [marker] = layoutMarkers([placeAt('lagos', { lat: 6.5, lng: -100 })], world, covered, measure);
    // A world of 512 pixels stands twice in a view of 800.
    expect(marker!.at.lng).toBeCloseTo(260, 6);
  });

  it('become one when the view is too far away to keep them apart', () => {
    const yokohama = placeAt('yokohama', { lat: 35.4, lng: 139.6 });
    const markers = layoutMarkers([tokyo, honolulu, yokohama], pacific, none, measure);
    expect(markers.map(({ key }) => key)).toEqual(['tokyo yokohama', 'honolulu']);
    expect(markers[0]!.places).toEqual([tokyo, yokohama]);
  });

  it('have their labels in the free part of the view', () => {
    const covered = { ...none, right: 300 };
    const [{ label } = { label: null }] = layoutMarkers(
      [tokyo],
      viewOf({ lat: 35.7, lng: 125 }, 3),
      covered,
      measure,
    );
    expect(label!.right).toBeLessThanOrEqual(500);
  });
});

describe('a tie', () => {
  const tie = { key: 'a b', from: tokyo.point, to: honolulu.point, words: 'a day after' };
  const words = () => ({ width: 80, height: 18 });

  it('begins and ends at its markers on both sides of the antimeridian', () => {
    const { curve, boxes } = layoutTie(tie, pacific, none, words);
    expect(curve[0]!.lng).toBeCloseTo(139.7, 6);
    expect(curve.at(-1)!.lng).toBeCloseTo(202.1, 6);
    const markers = layoutMarkers([tokyo, honolulu], pacific, none, measure);
    expect(overlaps(boxes[0]!, markers[0]!.target)).toBe(true);
    expect(overlaps(boxes.at(-1)!, markers[1]!.target)).toBe(true);
  });

  it('is the same from the other side, one turn on', () => {
    const { curve } = layoutTie(tie, viewOf({ lat: 30, lng: -189 }, 3), none, words);
    expect(curve[0]!.lng).toBeCloseTo(139.7 - 360, 6);
  });

  it('keeps room for its words at the crest', () => {
    const { boxes, crest } = layoutTie(tie, pacific, none, words);
    const x = projectAt(3, crest).x - pacific.origin.x;
    const widest = boxes.filter((box) => box.right - box.left === 80);
    expect(widest).toHaveLength(1);
    expect((widest[0]!.left + widest[0]!.right) / 2).toBeCloseTo(x, 6);
  });
});

describe('names', () => {
  const name = (id: string, lng: number, lat: number): MapName => ({
    kind: 'country',
    id,
    at: [[lng, lat, 40]],
  });
  const view = viewOf({ lat: 0, lng: 0 }, 4);
  const size = () => ({ width: 70, height: 13 });
  const pxPerDegree = worldWidth(4) / 360;

  it('that would be cut by the edge are left out', () => {
    const edge = 400 / pxPerDegree;
    const placed = layoutNames([name('XX', edge, 0), name('YY', 0, 0)], view, none, [], size);
    expect(placed.map(({ name: { id } }) => id)).toEqual(['YY']);
  });

  it('take their places in order, on nothing that is taken', () => {
    const { tools, credit } = toolBoxes(view.size, none);
    const names = [name('XX', 0, 0), name('YY', 1, 0), name('ZZ', 16, 9)];
    const placed = layoutNames(names, view, none, [tools, credit], size);
    expect(placed.map(({ name: { id } }) => id)).toEqual(['XX', 'ZZ']);
  });
});

it('buttons and credit stand in the corners of what is free', () => {
  const { tools, credit } = toolBoxes({ width: 800, height: 500 }, { ...none, left: 300 });
  const free = { left: 300, top: 0, right: 800, bottom: 500 };
  expect(isWithin(tools, free) && isWithin(credit, free)).toBe(true);
  expect([tools.right, tools.top, credit.left, credit.bottom]).toEqual([800, 0, 300, 500]);
});
