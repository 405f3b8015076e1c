// The head of the page: where the report comes from, our headline and summary, and what to do with the page.
import { lazy, useRef, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { exportFiles } from '../model/exportFiles.ts';
import { OwnWords } from '../ui/OwnWords.tsx';
import { useReader } from '../ui/ReaderContext.tsx';
import { filedLine, ownDates } from './datesOf.ts';
import { About } from './About.tsx';
import { DataMenu } from './DataMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Share } from './Share.tsx';

const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then(({ ShareDialog: dialog }) => ({ default: dialog })),
);

interface Props {
  /** What opens the search. */
  readonly find: ReactNode;
  /** What it leaves out. */
  readonly found: ReactNode;
}

export function Header({ find, found }: Props) {
  const value = useReader();
  const { reader, words, addresses } = value;
  const { story } = reader.index;
  const about = useRef<HTMLDialogElement>(null);
  return (
    <header className="head">
      <div className="head-words">
        <p className="kicker">
          {story.article.publisher}
          <span className="kicker-rest">
            {' · '}
            {filedLine(value)}
          </span>
        </p>
        <h1>
          <OwnWords text={story.headline} />
        </h1>
        <p className="summary">
          <OwnWords text={story.summary} />
        </p>
      </div>
      <div className="head-tools">
        <p className="ours">
          {story.article.title === null ? words.page.oursAlone : words.page.ours} {ownDates(value)}.
          {story.translation === null ? null : <> {words.page.translated}</>}
        </p>
        {story.corrections.length > 0 ? (
          <AboutLink dialog={about}>
            {words.page.corrections} ({words.number(story.corrections.length)})
          </AboutLink>
        ) : null}
        <AboutLink dialog={about} name={words.page.about}>
          {words.page.aboutShort}
        </AboutLink>
        {find}
        {/* Else the event to share would go on under the dialog. */}
        <Share words={words} dialog={ShareDialog} onOpen={() => reader.pause()} />
        <DataMenu
          words={words}
          links={exportFiles.map(({ name, mediaType }) => ({
            href: `${addresses.folder}${name}`,
            ...{ name, mediaType },
            note: words.exports.files[name],
          }))}
        />
        {found}
        <LanguageSwitch language={story.language} words={words} addresses={addresses} />
      </div>
      <About ref={about} />
    </header>
  );
}

/** Without a script the dialog opens as the target of this address. */
function AboutLink({
  dialog,
  name,
  children,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  name?: string;
  children: ReactNode;
}) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    dialog.current?.showModal();
  };
  return (
    <a href="#about" className="quiet" aria-label={name} onClick={open}>
      {children}
    </a>
  );
}
