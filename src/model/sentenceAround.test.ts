import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentenceAround.ts';

function around(text: string, exact: string, reach?: number) {
  const start = text.indexOf(exact);
  const found = sentenceAround(Array.from(text), { start, end: start + exact.length }, reach);
  return text.slice(found.start, found.end);
}

describe('sentenceAround', () => {
  it('ends at a full stop before a capital', () => {
    expect(around('One came. Two met in Moscow. Three left.', 'met')).toBe('Two met in Moscow.');
  });
  it('keeps speech and its speaker in one sentence', () => {
    expect(around('He came.\u00a0 “We reviewed it,” he said.\u00a0 Then.', 'reviewed')).toBe(
      '“We reviewed it,” he said.',
    );
  });
  it('takes a no-break space for a blank', () => {
    expect(around('First.\u00a0 Second one. Third.', 'Second')).toBe('Second one.');
  });
  it('does not end at an abbreviation of letters', () => {
    expect(around('The U.S. Army left. It rained.', 'left')).toBe('The U.S. Army left.');
  });
  it('ends at a line break', () => {
    expect(around('no stop here\u00a0\n\u00a0\nanother line', 'another')).toBe('another line');
  });
  it('covers every sentence that the stretch touches', () => {
    expect(around('One. Two now. Three then. Four.', 'now. Three')).toBe('Two now. Three then.');
  });
  it('stops at a word when the sentence is longer than its reach', () => {
    const text = `${'word '.repeat(100)}here ${'word '.repeat(100)}end.`;
    expect(around(text, 'here', 12)).toBe('word word here word word');
  });
});
