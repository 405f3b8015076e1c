// The two lines of dates that page, embed and About share: where and when the article was filed, and our own dates.
import type { ReaderValue } from '../ui/ReaderContext.tsx';

/** Tehran, 20 December 2016 */
export function filedLine({ reader, words, dates }: ReaderValue): string {
  const { dateline, published } = reader.index.story.article;
  return words.listed([...(dateline === null ? [] : [dateline]), dates.plainDay(published)]);
}

/** Published here on 22 November 2026, updated 25 November 2026 */
export function ownDates({ reader, words, dates }: ReaderValue): string {
  const { published, updated } = reader.index.story;
  return words.listed([
    words.page.published(dates.plainDay(published)),
    ...(updated === null ? [] : [words.page.updated(dates.plainDay(updated))]),
  ]);
}
