import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import type { Feature, Geometry } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Story } from '../../model/story.ts';
import { compileStories } from '../compileStories.ts';
import { storyGeojson } from './geojson.ts';

let story: Story;
let features: readonly Feature<Geometry | null, Record<string, unknown>>[] = [];
beforeAll(async () => {
  story = (await compileStories(join(import.meta.dirname, '../../../data')))[0]!;
  features = (JSON.parse(storyGeojson(story)) as { features: typeof features }).features;
});

describe('a story as GeoJSON', () => {
  test('is what RFC 7946 allows', () => {
    expect(() => check(storyGeojson(story))).not.toThrow();
  });

  test('has one feature an event, by the event’s id', () => {
    expect(features.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
  });

  test('pins point places, longitude first, and nothing else', () => {
    const of = (id: string) => features.find((feature) => feature.id === id)!;
    expect(of('lavrentiev-visit').geometry).toEqual({ type: 'Point', coordinates: [51.4215, 35.6944] });
    const unpinned = features.filter(({ geometry }) => geometry === null);
    expect(unpinned.map(({ properties }) => properties.placeKind)).not.toContain('point');
    expect(unpinned.map(({ properties }) => properties.place)).toEqual(
      expect.arrayContaining(['Syria', 'northern Syria', null]),
    );
  });

  test('says dates as EDTF, in words, and as the days that bound them', () => {
    const dateOf = (id: string) => {
      const { edtf, dateInWords, earliest, latest } = features.find(
        (feature) => feature.id === id,
      )!.properties;
      return [edtf, dateInWords, earliest, latest];
    };
    expect(dateOf('lavrentiev-visit')).toEqual([
      '2016-12-18',
      'Sunday 18 December 2016',
      '2016-12-18',
      '2016-12-18',
    ]);
    expect(dateOf('aleppo')).toEqual(['[..2016-12-20]', 'on or before 20 December 2016', null, '2016-12-20']);
  });

  test('carries every quote with its voice and offsets, and where it stands', () => {
    const quotes = features.flatMap(({ properties }) => properties.quotes as unknown[]);
    expect(quotes).toEqual(story.events.flatMap((event) => event.quotes));
    expect(features[0]!.properties.source).toMatchObject({
      publisher: 'Mehr News Agency',
      published: '2016-12-20',
    });
  });
});
