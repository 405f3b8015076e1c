import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bounds } from '../model/edtf.ts';
import type { Story } from '../model/story.ts';
import { translateStory } from '../model/translateStory.ts';
import { parseIsoDay } from '../time/calendar.ts';
import { compileStories } from './compileStories.ts';
import { jsonLdOf, temporalCoverageOf } from './jsonLd.ts';

let story: Story;
beforeAll(async () => {
  story = (await compileStories(join(import.meta.dirname, '../../data')))[0]!;
});

describe('a story in the words of schema.org', () => {
  test('is our page, based on the publisher’s report', () => {
    expect(jsonLdOf(story, null)).toMatchObject({
      '@type': 'Article',
      headline: story.headline,
      datePublished: '2026-11-22',
      isBasedOn: {
        '@type': 'NewsArticle',
        publisher: { '@type': 'Organization', name: 'Mehr News Agency' },
        datePublished: '2016-12-20',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    });
    expect(jsonLdOf(story, null).isBasedOn).not.toHaveProperty('url');
  });

  test('has coordinates for point places only', () => {
    const covered = jsonLdOf(story, null);
    const places = 'spatialCoverage' in covered ? covered.spatialCoverage : [];
    expect(places.map(({ name, geo }) => [name, geo !== undefined])).toEqual(
      story.places.map(({ name, kind }) => [name, kind === 'point']),
    );
    expect(places.find(({ name }) => name === 'Syria')).toEqual({
      '@type': 'Country',
      name: 'Syria',
      sameAs: ['https://www.wikidata.org/wiki/Q858', 'https://www.geonames.org/163843'],
    });
  });

  test('in another language is a translation, and what it covers stands with the original', () => {
    const persian = translateStory(story, 'fa');
    expect(jsonLdOf(persian, 'https://news.example/s/')).toMatchObject({
      inLanguage: 'fa',
      translationOfWork: { inLanguage: 'en', url: 'https://news.example/s/mehr-2016-12-20/' },
    });
    expect(jsonLdOf(persian, null)).not.toHaveProperty('spatialCoverage');
    expect(jsonLdOf(persian, null)).not.toHaveProperty('temporalCoverage');
    expect(jsonLdOf(story, null)).not.toHaveProperty('translationOfWork');
  });

  test('has no Event, which is something one can go to', () => {
    expect(JSON.stringify(jsonLdOf(story, null))).not.toContain('"Event"');
  });
});

describe('the time that a story covers', () => {
  const day = (text: string | null) => (text === null ? null : parseIsoDay(text));
  const coverage = (...spans: readonly (readonly [from: string | null, to: string | null])[]) => {
    const events = spans.map(([from, to]) => {
      const bounds: Bounds = {
        begin: { earliest: day(from), latest: day(to) },
        end: { earliest: day(from), latest: day(to) },
      };
      return { ...story.events[0]!, when: { ...story.events[0]!.when, bounds } };
    });
    return temporalCoverageOf({ events });
  };

  test('goes from the first day to the last', () => {
    expect(coverage(['2016-12-18', '2016-12-18'], ['2011-01-01', '2011-12-31'])).toBe(
      '2011-01-01/2016-12-18',
    );
    expect(coverage(['2016-12-18', '2016-12-18'])).toBe('2016-12-18');
  });

  test('is open where one event’s first or last day is not known', () => {
    expect(temporalCoverageOf(story)).toBe('../2016-12-20');
    expect(coverage(['2016-12-18', '2016-12-18'], ['2016-12-19', null])).toBe('2016-12-18/..');
  });

  test('is left out where nothing is known', () => {
    expect(coverage([null, null])).toBeNull();
    expect(coverage()).toBeNull();
  });
});
