// Words of the article cited in a sentence of ours. The marks around them are those of the page's language, which the
// style sheet knows; the words keep their own language and direction, and stay apart from the sentence.
import type { Span } from '../model/story.ts';
import { ArticleWords } from './ArticleWords.tsx';
import { useReader } from './ReaderContext.tsx';

export function Cited({ words, className }: { words: Span; className?: string }) {
  const { article, language } = useReader().reader.index.story;
  const text = <ArticleWords text={words.exact} start={words.start} />;
  return article.language === language ? (
    <q className={className} dir="auto">
      {text}
    </q>
  ) : (
    <q className={className}>
      <span lang={article.language} dir="auto">
        {text}
      </span>
    </q>
  );
}
