import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { translateStory } from '../model/translateStory.ts';
import { countEvents, isFiltering, noFilter, selectMatches, type Filter } from './filter.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');
const index = createStoryIndex(story);
const find = (filter: Partial<Filter>, inView: readonly string[] | null = null) =>
  [...selectMatches(index, { ...noFilter, ...filter }, inView && new Set(inView))].sort();

describe('what a filter finds', () => {
  it('is everything, where it is empty', () => {
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
    expect(find({})).toHaveLength(story.events.length + story.statements.length);
    expect(countEvents(index, selectMatches(index, noFilter, null))).toBe(story.events.length);
  });
  it.each([
    ['a title', 'outset of the crisis in syria', ['crisis-outset']],
    ['a quote', 'ENTIRELY LIBERATED in', ['aleppo']],
    ['an actor', 'al-assad', ['turkey-against-assad']],
    ['a place', 'northern syria', ['kurdish-advance']],
    [
      'a statement, with the event at which it was said',
      'certain hurdles',
      ['consultations', 'shamkhani-press-conference'],
    ],
    ['nothing', 'hurdles in Paris', []],
  ])('by words is %s', (_, text, ids) => {
    expect(find({ text })).toEqual(ids);
  });
  it('by words needs all of them in one and the same', () => {
    expect(find({ text: 'ambassador Ankara' })).toContain('ankara-shooting');
    expect(find({ text: 'ambassador Lavrentiev' })).toEqual([]);
  });
  it('by place, actor or voice is what has any that is named', () => {
    expect(find({ places: ['ankara', 'moscow'] })).toEqual(['ankara-shooting', 'moscow-meeting']);
    expect(find({ actors: ['putin', 'assad'] })).toEqual(['lavrentiev-visit', 'turkey-against-assad']);
    expect(find({ voices: ['direct'] })).toEqual([
      'agreement',
      'consultations',
      'proposals',
      'shamkhani-press-conference',
    ]);
  });
  it('by several must hold of one and the same', () => {
    expect(find({ voices: ['direct'], text: 'proposals' })).toEqual([
      'proposals',
      'shamkhani-press-conference',
    ]);
    expect(find({ places: ['ankara'], actors: ['shamkhani'] })).toEqual([]);
  });
  it('by the map is at the places it shows, and at no others', () => {
    expect(find({ onMap: true }, ['aleppo', 'ankara'])).toEqual(['aleppo', 'ankara-shooting']);
    expect(find({ onMap: true }, [])).toEqual([]);
    expect(find({ onMap: true }, null)).toEqual(find({}));
  });
  it('stands in the words of the page’s language, however its letters are typed', () => {
    const fa = { actors: { shamkhani: { name: 'علی شمخانی' } }, places: { ankara: 'آنکارا' } };
    const persian = createStoryIndex(translateStory({ ...story, translations: { fa } }, 'fa'));
    const findIn = (text: string) => selectMatches(persian, { ...noFilter, text }, null);
    expect(findIn('علي شمخاني')).toContain('proposals');
    expect([...findIn('انكارا')]).toEqual(['ankara-shooting']);
  });
});
