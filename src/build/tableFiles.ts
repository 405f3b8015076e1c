// The files beside a table's pages, but for those that the compiler has written: what they are told by, and how other
// sites show them.
import { storyJson } from '../compile/storyJson.ts';
import { fittedTableHeightPx } from '../model/fittedHeight.ts';
import { languagePath } from '../model/languages.ts';
import type { BaseMap } from '../model/baseMap.ts';
import type { TableStory } from '../model/table.ts';
import { createOembed } from './oembed.ts';
import type { StoryFile } from './storyFiles.ts';
import { tableInEachLanguage } from './storyPages.ts';
import { createTablePicture } from './storyPicture/createPicture.ts';
import { pictureName } from './storyPicture/pictureSize.ts';

/** By their ways from the story's folder. oEmbed wants absolute addresses and is left out without `site`. */
export function tableFiles(
  story: TableStory,
  site: string | null,
  readBaseMap: () => BaseMap,
): ReadonlyMap<string, StoryFile> {
  const files = new Map<string, StoryFile>([
    ['story.json', { mediaType: 'application/json', make: () => storyJson(story) }],
  ]);
  for (const page of tableInEachLanguage(story)) {
    const path = languagePath(story.language, page.language);
    files.set(`${path}${pictureName}`, {
      mediaType: 'image/png',
      make: () => createTablePicture(page, readBaseMap()),
    });
    if (site === null) continue;
    files.set(`${path}oembed.json`, {
      mediaType: 'application/json',
      make: () =>
        createOembed({
          ...{ story: page, publisher: page.source.publisher, site },
          embedHeightPx: fittedTableHeightPx,
        }),
    });
  }
  return files;
}
