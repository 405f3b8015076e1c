import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { formatAddress, parseAddress, storyLink } from './address.ts';
import { noFilter, type Filter } from './filter.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');
const index = createStoryIndex(story);
const here = 'https://example.org/a/mehr-2016-12-20/';
const filters: fc.Arbitrary<Filter> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  places: fc.subarray([...index.places.keys()]),
  actors: fc.subarray([...index.actors.keys()]),
  voices: fc.subarray(['direct', 'indirect', 'narration'] as const),
  onMap: fc.boolean(),
});
const day = (text: string) => parseIsoDay(text) ?? NaN;

describe('an address', () => {
  it('comes back as it was written, for every id, any whole days and any filter', () => {
    const ids = [...index.events.keys(), ...index.statements.keys()];
    const windows = fc
      .tuple(fc.integer({ min: -4_000_000, max: 2_900_000 }), fc.integer({ min: 1, max: 30_000 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...ids)),
        fc.option(windows),
        filters,
        fc.constantFrom('ltr', 'rtl', null),
        (focus, window, filter, timeDirection) => {
          const address = { focus, window, filter, timeDirection };
          expect(parseAddress(formatAddress(here, address), index)).toEqual(address);
        },
      ),
    );
  });
  it('has the id alone as its fragment and the last day in view as its "to"', () => {
    const window = { from: day('2016-12-16'), to: day('2016-12-22') };
    expect(formatAddress(here, { focus: 'aleppo', window, filter: noFilter, timeDirection: null })).toBe(
      `${here}?from=2016-12-16&to=2016-12-21#aleppo`,
    );
  });
  it('keeps what others have put in the query', () => {
    expect(
      formatAddress(`${here}?theme=dark&from=2016-01-01&to=2016-02-01&q=Putin&time=rtl`, {
        focus: null,
        window: null,
        filter: noFilter,
        timeDirection: null,
      }),
    ).toBe(`${here}?theme=dark`);
  });
  it('of an embed keeps even what would be a filter on the page', () => {
    const address = { focus: null, window: null, filter: null, timeDirection: null };
    expect(formatAddress(`${here}?place=home`, address)).toBe(`${here}?place=home`);
  });
  it('can be read: ids stand between commas', () => {
    const filter: Filter = { ...noFilter, text: 'an envoy', places: ['tehran', 'moscow'], onMap: true };
    expect(formatAddress(here, { focus: null, window: null, filter, timeDirection: null })).toBe(
      `${here}?q=an+envoy&place=tehran,moscow&shown=map`,
    );
  });
  it.each([
    ['an unknown fragment', '#nothing'],
    ['a day that is none', '?from=2016-02-30&to=2016-03-01'],
    ['a window that ends before it begins', '?from=2016-12-20&to=2016-12-18'],
    ['half a window', '?from=2016-12-20'],
    [
      'places, actors and voices that the story does not have',
      '?place=paris,&actor=nobody&voice=loud&shown=all',
    ],
    ['a way of time that is none', '?time=down'],
  ])('ignores %s', (_, tail) => {
    expect(parseAddress(here + tail, index)).toEqual({
      focus: null,
      window: null,
      filter: noFilter,
      timeDirection: null,
    });
  });
  it('to pass on carries nothing of how this reader looks at it', () => {
    expect(storyLink(`${here}?theme=dark&from=2016-01-01&to=2016-02-01#aleppo`, 'talks')).toBe(
      `${here}#talks`,
    );
  });
});
