import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createHostileStory } from './hostile/hostileStory.ts';
import { storyJson } from './storyJson.ts';
import { tryStory } from './temporaryStory.ts';

const base = new URL('./broken/base/', import.meta.url);
const yaml = await readFile(new URL('story.yaml', base), 'utf8');
const article = await readFile(new URL('article.txt', base));

it('story.json holds the translations, their keys in one order, and nothing for what is not translated', async () => {
  const translations = `translations:
  tr: { summary: Özet, headline: Başlık }
  fa:
    statements: { agreement: { about: همان., title: توافق } }
    events:
      talks: { reasoning: چنین., title: گفت‌وگوها }
      vote: {}
    actors: { meier: { name: مایر } }
    places: { bern: برن }
    sources: { agency: { publisher: خبرگزاری } }
`;
  const { story, says } = await tryStory(yaml + translations, article);
  expect(says).toEqual([]);
  const read = JSON.parse(storyJson(story!)) as { translations: unknown; translation: unknown };
  expect(JSON.stringify(read.translations)).toBe(
    JSON.stringify({
      fa: {
        sources: { agency: { publisher: 'خبرگزاری' } },
        places: { bern: 'برن' },
        actors: { meier: { name: 'مایر' } },
        events: { talks: { title: 'گفت‌وگوها', reasoning: 'چنین.' }, vote: {} },
        statements: { agreement: { title: 'توافق', about: 'همان.' } },
      },
      tr: { headline: 'Başlık', summary: 'Özet' },
    }),
  );
  expect(read.translation).toBeNull();
});

it('of every field that may be translated, the translation is kept', async () => {
  const texts = new Set<string>();
  const { yaml, article } = createHostileStory(
    (field) => {
      const text = `<${field}>`.replace('translations.*', 'ar').slice(0, 40);
      if (field.startsWith('translations')) texts.add(text);
      return text;
    },
    { events: 3, tiles: false },
  );
  const { story } = await tryStory(yaml, article);
  const kept = JSON.stringify(story?.translations.ar);
  expect(texts.size).toBe(19);
  for (const text of texts) expect(kept).toContain(text);
});

it('a story without translations has none', async () => {
  expect((await tryStory(yaml, article)).story?.translations).toEqual({});
});
