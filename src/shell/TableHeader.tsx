// The head of a table's page: who published the table, our headline and summary, about the data, the languages.
import { lazy, useRef, type MouseEvent, type RefObject } from 'react';
import { useTable } from '../ui/TableContext.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Share } from './Share.tsx';
import { TableOwnWords } from './TableOwnWords.tsx';

const TableShareDialog = lazy(() =>
  import('./TableShareDialog.tsx').then(({ TableShareDialog: dialog }) => ({ default: dialog })),
);

export function TableHeader() {
  const { reader, words, say, dates, addresses } = useTable();
  const { story } = reader;
  const about = useRef<HTMLDialogElement>(null);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    about.current?.showModal();
  };
  return (
    <header className="head">
      <div className="head-words">
        <p className="kicker">
          <TableOwnWords text={story.source.publisher} />
          {` · ${say.events(story.events)}`}
        </p>
        <h1>
          <TableOwnWords text={story.headline} />
        </h1>
        <p className="summary">
          <TableOwnWords text={story.summary} />
        </p>
      </div>
      <div className="head-tools">
        <p className="ours">
          {`${words.page.ours} ${words.page.published(dates.plainDay(story.published))}.`}
          {story.translation === null ? '' : ` ${words.page.translated}`}
        </p>
        <a href="#about" className="quiet" onClick={open}>
          {say.about.data}
        </a>
        <Share words={words} dialog={TableShareDialog} />
        <a href={`${addresses.folder}story.json`} className="quiet">
          JSON
        </a>
        <LanguageSwitch language={story.language} words={words} addresses={addresses} />
      </div>
      <TableAbout dialog={about} />
    </header>
  );
}

/** Without a script it opens as the target of its address. */
function TableAbout({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { reader, words, say, dates, addresses } = useTable();
  const { source, table, corrections, updated, published, disputedBorders } = reader.story;
  const close = (event: MouseEvent) => {
    if (location.hash !== '#about') event.preventDefault();
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} id="about" className="about" aria-labelledby="about-title">
      <div className="about-body">
        <a href="#app" className="tool" aria-label={words.card.close} onClick={close}>
          ×
        </a>
        <h2 id="about-title">{say.about.data}</h2>
        <p>{say.about.rowsAre}</p>
        <dl>
          <dt>{words.page.source}</dt>
          <dd dir="auto">
            {source.url === null ? (
              source.publisher
            ) : (
              <a href={source.url} target="_blank" rel="noopener">
                {source.title ?? source.publisher}
              </a>
            )}
          </dd>
          <dt>{words.page.licence}</dt>
          <dd>
            <a href={source.licence.url} target="_blank" rel="noopener license">
              {source.licence.name}
            </a>
          </dd>
          <dt>{say.about.file}</dt>
          <dd>
            <span dir="auto">{table.file}</span> <code>{words.card.hash(table.sha256)}</code>
            {table.leftOut > 0 ? <p>{say.leftOut(table.leftOut)}</p> : null}
          </dd>
          <dt>{words.page.dates}</dt>
          <dd>
            {words.listed([
              words.page.published(dates.plainDay(published)),
              ...(updated === null ? [] : [words.page.updated(dates.plainDay(updated))]),
            ])}
          </dd>
          <dt>{words.page.corrections}</dt>
          <dd>
            {corrections.length === 0 ? words.page.noCorrections : null}
            <ul>
              {corrections.map(({ date, text }) => (
                <li key={`${date} ${text}`}>
                  {`${dates.plainDay(date)}: `}
                  <TableOwnWords text={text} />
                </li>
              ))}
            </ul>
          </dd>
          <dt>{words.regions.map}</dt>
          <dd>
            {`${words.map.credit}. `}
            {disputedBorders === 'dashed' ? words.page.borders : words.page.bordersHidden}
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
