// Words of the editor's. On the page of another language some may not be translated: those are told apart by their
// language and direction.
import { useReader } from './ReaderContext.tsx';

/** `before` is ours, and stands before them. */
export function OwnWords({ before = '', text }: { before?: string; text: string }) {
  const { story, untranslated } = useReader().reader.index;
  if (story.translation === null || !untranslated.has(text)) return `${before}${text}`;
  return (
    <>
      {before}
      <span lang={story.translation.from} dir="auto">
        {text}
      </span>
    </>
  );
}
