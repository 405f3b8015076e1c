import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storyFile } from '../storyFile.ts';
import { tryStory } from '../temporaryStory.ts';
import { createHostileStory } from './hostileStory.ts';

/** Fields whose texts are closed: an id, a day, a language, a way of knowing, an address, a file's name. */
const closed = [
  'language',
  'published',
  'updated',
  'corrections.*.date',
  'article',
  'sources.*.file',
  'sources.*.url',
  'sources.*.language',
  'sources.*.published',
  'sources.*.licence.url',
  'places.*.wikidata',
  'events.*.when.date',
  'events.*.when.known',
  'events.*.when.known.start',
  'events.*.when.known.end',
  'events.*.place.at',
  'events.*.actors.*',
  'events.*.elsewhere.*.source',
  'statements.*.speaker',
  'statements.*.at',
  'statements.*.about.event',
  'statements.*.when.date',
  'statements.*.when.known',
  'statements.*.when.known.start',
  'statements.*.when.known.end',
  'statements.*.elsewhere.*.source',
  'links.*.from',
  'links.*.before',
  'links.*.starts',
  'links.*.ends',
  'links.*.causes',
  'tiles.url',
];

/** The path of every string of the schema. Words that may be a text alone are the same as their `exact`. */
function stringsOf(schema: unknown, path: string): string[] {
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (schema instanceof z.ZodOptional) return stringsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, value]) => stringsOf(value, below(key)));
  if (schema instanceof z.ZodRecord) return stringsOf(schema.valueType, below('*'));
  if (schema instanceof z.ZodArray) return stringsOf(schema.element, below('*'));
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => stringsOf(option, path));
  return schema instanceof z.ZodString ? [path.replace(/[wW]ords$/, '$&.exact')] : [];
}

describe('the story with a text of choice everywhere', () => {
  it('forgets no field of the schema that takes any text', () => {
    const asked = new Set<string>();
    const textOf = (field: string) => {
      asked.add(field);
      return 'text';
    };
    createHostileStory(textOf, { events: 2, tiles: true });
    const strings = new Set(stringsOf(storyFile, ''));
    for (const path of closed) expect(strings.has(path), path).toBe(true);
    expect([...asked].sort()).toEqual([...strings].filter((path) => !closed.includes(path)).sort());
  });

  it('has its texts where it was asked for them', async () => {
    const { yaml, article } = createHostileStory((field) => `<${field}>`, { events: 3, tiles: true });
    const { story, says } = await tryStory(yaml, article);
    expect(says).toEqual([]);
    const whole = JSON.stringify(story);
    for (const field of ['headline', 'events.*.notes.*', 'statements.*.quote.exact', 'tiles.attribution'])
      expect(whole).toContain(`<${field}>`);
  });
});
