import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { daysIn, selectKnownDays, touches } from '../time/timeWindow.ts';
import { createReader } from './createReader.ts';
import { countEvents, noFilter, selectMatches } from './filter.ts';
import { selectStep } from './steps.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');
const index = createStoryIndex(story);
const daysOf = (id: string) => {
  const event = index.events.get(id);
  if (!event) throw new Error(`no event ${id}`);
  return selectKnownDays(event.when);
};

describe('a reader', () => {
  it('begins with time as the language has it: from the right in Arabic, and not in Persian', () => {
    const directions = ['en', 'fa', 'ar', 'ar-EG'].map((language) => {
      const reader = createReader({ ...index, story: { ...index.story, language } });
      return reader.store.getState().timeDirection;
    });
    expect(directions).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
  it('lets time run the other way and remembers which way was its own', () => {
    const reader = createReader(index);
    reader.setTimeDirection('rtl');
    expect(reader.store.getState().timeDirection).toBe('rtl');
    expect(reader.ownTimeDirection).toBe('ltr');
  });
  it('starts with nothing in focus, on the burst', () => {
    const reader = createReader(index);
    expect(reader.store.getState()).toMatchObject({
      focus: null,
      hover: null,
      playing: false,
      window: reader.burst,
    });
  });
  it('remembers what was chosen and by whom', () => {
    const reader = createReader(index);
    reader.choose('moscow-meeting', 'map');
    expect(reader.store.getState()).toMatchObject({ focus: 'moscow-meeting', focusBy: 'map', chosen: 1 });
  });
  it('reads on without choosing: nothing is opened or counted, and a statement of the same event stays', () => {
    const reader = createReader(index);
    reader.choose('proposals', 'article');
    reader.read('shamkhani-press-conference');
    expect(reader.store.getState()).toMatchObject({ focus: 'proposals', focusBy: 'article' });
    reader.play();
    reader.read('crisis-outset');
    const { window, ...state } = reader.store.getState();
    expect(state).toMatchObject({ focus: 'crisis-outset', focusBy: 'scroll', windowBy: 'scroll' });
    expect(state).toMatchObject({ opened: 'proposals', chosen: 1, playing: false });
    expect(touches(window, daysOf('crisis-outset'))).toBe(true);
    reader.read(null);
    expect(reader.store.getState()).toMatchObject({ focus: null, opened: 'proposals' });
  });
  it('leaves the window alone for an event in it, and moves it to one outside', () => {
    const reader = createReader(index);
    reader.choose('aleppo', 'article');
    expect(reader.store.getState().window).toBe(reader.burst);
    reader.choose('crisis-outset', 'article');
    expect(touches(reader.store.getState().window, daysOf('crisis-outset'))).toBe(true);
  });
  it('comes back to the burst as it was, when it steps from 2011 to an event of the burst', () => {
    const reader = createReader(index);
    reader.choose('crisis-outset', 'player');
    reader.choose('lavrentiev-visit', 'player');
    expect(reader.store.getState().window).toEqual(reader.burst);
  });
  it('takes a statement into focus and the window to where it was said', () => {
    const reader = createReader(index);
    reader.setWindow({ from: reader.extent.from, to: reader.extent.from + 30 }, 'timeline');
    reader.choose('proposals', 'article');
    expect(reader.store.getState().focus).toBe('proposals');
    expect(touches(reader.store.getState().window, daysOf('shamkhani-press-conference'))).toBe(true);
  });
  it('ignores what the story does not have', () => {
    const reader = createReader(index);
    reader.choose('nowhere-to-be-found', 'address');
    expect(reader.store.getState()).toMatchObject({ focus: null, chosen: 0 });
  });
  it('stops playing when anybody but the player chooses', () => {
    const reader = createReader(index);
    reader.play();
    reader.choose('aleppo', 'player');
    expect(reader.store.getState().playing).toBe(true);
    reader.choose('moscow-meeting', 'timeline');
    expect(reader.store.getState().playing).toBe(false);
  });
  it('tells nobody of a hover or a window that is the same as before', () => {
    const reader = createReader(index);
    let told = 0;
    reader.store.subscribe(() => (told += 1));
    reader.hover(null);
    reader.setWindow({ ...reader.burst }, 'timeline');
    reader.pause();
    expect(told).toBe(0);
  });
  it('keeps any window inside its reach', () => {
    const reader = createReader(index);
    reader.setWindow({ from: -1e9, to: 1e9 }, 'timeline');
    expect(daysIn(reader.store.getState().window)).toBeCloseTo(daysIn(reader.extent));
  });
  it('shares nothing with another reader of the same story', () => {
    const [one, other] = [createReader(index), createReader(index)];
    one.choose('aleppo', 'map');
    expect(other.store.getState().focus).toBeNull();
  });
});

describe('what a reader looks for', () => {
  it('is told to nobody while it is the same, and keeps the set of what is found', () => {
    const reader = createReader(index);
    const all = reader.store.getState().matches;
    reader.setFilter({ ...noFilter, places: ['tehran'] }, 'find');
    const found = reader.store.getState().matches;
    let told = 0;
    reader.store.subscribe(() => (told += 1));
    reader.setFilter({ ...noFilter, places: ['tehran'] }, 'find');
    expect(told).toBe(0);
    reader.setFilter({ ...noFilter, text: ' ', places: ['tehran'] }, 'find');
    expect(reader.store.getState().matches).toBe(found);
    reader.clearFilter('find');
    expect(reader.store.getState()).toMatchObject({ filter: noFilter, filterBy: 'find' });
    expect(reader.store.getState().matches).toEqual(all);
  });
  it('leaves the focus as it is', () => {
    const reader = createReader(index);
    reader.choose('aleppo', 'map');
    reader.setFilter({ ...noFilter, places: ['tehran'] }, 'find');
    expect(reader.store.getState()).toMatchObject({ focus: 'aleppo', chosen: 1 });
  });
  it('by the map is all there is until the map has answered, and is forgotten with the question', () => {
    const reader = createReader(index);
    reader.setPlacesInView(new Set(['aleppo']));
    expect(reader.store.getState().placesInView).toBeNull();
    reader.setFilter({ ...noFilter, onMap: true }, 'find');
    expect(countEvents(index, reader.store.getState().matches)).toBe(11);
    reader.setPlacesInView(new Set(['aleppo']));
    expect([...reader.store.getState().matches]).toEqual(['aleppo']);
    reader.clearFilter('find');
    expect(reader.store.getState().placesInView).toBeNull();
  });
});

describe('selectStep', () => {
  const all = createReader(index).store.getState().matches;
  const stepOf = (focus: string | null, by: 1 | -1, matches: ReadonlySet<string> = all) =>
    selectStep(index, { focus, matches }, by)?.number ?? null;
  it('enters at the first event and ends with the last', () => {
    expect(stepOf(null, 1)).toBe(1);
    expect(stepOf(null, -1)).toBeNull();
    expect(stepOf('moscow-meeting', 1)).toBeNull();
  });
  it('goes on from a statement where it was said', () => {
    expect(stepOf('proposals', 1)).toBe(11);
    expect(stepOf('proposals', -1)).toBe(9);
  });
  it('leaves out what is not found, also around a focus that is not', () => {
    const found = selectMatches(index, { ...noFilter, places: ['tehran'] }, null);
    const numbers = index.story.events.filter(({ id }) => found.has(id)).map(({ number }) => number);
    expect(stepOf(null, 1, found)).toBe(numbers[0]);
    expect(stepOf('lavrentiev-visit', 1, found)).toBe(numbers[1]);
    expect(stepOf('ankara-shooting', -1, found)).toBe(numbers[0]);
    expect(stepOf('moscow-meeting', 1, found)).toBeNull();
  });
});
