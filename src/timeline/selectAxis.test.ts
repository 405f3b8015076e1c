import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compileStory.ts';
import { createStoryIndex } from '../model/storyIndex.ts';
import { createReader } from '../state/createReader.ts';
import { selectLanes } from '../time/lanes.ts';
import { selectTicks } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { createDates } from '../words/createDates.ts';
import { en } from '../words/en.ts';
import { selectAxis, selectOutside, type Side } from './selectAxis.ts';
import { layOut } from './stripLayout.ts';

const { story } = await compileStory('data/mehr-2016-12-20');
if (!story) throw new Error('the Mehr story does not compile');
const index = createStoryIndex(story);
const reader = createReader(index);
const dates = createDates(en);
const addresses = { baseMap: '', home: '', folder: '', languages: [] };
const value = { reader, lanes: selectLanes(index), words: en, dates, addresses };
const widthPx = 1200;

function axisOf(window: TimeWindow, farSide: Side) {
  const layout = layOut(value, window, widthPx, (text) => text.length * 7);
  const ticks = selectTicks(window, widthPx, 64, dates.calendarOf(window));
  return { ...selectAxis({ ticks, window, widthPx, outside: layout, farSide }, value), layout };
}

describe('the far end of the axis', () => {
  it('has room for the word of its side after the last label', () => {
    const { hasRoom, layout } = axisOf(reader.burst, 'after');
    expect(selectOutside('after', layout, en)).toBeNull();
    expect(hasRoom).toBe(true);
  });
  it('has none where a label stands', () => {
    const { labels, hasRoom } = axisOf(reader.extent, 'before');
    expect(labels[0]?.x).toBeLessThan(60);
    expect(hasRoom).toBe(false);
  });
  it('keeps labels off what lies beyond; the first that is left names month and year', () => {
    expect(axisOf(reader.burst, 'after').labels[0]).toMatchObject({ x: 0, text: 'Fri 16 Dec 2016' });
    const [first] = axisOf(reader.burst, 'before').labels;
    expect(first?.x).toBeGreaterThan(150);
    expect(first?.text).toBe('Sat 17 Dec 2016');
  });
});

describe('what lies outside the window', () => {
  it('is what came before and what runs since then, and what comes after', () => {
    expect(selectOutside('before', axisOf(reader.burst, 'after').layout, en)?.text).toBe(
      '1 before, 2 since earlier',
    );
    const early = { from: reader.extent.from, to: reader.extent.from + 800 };
    expect(selectOutside('after', axisOf(early, 'after').layout, en)?.text).toMatch(/^\d+ after$/);
  });
});
