import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { formatAddress, parseAddress, storyLink } from './address.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');
const index = createStoryIndex(story);
const here = 'https://example.org/a/mehr-2016-12-20/';
const day = (text: string) => parseIsoDay(text) ?? NaN;

describe('an address', () => {
  it('comes back as it was written, for every id and any whole days', () => {
    const ids = [...index.events.keys(), ...index.statements.keys()];
    const windows = fc
      .tuple(fc.integer({ min: -4_000_000, max: 2_900_000 }), fc.integer({ min: 1, max: 30_000 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...ids)), fc.option(windows), (focus, window) => {
        for (const timeDirection of ['ltr', 'rtl', null] as const) {
          const address = { focus, window, timeDirection };
          expect(parseAddress(formatAddress(here, address), index)).toEqual(address);
        }
      }),
    );
  });
  it('has the id alone as its fragment and the last day in view as its "to"', () => {
    const window = { from: day('2016-12-16'), to: day('2016-12-22') };
    expect(formatAddress(here, { focus: 'aleppo', window, timeDirection: null })).toBe(
      `${here}?from=2016-12-16&to=2016-12-21#aleppo`,
    );
  });
  it('keeps what others have put in the query', () => {
    expect(
      formatAddress(`${here}?theme=dark&from=2016-01-01&to=2016-02-01&time=rtl`, {
        focus: null,
        window: null,
        timeDirection: null,
      }),
    ).toBe(`${here}?theme=dark`);
  });
  it.each([
    ['an unknown fragment', '#nothing'],
    ['a day that is none', '?from=2016-02-30&to=2016-03-01'],
    ['a window that ends before it begins', '?from=2016-12-20&to=2016-12-18'],
    ['half a window', '?from=2016-12-20'],
    ['a way of time that is none', '?time=down'],
  ])('ignores %s', (_, tail) => {
    expect(parseAddress(here + tail, index)).toEqual({ focus: null, window: null, timeDirection: null });
  });
  it('to pass on carries nothing of how this reader looks at it', () => {
    expect(storyLink(`${here}?theme=dark&from=2016-01-01&to=2016-02-01#aleppo`, 'talks')).toBe(
      `${here}#talks`,
    );
  });
});
