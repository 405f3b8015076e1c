// The head of the page: where the report comes from, our headline and summary, and what to do with the page.
import { useRef, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { useCopy } from '../ui/useCopy.ts';
import { linkTo, useReader } from '../ui/ReaderContext.tsx';
import { About } from './About.tsx';

export function Header() {
  const { reader, words, dates } = useReader();
  const { story } = reader.index;
  const about = useRef<HTMLDialogElement>(null);
  return (
    <header className="head">
      <div className="head-words">
        <p className="kicker">
          {story.article.publisher}
          <span className="kicker-rest">
            {' · '}
            {story.article.dateline ? `${story.article.dateline}, ` : ''}
            {dates.plainDay(story.article.published)}
          </span>
        </p>
        <h1>{story.headline}</h1>
        <p className="summary">{story.summary}</p>
      </div>
      <div className="head-tools">
        <p className="ours">
          {story.article.title === null ? words.page.oursAlone : words.page.ours}{' '}
          {words.page.published(dates.plainDay(story.published))}
          {story.updated === null ? '' : `, ${words.page.updated(dates.plainDay(story.updated))}`}
        </p>
        {story.corrections.length > 0 ? (
          <AboutLink dialog={about}>
            {words.page.corrections} ({story.corrections.length})
          </AboutLink>
        ) : null}
        <AboutLink dialog={about}>{words.page.about}</AboutLink>
        <CopyStoryLink />
      </div>
      <About ref={about} />
    </header>
  );
}

/** Without a script the dialog opens as the target of this address. */
function AboutLink({
  dialog,
  children,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  children: ReactNode;
}) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    dialog.current?.showModal();
  };
  return (
    <a href="#about" className="quiet" onClick={open}>
      {children}
    </a>
  );
}

function CopyStoryLink() {
  const value = useReader();
  const { words } = value;
  const { copy, said } = useCopy();
  return (
    <>
      <button type="button" className="quiet needs-script" onClick={() => copy(linkTo(value, null))}>
        {words.page.share}
      </button>
      <span role="status" className="soft copied">
        {said}
      </span>
    </>
  );
}
