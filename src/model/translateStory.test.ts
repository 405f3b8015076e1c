import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createHostileStory } from '../compile/hostile/hostileStory.ts';
import { tryStory } from '../compile/temporaryStory.ts';
import { isLanguageOf } from './languages.ts';
import type { Story } from './story.ts';
import { translateStory } from './translateStory.ts';

const broken = new URL('../compile/broken/', import.meta.url);
const yaml = await readFile(new URL('base/story.yaml', broken), 'utf8');
const article = await readFile(new URL('base/article.txt', broken));
const translations = await readFile(new URL('translations.yaml', broken), 'utf8');

async function storyOf(text: string, words: string | Uint8Array = article): Promise<Story> {
  const { story, says } = await tryStory(text, words);
  expect(says).toEqual([]);
  return story!;
}

/** A text tells its field, so that each has its own. */
const hostile = createHostileStory((field) => `<${field}>`.slice(0, 40), { events: 3, tiles: true });
const full = await storyOf(hostile.yaml, hostile.article);

/** Every string of a value, with its path. Offsets are paths of their own. */
function stringsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => stringsOf(below, `${path}.${key}`));
}

const changedIn = (before: Story, after: Story): string[] => {
  const texts = new Map(stringsOf({ ...before, translations: {} }));
  return stringsOf({ ...after, translation: null })
    .filter(([path, text]) => texts.get(path) !== text)
    .map(([path]) => path.replaceAll(/\.\d+(?=\.|$)/g, '[]').slice(1));
};

describe('into a language in which all is translated', () => {
  const translated = translateStory(full, 'ar');

  it('the editor’s words are the translation’s, field by field', () => {
    expect([...new Set(changedIn(full, translated))].sort()).toEqual([
      'actors[].name',
      'actors[].role',
      'article.dateline',
      'article.publishedNote',
      'article.publisher',
      'corrections[].text',
      'events[].elsewhere[].says',
      'events[].label',
      'events[].notes[]',
      'events[].title',
      'events[].when.reasoning',
      'headline',
      'language',
      'places[].name',
      'sources[].publisher',
      'statements[].about.reasoning',
      'statements[].elsewhere[].says',
      'statements[].notes[]',
      'statements[].title',
      'statements[].when.reasoning',
      'summary',
    ]);
    expect(translated.language).toBe('ar');
    expect(translated.translation).toEqual({ from: 'en', missing: [] });
    expect(translated.translations).toEqual({});
  });

  it('each stands in its own field', () => {
    const [event] = translated.events;
    const [statement] = translated.statements;
    const ofAr = (field: string) => `<translations.*.${field}>`.slice(0, 40);
    expect(translated.headline).toBe(ofAr('headline'));
    expect(translated.corrections[0]?.text).toBe(ofAr('corrections.*'));
    expect(translated.article.dateline).toBe(ofAr('sources.*.dateline'));
    expect(translated.article.publishedNote).toBe(ofAr('sources.*.publishedNote'));
    expect(event?.title).toBe(ofAr('events.*.title'));
    expect(event?.label).toBe(ofAr('events.*.label'));
    expect(event?.when.reasoning).toBe(ofAr('events.*.reasoning'));
    expect(event?.notes).toEqual([ofAr('events.*.notes.*')]);
    expect(event?.elsewhere[0]?.says).toBe(ofAr('events.*.elsewhere.*'));
    expect(statement?.about?.reasoning).toBe(ofAr('statements.*.about'));
    expect(statement?.when?.reasoning).toBe(ofAr('statements.*.reasoning'));
  });

  it('the article, its quotes and all offsets are the same, byte for byte', () => {
    const kept = (story: Story) =>
      JSON.stringify([
        [story.article.text, story.article.sha256, story.article.language, story.article.title],
        story.events.map(({ quotes, place, when }) => [quotes, place, { ...when, reasoning: null }]),
        story.statements.map(({ quote, speakerWords, when }) => [
          quote,
          speakerWords,
          when && { ...when, reasoning: null },
        ]),
        story.links,
        story.tiles,
      ]);
    expect(kept(translated)).toBe(kept(full));
  });

  it('its keys have the order of the contract', () => {
    expect(Object.keys(translated)).toEqual(Object.keys(full));
    for (const key of ['article', 'events', 'statements', 'places', 'actors'] as const) {
      const keysOf = (story: Story) => [story[key]].flat().map((entry) => Object.keys(entry as object));
      expect(keysOf(translated)).toEqual(keysOf(full));
    }
  });
});

