// The files beside a table's pages, but for those that the compiler has written: what they are told by, and how other
// sites show them.
import { storyJson } from '../compile/storyJson.ts';
import { fittedTableHeightPx } from '../model/fittedHeight.ts';
import { languagePath } from '../model/languages.ts';
import type { TableStory } from '../model/table.ts';
import { createOembed } from './oembed.ts';
import type { StoryFile } from './storyFiles.ts';
import { tableInEachLanguage } from './storyPages.ts';

/** By their ways from the story's folder. oEmbed wants absolute addresses and is left out without `site`. */
export function tableFiles(story: TableStory, site: string | null): ReadonlyMap<string, StoryFile> {
  const files = new Map<string, StoryFile>([
    ['story.json', { mediaType: 'application/json', make: () => storyJson(story) }],
  ]);
  if (site === null) return files;
  for (const page of tableInEachLanguage(story)) {
    files.set(`${languagePath(story.language, page.language)}oembed.json`, {
      mediaType: 'application/json',
      make: () =>
        createOembed({
          ...{ story: page, publisher: page.source.publisher, site },
          embedHeightPx: fittedTableHeightPx,
          hasPicture: false,
        }),
    });
  }
  return files;
}
