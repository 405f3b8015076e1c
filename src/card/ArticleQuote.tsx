// A few words of the article within a sentence of ours. The marks around them are those of the sentence's language, and
// what is between them keeps its own direction.
import type { Span } from '../model/story.ts';
import { ArticleWords } from '../ui/ArticleWords.tsx';
import { useReader } from '../ui/ReaderContext.tsx';

export function ArticleQuote({ words, className }: { words: Span; className?: string }) {
  const { article } = useReader().reader.index.story;
  return (
    <q className={className}>
      <bdi lang={article.language}>
        <ArticleWords text={words.exact} start={words.start} />
      </bdi>
    </q>
  );
}
