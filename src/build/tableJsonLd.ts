// A table's story in the words of schema.org: a set of data, and the table that it is read from.
import type { Day } from '../model/day.ts';
import type { TableStory } from '../model/table.ts';
import { formatIsoDay } from '../time/calendar.ts';
import { addressIn } from './siteAddress.ts';
import { storyPath } from './storyPages.ts';
import { pictureName } from './storyPicture/pictureSize.ts';

/** JSON-LD; `site` is where the site will stand, null when it is not known. */
export function tableJsonLdOf(story: TableStory, site: string | null) {
  const { id, source, translation } = story;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: story.headline,
    description: story.summary,
    inLanguage: story.language,
    datePublished: formatIsoDay(story.published),
    dateModified: formatIsoDay(story.updated ?? story.published),
    license: source.licence.url,
    creator: { '@type': 'Organization', name: source.publisher },
    ...(source.url === null ? {} : { isBasedOn: source.url }),
    ...(site === null ? {} : absoluteOf(story, site)),
    ...(translation === null
      ? coverageOf(story)
      : {
          translationOfWork: {
            '@type': 'Dataset',
            inLanguage: translation.from,
            ...(site === null ? {} : { url: addressIn(site, `${id}/`) }),
          },
        }),
  };
}

const absoluteOf = (story: TableStory, site: string) => ({
  url: addressIn(site, storyPath(story)),
  image: addressIn(site, `${storyPath(story)}${pictureName}`),
  distribution: {
    '@type': 'DataDownload',
    encodingFormat: 'application/json',
    contentUrl: addressIn(site, `${story.id}/story.json`),
  },
});

/** What a story covers stands on the page of its own language, once. */
function coverageOf({ span, box }: TableStory) {
  const days = [span.from, span.to - 1].map((day) => formatIsoDay(day as Day));
  return {
    temporalCoverage: days[0] === days[1] ? days[0] : days.join('/'),
    ...(box === null
      ? {}
      : {
          spatialCoverage: {
            '@type': 'Place',
            // Its lower left corner and its upper right one.
            geo: { '@type': 'GeoShape', box: `${box.south} ${box.west} ${box.north} ${box.east}` },
          },
        }),
  };
}
