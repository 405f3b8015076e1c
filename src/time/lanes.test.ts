import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import type { Place, Story, StoryEvent } from '../model/story.ts';
import { hollowShapes, laneShapes, selectLanes } from './lanes.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');

describe('the lanes of the Mehr story', () => {
  const { lanes, of } = selectLanes(createStoryIndex(story));
  it('are its four cities, then countries and regions, then what has no place', () => {
    expect(lanes.map(({ id }) => id)).toEqual([
      'tehran',
      'ankara',
      'aleppo',
      'moscow',
      'lane:areas',
      'lane:nowhere',
    ]);
  });
  it('give a lane of their own to no country, and none to an empty group', () => {
    expect(lanes.find(({ kind }) => kind === 'other-places')).toBeUndefined();
    expect(of.get('turkish-operations')?.kind).toBe('areas');
    expect(of.get('talks')?.kind).toBe('nowhere');
  });
  it('give every event one lane, and every lane a look of its own', () => {
    expect(story.events.every(({ id }) => of.has(id))).toBe(true);
    expect(new Set(lanes.map(({ look }) => look.shape)).size).toBe(lanes.length);
  });
});

describe('more places than lanes', () => {
  const [first] = story.events;
  if (!first) throw new Error('a story without events');
  const places = Array.from({ length: 9 }, (_, n): Place => ({
    id: `p${n}`,
    name: `P${n}`,
    kind: 'point',
    point: { lat: n, lng: n },
    geonames: null,
    wikidata: null,
  }));
  const events = places.flatMap(({ id }, n): StoryEvent[] => [
    { ...first, id: `a${n}`, number: n + 1, place: { id, words: null } },
    ...(n === 8 ? [{ ...first, id: 'twice', number: 10, place: { id, words: null } }] : []),
  ]);
  const many: Story = { ...story, places, events, links: [], statements: [] };
  const { lanes } = selectLanes(createStoryIndex(many));
  it('the busiest comes first, six have lanes, the rest share one in a hollow shape', () => {
    expect(lanes.map(({ id }) => id)).toEqual(['p8', 'p0', 'p1', 'p2', 'p3', 'p4', 'lane:other-places']);
    expect(lanes.at(-1)?.events).toHaveLength(3);
    expect(lanes.slice(0, 6).map(({ look }) => look.shape)).toEqual([...laneShapes]);
    expect(hollowShapes).toContain(lanes.at(-1)?.look.shape);
  });
});
