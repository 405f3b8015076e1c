// Words of the article, to the letter. A character among them that is not seen and deceives shows its code: drawn by
// the style sheet, so that the text and what is copied of it stay as they are.
import type { ReactNode } from 'react';
import { useReader } from './ReaderContext.tsx';

/** `start` is where `text` stands in the article, in code points. */
export function ArticleWords({ text, start }: { text: string; start: number }) {
  const { unseen } = useReader().reader.index.story.article;
  if (!unseen) return text;
  const points = Array.from(text);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const at of unseen) {
    const point = points[at - start];
    if (point === undefined) continue;
    parts.push(points.slice(from, at - start).join(''), <Unseen key={at} character={point} />);
    from = at - start + 1;
  }
  return [...parts, points.slice(from).join('')];
}

function Unseen({ character }: { character: string }) {
  const code = character.codePointAt(0)?.toString(16).toUpperCase();
  return (
    <span className="unseen" data-code={`U+${code}`}>
      {character}
    </span>
  );
}
