// The head of a table's page: who published the table, our headline and summary, about the data, the languages.
import { lazy, useRef, type MouseEvent } from 'react';
import { useTable } from '../ui/TableContext.tsx';
import { DataMenu } from './DataMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Share } from './Share.tsx';
import { TableAbout } from './TableAbout.tsx';
import { TableOwnWords } from './TableOwnWords.tsx';

const TableShareDialog = lazy(() =>
  import('./TableShareDialog.tsx').then(({ TableShareDialog: dialog }) => ({ default: dialog })),
);

export function TableHeader() {
  const { reader, words, say, dates, addresses } = useTable();
  const { story } = reader;
  const about = useRef<HTMLDialogElement>(null);
  const { url, title, publisher } = story.source;
  const dataLinks = [
    {
      href: `${addresses.folder}story.json`,
      name: 'story.json',
      mediaType: 'application/json',
      note: say.about.manifest,
    },
    ...(url === null ? [] : [{ href: url, name: title ?? publisher, note: words.page.source }]),
  ];
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
        <DataMenu words={words} links={dataLinks} />
        <LanguageSwitch language={story.language} words={words} addresses={addresses} />
      </div>
      <TableAbout dialog={about} />
    </header>
  );
}
