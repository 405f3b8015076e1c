import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hostile, hostileStory } from './hostileStory.ts';
import { storyOembed } from './oembed.ts';

// oembed.com, section 2.3.4, with what its type `rich` demands, and no other key.
const address = z.url({ protocol: /^https?$/ });
const oembed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: address,
  cache_age: z.int().positive(),
  html: z
    .string()
    .regex(/^<blockquote><a href="[^"]+"[^>]*>[^<]+<\/a>[^<]*<\/blockquote><iframe [^<>]+><\/iframe>$/),
  width: z.literal(600),
  height: z.int().min(100).max(20_000),
  thumbnail_url: address,
  thumbnail_width: z.int().min(1200),
  thumbnail_height: z.int().min(630),
});

const answer = oembed.parse(JSON.parse(storyOembed(hostileStory, 'https://news.example/stories', 612)));

describe('an oEmbed answer', () => {
  test('is of version 1.0, with one blockquote and one iframe whatever the headline is', () => {
    expect(answer.html.match(/<[a-z]+/g)).toEqual(['<blockquote', '<a', '<iframe']);
    expect(answer.title).toBe(hostile);
  });

  test('frames the embed at the height it is given, in the story’s language', () => {
    expect(answer.height).toBe(612);
    expect(answer.html).toContain('src="https://news.example/stories/a-story/embed/"');
    expect(answer.html).toContain('lang="fa"');
    expect(answer.html).toContain('height="612"');
    expect(answer.html).not.toContain('sandbox');
    // Where its style is taken away.
    expect(answer.html).toContain('width="600" frameborder="0"');
  });
});
