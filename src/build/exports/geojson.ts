// A story as GeoJSON (RFC 7946): one feature an event. Only a point place is pinned: a country or a region is named,
// and has no geometry.
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Day } from '../../model/day.ts';
import { createStoryIndex, type StoryIndex } from '../../model/storyIndex.ts';
import type { Place, Source, Story, StoryEvent } from '../../model/story.ts';
import { formatIsoDay } from '../../time/calendar.ts';
import { createDates } from '../../words/createDates.ts';
import { en } from '../../words/en.ts';

const dates = createDates(en);
const isoDay = (day: Day | null): string | null => (day === null ? null : formatIsoDay(day));

export function storyGeojson(story: Story): string {
  const index = createStoryIndex(story);
  const collection: FeatureCollection<Point | null> = {
    type: 'FeatureCollection',
    features: story.events.map((event) => featureOf(event, index)),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function featureOf(event: StoryEvent, { story, places }: StoryIndex): Feature<Point | null> {
  const { when } = event;
  const place = places.get(event.place?.id ?? '');
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(place),
    properties: {
      id: event.id,
      number: event.number,
      kind: event.kind,
      title: event.title,
      edtf: when.edtf,
      dateInWords: dates.when(when),
      /** The first day it can have begun and the last it can have ended; null is not known. */
      earliest: isoDay(when.bounds.begin.earliest),
      latest: isoDay(when.bounds.end.latest),
      place: place?.name ?? null,
      placeKind: place?.kind ?? null,
      quotes: event.quotes.map(({ exact, voice, start, end }) => ({ exact, voice, start, end })),
      source: sourceOf(story.article),
    },
  };
}

/** RFC 7946 has longitude first, and null for a feature that is nowhere. */
function geometryOf(place: Place | undefined): Point | null {
  if (place?.kind !== 'point' || place.point === null) return null;
  return { type: 'Point', coordinates: [place.point.lng, place.point.lat] };
}

function sourceOf({ publisher, title, url, language, published, licence }: Source) {
  return { publisher, title, url, language, published: isoDay(published), licence };
}
