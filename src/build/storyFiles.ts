// The files beside a story's page: the one list of them, for the build, which writes them, and for the server of
// `npm run dev`, which makes each when it is asked for.
import { storyJson } from '../compile/storyJson.ts';
import { exportFiles, type ExportName } from '../model/exportFiles.ts';
import { languagePath } from '../model/languages.ts';
import { fittedHeightPx } from '../model/fittedHeight.ts';
import type { BaseMap } from '../model/baseMap.ts';
import type { Story } from '../model/story.ts';
import { storyAnnotations } from './exports/annotations.ts';
import { storyCsv } from './exports/csv.ts';
import { storyGeojson } from './exports/geojson.ts';
import { storyOembed } from './oembed.ts';
import { inEachLanguage } from './storyPages.ts';
import { createPicture } from './storyPicture/createPicture.ts';
import { pictureName } from './storyPicture/pictureSize.ts';

export interface StoryFile {
  readonly mediaType: string;
  readonly make: () => string | Promise<Uint8Array>;
}

const writers: Readonly<Record<ExportName, (story: Story) => string>> = {
  'story.json': storyJson,
  'story.geojson': storyGeojson,
  'story.csv': storyCsv,
  'annotations.json': storyAnnotations,
};

/**
 * By their ways from the story's folder: the exports, and beside each language's page its picture and its oEmbed, which
 * wants absolute addresses and is left out without `site`.
 */
export function storyFiles(
  story: Story,
  site: string | null,
  readBaseMap: () => BaseMap,
): ReadonlyMap<string, StoryFile> {
  const files = new Map<string, StoryFile>(
    exportFiles.map(({ name, mediaType }) => [name, { mediaType, make: () => writers[name](story) }]),
  );
  for (const page of inEachLanguage(story)) {
    const path = languagePath(story.language, page.language);
    files.set(`${path}${pictureName}`, {
      mediaType: 'image/png',
      make: () => createPicture(page, readBaseMap()),
    });
    if (site === null) continue;
    files.set(`${path}oembed.json`, {
      mediaType: 'application/json',
      make: () => storyOembed(page, site, fittedHeightPx(page)),
    });
  }
  return files;
}
