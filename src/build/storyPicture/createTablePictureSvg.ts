// The picture of a table's story: its headline and how many events it tells of, beside where they lie. Story in, SVG out.
import type { BaseMap } from '../../model/baseMap.ts';
import type { TableStory } from '../../model/table.ts';
import { wordsFor } from '../../words/catalogues.ts';
import { createDates } from '../../words/createDates.ts';
import { tableWordsFor } from '../../words/table/tableWordsFor.ts';
import { writeSpan, writeYears } from '../../words/table/writeSpan.ts';
import { createPictureSheet, mapSize } from './createPictureSheet.ts';
import { drawTableMap } from './drawTableMap.ts';
import type { Rasterizer } from './rasterizer.ts';

export function createTablePictureSvg(
  story: TableStory,
  baseMap: BaseMap,
  { textWidth }: Pick<Rasterizer, 'textWidth'>,
): string {
  const { language, headline, summary, source } = story;
  const dates = createDates(wordsFor(language));
  const events = tableWordsFor(language).events(story.events);
  const filed = [writeSpan(story.span, dates), writeYears(story.span, dates)].map(
    (span) => `${events} · ${span}`,
  );
  const map = drawTableMap(story, baseMap, mapSize, textWidth);
  return createPictureSheet(
    { language, publisher: source.publisher, filed, headline, summary },
    map,
    textWidth,
  );
}
