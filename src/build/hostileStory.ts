// For tests: a story with every kind of text that must not come out of its element, its attribute or its string.
import type { Day } from '../model/day.ts';
import type { Story } from '../model/story.ts';

export const hostile = `</script><script>alert(1)</script><!-- ]]> $& $1 $\` "quoted" 'single' \u2028\u2029`;

export const hostileStory: Story = {
  format: 1,
  id: 'a-story',
  language: 'fa',
  headline: hostile,
  summary: hostile,
  published: 17_000 as Day,
  updated: null,
  corrections: [],
  article: {
    id: 'article',
    publisher: hostile,
    title: hostile,
    url: 'https://news.example/?a=1&b="2"',
    language: 'fa',
    published: 17_000 as Day,
    licence: { name: hostile, url: 'https://licence.example/' },
    publishedNote: hostile,
    dateline: hostile,
    text: hostile,
    sha256: '0'.repeat(64),
  },
  sources: [],
  places: [{ id: 'place', name: hostile, kind: 'region', point: null, geonames: null, wikidata: null }],
  actors: [],
  events: [],
  statements: [],
  links: [],
  tiles: null,
  disputedBorders: 'dashed',
  translations: {},
  translation: null,
};
