import { expect, test } from 'vitest';
import type { TableStory } from '../model/table.ts';
import { createSteps } from './createSteps.ts';
import { createTableReader } from './createTableReader.ts';

const story = { language: 'en', events: 10, span: { from: 0, to: 9 }, files: {} } as unknown as TableStory;

test('steps that are asked for faster than they are answered lead on one after the other, to the end and no farther', async () => {
  const reader = createTableReader(story);
  const even = (from: number | null, by: 1 | -1) => {
    const next = from === null ? 2 : from + 2 * by;
    return new Promise<number | null>((resolve) => setTimeout(resolve, 1, next <= 6 ? next : null));
  };
  const step = createSteps(reader, { step: even });
  await Promise.all([step(1, 'keys'), step(1, 'keys'), step(1, 'keys'), step(1, 'keys'), step(-1, 'card')]);
  expect(reader.store.getState()).toMatchObject({ focus: { number: 4 }, focusBy: 'card', chosen: 4 });
});
