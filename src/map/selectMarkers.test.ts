import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { selectLanes } from '../time/lanes.ts';
import { selectKnownDays, selectSpan } from '../time/timeWindow.ts';
import { eventsOf, selectBadges, selectMarkerPlaces, selectNext } from './selectMarkers.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');
const index = createStoryIndex(story);
const lanes = selectLanes(index);
const places = selectMarkerPlaces(index);
const at = (...ids: string[]) => places.filter(({ place }) => ids.includes(place.id));
const span = selectSpan(story);

describe('the marked places', () => {
  it('are points with events, the busiest first; no country and no region', () => {
    expect(places[0]?.place.id).toBe('tehran');
    expect(places.map(({ place }) => place.id).sort()).toEqual(['aleppo', 'ankara', 'moscow', 'tehran']);
  });

  it('give their events in the story’s order, however they are grouped', () => {
    const numbers = eventsOf([...places].reverse()).map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

describe('badges', () => {
  it('number one or two events, each in the look of its lane', () => {
    const { shown, count } = selectBadges(eventsOf(at('ankara', 'aleppo')), lanes);
    expect(count).toBeNull();
    expect(shown.map(({ label, look }) => [label, look.shape])).toEqual([
      ['5', lanes.lanes.find(({ id }) => id === 'ankara')?.look.shape],
      ['6', lanes.lanes.find(({ id }) => id === 'aleppo')?.look.shape],
    ]);
  });

  it('count three and more in one neutral badge where their lanes differ', () => {
    const events = eventsOf(places);
    expect(selectBadges(events, lanes)).toEqual({
      shown: [{ look: { tone: 0, shape: 'ring' }, label: '' }],
      count: events.length,
    });
  });

  it('count in the look of the lane where they share one', () => {
    const [one] = eventsOf(at('tehran'));
    const { shown, count } = selectBadges([one!, one!, one!], lanes);
    expect([shown[0]?.look, count]).toEqual([lanes.of.get(one!.id)?.look, 3]);
  });
});

describe('the next event to choose', () => {
  const events = eventsOf(at('tehran'));
  const [first, second] = events;
  const matches = new Set(events.map(({ id }) => id));
  const nextOf = (focus: string | null, window = span, among: ReadonlySet<string> = matches) =>
    selectNext(events, { focus, window, matches: among });

  it('is the first in the window, or the first of all where none is', () => {
    expect(nextOf(null)).toBe(first);
    const days = selectKnownDays(second!.when);
    expect(nextOf(null, days)).toBe(second);
    expect(nextOf(null, { from: span.to + 10, to: span.to + 12 })).toBe(first);
  });

  it('steps on from the one in focus, and around', () => {
    expect(nextOf(first!.id)).toBe(second);
    expect(nextOf(events.at(-1)!.id)).toBe(first);
  });

  it('leaves out what is not found, but where nothing is', () => {
    expect(nextOf(null, span, new Set([second!.id]))).toBe(second);
    expect(nextOf(second!.id, span, new Set([second!.id]))).toBe(second);
    expect(nextOf(null, span, new Set())).toBe(first);
  });

  it('is none where there are none', () => {
    expect(selectNext([], { focus: null, window: span, matches })).toBeNull();
  });
});
