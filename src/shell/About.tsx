// About the story: its source and licence, its own dates and corrections, how borders are drawn, who made the map.
import type { MouseEvent, RefObject } from 'react';
import { OwnWords } from '../ui/OwnWords.tsx';
import { useReader } from '../ui/ReaderContext.tsx';
import { ownDates } from './datesOf.ts';

export function About({ ref }: { ref: RefObject<HTMLDialogElement | null> }) {
  const value = useReader();
  const { reader, words, dates, addresses } = value;
  const { story } = reader.index;
  const { article } = story;
  const close = (event: MouseEvent) => {
    // Opened by its address, before there was a script, it is closed by leaving that.
    if (location.hash !== '#about') event.preventDefault();
    ref.current?.close();
  };
  return (
    <dialog ref={ref} id="about" className="about" aria-labelledby="about-title">
      <div className="about-body">
        <a href="#app" className="tool" aria-label={words.card.close} onClick={close}>
          ×
        </a>
        <h2 id="about-title">{words.page.about}</h2>
        <p>
          {article.title === null ? words.page.oursAlone : words.page.ours} {words.page.unchanged}
        </p>
        <dl>
          <dt>{words.page.source}</dt>
          <dd>
            {words.listed([
              article.publisher,
              ...(article.dateline === null ? [] : [article.dateline]),
              dates.longDay(article.published),
            ])}
            . {article.publishedNote}
          </dd>
          <dt>{words.page.licence}</dt>
          <dd>
            <a href={article.licence.url} target="_blank" rel="noopener license">
              {article.licence.name}
            </a>
          </dd>
          <dt>{words.page.sourceText}</dt>
          <dd>
            <code>{words.card.hash(article.sha256)}</code>
          </dd>
          <dt>{words.page.dates}</dt>
          <dd>{ownDates(value)}</dd>
          <dt>{words.page.corrections}</dt>
          <dd>
            {story.corrections.length === 0 ? words.page.noCorrections : null}
            <ul>
              {story.corrections.map(({ date, text }) => (
                <li key={`${date} ${text}`}>
                  {dates.plainDay(date)}: <OwnWords text={text} />
                </li>
              ))}
            </ul>
          </dd>
          <dt>{words.regions.map}</dt>
          <dd>
            {story.tiles ? story.tiles.attribution : words.map.credit}.{' '}
            {story.disputedBorders === 'dashed' ? words.page.borders : words.page.bordersHidden}
          </dd>
          <dt>{words.page.accessibility}</dt>
          <dd>
            <a href={`${addresses.folder}../accessibility.html`} lang="en">
              accessibility.html
            </a>
          </dd>
        </dl>
      </div>
    </dialog>
  );
}
