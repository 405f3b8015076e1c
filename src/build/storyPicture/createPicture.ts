// A story's picture as PNG bytes.
import type { BaseMap } from '../../model/baseMap.ts';
import type { Story } from '../../model/story.ts';
import { createPictureSvg } from './createPictureSvg.ts';
import { pictureSize } from './pictureSize.ts';
import { createRasterizer } from './rasterizer.ts';

export async function createPicture(story: Story, baseMap: BaseMap): Promise<Uint8Array> {
  const rasterizer = await createRasterizer();
  return rasterizer.png(createPictureSvg(story, baseMap, rasterizer), pictureSize.width);
}
