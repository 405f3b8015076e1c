// The source word for word, with its marks. The numbers in the margin are the marks' links and stand outside the
// text's element, which holds the stored text and nothing else.
import { useEffect, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { ArticleWords } from '../ui/ArticleWords.tsx';
import { LinkOut } from '../ui/LinkOut.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { lookOf, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { Legend } from './Legend.tsx';
import { Margin } from './Margin.tsx';
import { createMarkTree, selectSpans, type MarkNode } from './markTree.ts';
import { scrollToMark } from './scrollToMark.ts';
import './article.css';

export function ArticleView() {
  const { reader, words, dates } = useReader();
  const { index } = reader;
  const { article } = index.story;
  const focus = useReaderState((state) => state.focus);
  const room = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const tree = useMemo(
    () => createMarkTree(index.slice, index.points.length, selectSpans(index, focus)),
    [index, focus],
  );
  useFollowFocus(room);

  const idAt = (target: EventTarget) =>
    target instanceof Element ? (target.closest<HTMLElement>('mark[data-mark]')?.dataset.mark ?? null) : null;
  const onClick = ({ target }: MouseEvent) => {
    const id = idAt(target);
    // Who selects words to copy them is not choosing.
    if (id && getSelection()?.isCollapsed !== false) reader.choose(id, 'article');
  };
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') reader.hover(idAt(target));
  };
  return (
    <div className="article" ref={room}>
      <SkipLink name={words.page.skipArticle} over={columns} />
      <header className="article-head">
        {article.title === null ? null : (
          <h2 className="article-title" lang={article.language} dir="auto">
            {article.title}
          </h2>
        )}
        <p>
          {article.publisher}
          {article.dateline ? ` · ${article.dateline}` : ''} · {dates.longDay(article.published)}
        </p>
        <Legend />
      </header>
      <div className="article-columns" ref={columns}>
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the margin's links do the same for the keyboard */}
        <div
          ref={text}
          className="article-text"
          lang={article.language}
          dir="auto"
          onClick={onClick}
          onPointerOver={onPointerOver}
          onPointerLeave={() => reader.hover(null)}
        >
          <Nodes nodes={tree} />
        </div>
        {/* After the text: its first measurement needs the text's element. */}
        <Margin text={text} />
      </div>
      <footer className="article-foot">
        <p>{words.page.unchanged}</p>
        <p>
          {words.page.source}: {article.publisher},{' '}
          <LinkOut href={article.licence.url} rel="noopener license">
            {article.licence.name}
          </LinkOut>
        </p>
        <p className="hash">
          {words.page.sourceText}: <code>{words.card.hash(article.sha256)}</code>
        </p>
      </footer>
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly MarkNode[] }) {
  return nodes.map((node) =>
    'text' in node ? (
      <ArticleWords key={node.start} text={node.text} start={node.start} />
    ) : (
      <Mark
        key={`${node.mark.id} ${node.mark.role} ${node.mark.start} ${String(node.isFirst)}`}
        node={node}
      />
    ),
  );
}

function Mark({ node }: { node: Extract<MarkNode, { mark: unknown }> }) {
  const value = useReader();
  const { id, role, voice, start } = node.mark;
  const chosen = useReaderState((state) => state.focus === id);
  const hovered = useReaderState((state) => state.hover === id);
  return (
    <mark
      className={`mark tone-${lookOf(value, id).tone}`}
      data-mark={id}
      data-start={role === 'quote' && node.isFirst ? start : undefined}
      data-role={role}
      data-voice={voice}
      data-chosen={chosen || undefined}
      data-hovered={hovered || undefined}
    >
      <Nodes nodes={node.children} />
    </mark>
  );
}

/** Choosing anywhere else brings the mark into sight; "read in the article" does so on every layout. */
function useFollowFocus(room: { readonly current: HTMLElement | null }) {
  const { reader } = useReader();
  const chosen = useReaderState((state) => state.chosen);
  const readRequests = useReaderState((state) => state.readRequests);
  const seenRequests = useRef(0);
  useEffect(() => {
    const { focus, focusBy } = reader.store.getState();
    const asked = readRequests !== seenRequests.current;
    seenRequests.current = readRequests;
    if (focus === null || !room.current || (focusBy === 'article' && !asked)) return;
    scrollToMark(room.current, focus, asked);
  }, [chosen, readRequests, reader, room]);
}
