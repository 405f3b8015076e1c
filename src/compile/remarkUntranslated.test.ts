import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createHostileStory } from './hostile/hostileStory.ts';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', base), 'utf8');
const article = await readFile(new URL('article.txt', base));
const translations = await readFile(new URL('./broken/translations.yaml', import.meta.url), 'utf8');

const replaced = (text: string, from: string, to: string) => {
  expect(text.split(from), `"${from}" stands once`).toHaveLength(2);
  return text.replace(from, () => to);
};

const unread = (language: string) => `is not translated into ${language}; readers of that page see it in en`;

describe('of a language that is begun', () => {
  it('each text without a translation is told where it stands, in the order of the file, and is no problem', async () => {
    const twoNotes = '    title: The vote\n    notes: [It was short., Nobody spoke.]\n';
    let text = replaced(yaml + translations, '    title: The vote\n', twoNotes);
    for (const [from, to] of [
      ['    headline: متنی که بر سر آن توافق شد\n', ''],
      ['      bern: برن\n', ''],
      [', reasoning: برای داستان‌های شکسته.', ''],
      [', about: همان متن است.', ''],
      ['      other: { publisher: دیگری }\n', ''],
    ] as const)
      text = replaced(text, from, to);
    const { story, says, remarks } = await tryStory(text, article);
    expect(says).toEqual([]);
    expect(story).not.toBeNull();
    expect(remarks).toEqual([
      `story.yaml:2:11  headline ${unread('fa')}`,
      `story.yaml:14:23  sources.other.publisher ${unread('fa')}`,
      `story.yaml:17:17  places.bern ${unread('fa')}`,
      `story.yaml:43:13  events.vote.notes[1] ${unread('fa')}`,
      `story.yaml:43:28  events.vote.notes[2] ${unread('fa')}`,
      `story.yaml:59:18  events.talks.reasoning ${unread('fa')}`,
      `story.yaml:82:41  statements.agreement.about ${unread('fa')}`,
    ]);
  });

  it('twenty are told, and how many more there are', async () => {
    const withNotes = (notes: string) =>
      replaced(
        yaml,
        '    title: The vote\n',
        `    title: The vote\n    label: Vote\n    notes: [${notes}]\n`,
      );
    const { story, remarks } = await tryStory(
      `${withNotes('One., Two.')}translations:\n  tr: {}\n  ru: {}\n`,
      article,
    );
    expect(story?.translations).toEqual({ ru: {}, tr: {} });
    expect(remarks).toHaveLength(20 + 20);
    const more = await tryStory(
      `${withNotes('One., Two., Three., Four.')}translations:\n  tr: {}\n  ru:\n    headline: Заголовок\n`,
      article,
    );
    expect(more.remarks).toHaveLength(21 + 21);
    expect(more.remarks[0]).toBe(`story.yaml:2:11  headline ${unread('tr')}`);
    expect(more.remarks[20]).toBe(
      'story.yaml:107:3  2 more are not translated into tr; readers of that page see them in en',
    );
    expect(more.remarks[41]).toBe(
      'story.yaml:108:3  1 more is not translated into ru; readers of that page see it in en',
    );
  });

  it('a text that could not be read, or whose translation could not, is told as a problem alone', async () => {
    for (const [from, to] of [
      ['headline: A text is agreed', 'headline: 12'],
      ['headline: متنی که بر سر آن توافق شد', 'headline: 12'],
      ['elsewhere: [چهارشنبه بود.]', 'elsewhere: []'],
      ['vote: { title: رأی‌گیری }', 'vote: رأی‌گیری'],
    ] as const) {
      const { says, remarks } = await tryStory(replaced(yaml + translations, from, to), article);
      expect(says).toHaveLength(1);
      expect(remarks).toEqual([]);
    }
  });
});

it('where all is translated, or nothing begun, there is nothing to tell', async () => {
  const whole = createHostileStory((field) => field, { events: 3, tiles: true });
  expect((await tryStory(whole.yaml, whole.article)).remarks).toEqual([]);
  expect((await tryStory(yaml, article)).remarks).toEqual([]);
});
