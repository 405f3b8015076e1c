// What the pages of a table say before any script has run, and where none runs.
import { describe, expect, test } from 'vitest';
import { languages } from '../model/languages.ts';
import { tableWordsFor } from '../words/table/tableWordsFor.ts';
import { hostileTable } from './hostileTable.ts';
import { createTableGround } from './builtGround.ts';
import { renderTable, renderTableEmbed } from './prerender.tsx';

const ground = createTableGround(hostileTable);
const addresses = { baseMap: 'b.json', home: './', folder: './', languages };

describe.each(languages)('in %s', (language) => {
  const story = (leftOut: number) => ({
    ...hostileTable,
    language,
    table: { ...hostileTable.table, leftOut },
  });
  const say = tableWordsFor(language);
  /** Without what has to be opened first. */
  const inSight = (html: string) => html.replace(/<dialog.*?<\/dialog>|<details.*?<\/details>/gs, '');

  test.each([1, 2, 5, 1234])('the page and its embed tell in sight that %i rows are left out', (count) => {
    expect(inSight(renderTable(story(count), addresses, ground))).toContain(say.leftOut(count));
    expect(inSight(renderTableEmbed(story(count), addresses, ground))).toContain(say.leftOut(count));
  });

  test('neither says so where none are', () => {
    const words = say
      .leftOut(0)
      .split(/[0۰٠]/)
      .reduce((a, b) => (a.length > b.length ? a : b));
    expect(
      renderTable(story(0), addresses, ground) + renderTableEmbed(story(0), addresses, ground),
    ).not.toContain(words);
  });
});
