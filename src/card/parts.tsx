// The small parts that events and statements share on a card.
import type { ReactNode } from 'react';
import { hostOf } from '../model/hostOf.ts';
import type { Elsewhere as Report, Id, Statement, StoryEvent } from '../model/story.ts';
import { EventLink } from '../ui/EventLink.tsx';
import { LinkOut } from '../ui/LinkOut.tsx';
import { OwnWords } from '../ui/OwnWords.tsx';
import { useReader } from '../ui/ReaderContext.tsx';
import type { Words } from '../words/en.ts';

interface SectionProps {
  readonly title: string;
  readonly folded: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A headed part of a card; folded it opens at a press. */
export function Section({ title, folded, className = '', children }: SectionProps) {
  return folded ? (
    <details className={`section ${className}`}>
      <summary>{title}</summary>
      {children}
    </details>
  ) : (
    <section className={`section ${className}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A step to another event or statement of the story. */
export function StepTo({ to, current = false }: { to: StoryEvent | Statement; current?: boolean }) {
  const { words } = useReader();
  return (
    <EventLink id={to.id} by="card" current={current} className="link">
      <OwnWords before={`${words.number(to.number)} · `} text={to.title} />
    </EventLink>
  );
}

/** What goes on after something, with the language's comma before it. */
export function afterComma(text: string, words: Words): string {
  return words.listed(['', text]);
}

/** On to the words where they stand: of what is in focus, or of what stays open after scrolling has moved the focus on. */
export function ReadInArticle({ shown }: { shown?: Id }) {
  const { reader, words } = useReader();
  const onClick = () => {
    if (shown !== undefined && shown !== reader.store.getState().focus) reader.choose(shown, 'timeline');
    reader.readInArticle();
  };
  return (
    <button type="button" className="quiet" onClick={onClick}>
      {words.card.readInArticle}
    </button>
  );
}

export function Notes({ notes }: { notes: readonly string[] }) {
  const { words } = useReader();
  if (notes.length === 0) return null;
  return (
    <Section title={words.card.notes} folded={false}>
      <ul className="notes">
        {notes.map((note) => (
          <li key={note}>
            <OwnWords text={note} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What others report: visibly apart, since none of it is in the article. */
export function Elsewhere({ reports, folded }: { reports: readonly Report[]; folded: boolean }) {
  const { reader, words } = useReader();
  if (reports.length === 0) return null;
  return (
    <Section title={words.card.elsewhere} folded={folded} className="elsewhere">
      <p className="soft">{words.card.elsewhereNote}</p>
      <ul>
        {reports.map((report) => {
          const source = reader.index.sources.get(report.source);
          return source ? (
            <li key={report.source}>
              <OwnWords text={report.says} />{' '}
              {source.url ? (
                <LinkOut href={source.url}>{`${source.publisher} (${hostOf(source.url)})`}</LinkOut>
              ) : (
                source.publisher
              )}
            </li>
          ) : null;
        })}
      </ul>
    </Section>
  );
}