describe('what is not translated', () => {
  it('stays, and is named once, in the order of the story', async () => {
    const notes = '    title: The vote\n    notes: [Same words.]\n';
    const text = yaml
      .replace('    title: The vote\n', notes)
      .replace('says: It was on Wednesday.', 'says: Same words.');
    const story = await storyOf(`${text}translations:\n  fa: { summary: داستان, places: { bern: برن } }\n`);
    const translated = translateStory(story, 'fa');
    expect(changedIn(story, translated)).toEqual(['language', 'summary', 'places[].name']);
    expect(translated.translation).toEqual({
      from: 'en',
      missing: [
        'A text is agreed',
        'Agency',
        'Other',
        'Switzerland',
        'Anna Meier',
        'the minister',
        'The talks',
        'For the broken stories.',
        'The vote',
        'Same words.',
        'The text would be signed',
        'Anna Meier speaks in Bern',
        'We agreed',
        'It is the same text.',
        'Switzerland can wait',
      ],
    });
  });

  it('is all of it where the language is not begun', () => {
    const translated = translateStory(full, 'tr');
    expect(changedIn(full, translated)).toEqual(['language']);
    expect(translated.translation?.missing).toContain(full.article.dateline);
    expect(new Set(translated.translation?.missing).size).toBe(translated.translation?.missing.length);
  });

  it('is what the compiler remarks', async () => {
    const begun = hostile.yaml.replace('"translations":{"ar":', '"translations":{"tr":{},"ar":');
    const { story, remarks } = await tryStory(begun, hostile.article);
    const told = remarks.filter((remark) => remark.includes('translated into tr'));
    const rest = Number(/ {2}(\d+) more are/.exec(told.at(-1) ?? '')?.[1]);
    const translated = translateStory(story!, 'tr');
    const texts = translateStory(story!, 'ar');
    // Each of these texts stands in a field of its own, and many times.
    const changed = changedIn({ ...translated, language: 'ar' }, texts);
    expect(20 + rest).toBe(changed.length);
  });
});

describe('a label', () => {
  const withLabel = (label: string, translation: string) =>
    storyOf(
      `${yaml.replace('    title: The vote\n', `    title: The vote\n${label}`)}translations:\n  fa: { events: { vote: ${translation} } }\n`,
    ).then((story) => {
      const { events, translation } = translateStory(story, 'fa');
      return { label: events.find(({ id }) => id === 'vote')?.label, missing: translation?.missing };
    });

  it('is the translated title where the original has none', async () => {
    const { label, missing } = await withLabel('', '{ title: رأی‌گیری }');
    expect(label).toBe('رأی‌گیری');
    expect(missing).not.toContain('The vote');
  });

  it('is its translation', async () => {
    const { label } = await withLabel('    label: Vote\n', '{ title: رأی‌گیری, label: رأی }');
    expect(label).toBe('رأی');
  });

  it('is the original where the title alone is translated, and missing', async () => {
    const { label, missing } = await withLabel('    label: Vote\n', '{ title: رأی‌گیری }');
    expect(label).toBe('Vote');
    expect(missing).toContain('Vote');
    expect(missing).not.toContain('The vote');
  });
});

it('in its own language a story is its own page, of whatever country its words are', async () => {
  const story = await storyOf(yaml + translations);
  expect(Object.keys(story.translations)).toEqual(['fa']);
  expect(translateStory(story, 'en')).toEqual({ ...story, translations: {}, translation: null });
  const british = { ...story, language: 'en-GB' };
  expect(translateStory(british, 'en')).toEqual({ ...british, translations: {}, translation: null });
});

it('a language is its tag’s, whatever follows', () => {
  expect(isLanguageOf('fa', 'fa')).toBe(true);
  expect(isLanguageOf('fa', 'fa-AF')).toBe(true);
  expect(isLanguageOf('fa', 'fa-Arab-IR')).toBe(true);
  expect(isLanguageOf('en', 'de')).toBe(false);
  expect(isLanguageOf('ar', 'arz')).toBe(false);
});

it('changes nothing of the story that it was given', () => {
  const before = JSON.stringify(full);
  translateStory(full, 'ar');
  translateStory(full, 'en');
  expect(JSON.stringify(full)).toBe(before);
});
