// The picture of an article's story: its headline beside the map of its places. Story in, SVG out.
import type { BaseMap } from '../../model/baseMap.ts';
import type { Story } from '../../model/story.ts';
import { createStoryIndex } from '../../model/storyIndex.ts';
import { wordsFor } from '../../words/catalogues.ts';
import { createDates } from '../../words/createDates.ts';
import { createPictureSheet, mapSize } from './createPictureSheet.ts';
import { drawMap } from './drawMap.ts';
import type { Rasterizer } from './rasterizer.ts';

export function createPictureSvg(
  story: Story,
  baseMap: BaseMap,
  { textWidth }: Pick<Rasterizer, 'textWidth'>,
): string {
  const { article, language, headline, summary } = story;
  const published = createDates(wordsFor(language)).plainDay(article.published);
  const filed = `${article.dateline ? `${article.dateline}, ` : ''}${published}`;
  const map = drawMap(createStoryIndex(story), baseMap, mapSize, textWidth);
  return createPictureSheet(
    { language, publisher: article.publisher, filed: [filed], headline, summary },
    map,
    textWidth,
  );
}
