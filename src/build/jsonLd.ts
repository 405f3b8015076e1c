// A story in the words of schema.org: our page, and the report it is based on. Its events are not Events, which are
// things one can go to.
import type { Day } from '../model/day.ts';
import type { ArticleSource, Place, Story } from '../model/story.ts';
import { formatIsoDay } from '../time/calendar.ts';
import { addressIn } from './siteAddress.ts';
import { storyPath } from './storyPages.ts';
import { pictureName } from './storyPicture/pictureSize.ts';

/** JSON-LD; `site` is where the site will stand, null when it is not known. */
export function jsonLdOf(story: Story, site: string | null) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.headline,
    description: story.summary,
    inLanguage: story.language,
    datePublished: formatIsoDay(story.published),
    dateModified: formatIsoDay(story.updated ?? story.published),
    ...(site === null
      ? {}
      : {
          url: addressIn(site, storyPath(story)),
          image: addressIn(site, `${storyPath(story)}${pictureName}`),
        }),
    // The page is the report's text word for word: its licence is the page's.
    license: story.article.licence.url,
    isBasedOn: newsArticle(story.article),
    ...(story.translation === null ? coverageOf(story) : { translationOfWork: originalOf(story, site) }),
  };
}

function coverageOf(story: Story) {
  const covered = temporalCoverageOf(story);
  return {
    spatialCoverage: story.places.map(placeOf),
    ...(covered === null ? {} : { temporalCoverage: covered }),
  };
}

/** What a story covers stands on the page of its own language, once. */
function originalOf({ id, translation }: Story, site: string | null) {
  return {
    '@type': 'Article',
    inLanguage: translation?.from,
    ...(site === null ? {} : { url: addressIn(site, `${id}/`) }),
  };
}

function newsArticle({ title, url, publisher, published, language, licence }: ArticleSource) {
  return {
    '@type': 'NewsArticle',
    ...(title === null ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: formatIsoDay(published),
    inLanguage: language,
    license: licence.url,
  };
}

/** Only a point place has coordinates: a country's middle is nowhere that anything happened. */
function placeOf({ name, kind, point, wikidata, geonames }: Place) {
  const sameAs = [
    ...(wikidata === null ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]),
    ...(geonames === null ? [] : [`https://www.geonames.org/${geonames}`]),
  ];
  const isPinned = kind === 'point' && point !== null;
  return {
    '@type': kind === 'country' ? 'Country' : 'Place',
    name,
    ...(isPinned ? { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  };
}

/**
 * An ISO 8601 interval from the first day to the last that an event may cover. `..` is an end that is open or that
 * nobody knows: one event without a first day leaves the whole without one. Null where both ends are.
 */
export function temporalCoverageOf({ events }: Pick<Story, 'events'>): string | null {
  const first = outermost(
    events.map(({ when }) => when.bounds.begin.earliest),
    Math.min,
  );
  const last = outermost(
    events.map(({ when }) => when.bounds.end.latest),
    Math.max,
  );
  if (first === null && last === null) return null;
  if (first === last && first !== null) return formatIsoDay(first);
  return [first, last].map((day) => (day === null ? '..' : formatIsoDay(day))).join('/');
}

function outermost(days: readonly (Day | null)[], choose: (...days: number[]) => number): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length || known.length === 0 ? null : (choose(...known) as Day);
}
