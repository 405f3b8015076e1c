// A story's picture as PNG bytes, of an article's or of a table's.
import type { BaseMap } from '../../model/baseMap.ts';
import type { Story } from '../../model/story.ts';
import type { TableStory } from '../../model/table.ts';
import { createPictureSvg } from './createPictureSvg.ts';
import { createTablePictureSvg } from './createTablePictureSvg.ts';
import { pictureSize } from './pictureSize.ts';
import { createRasterizer } from './rasterizer.ts';

export async function createPicture(story: Story, baseMap: BaseMap): Promise<Uint8Array> {
  const rasterizer = await createRasterizer();
  return rasterizer.png(createPictureSvg(story, baseMap, rasterizer), pictureSize.width);
}

export async function createTablePicture(story: TableStory, baseMap: BaseMap): Promise<Uint8Array> {
  const rasterizer = await createRasterizer();
  return rasterizer.png(createTablePictureSvg(story, baseMap, rasterizer), pictureSize.width);
}
