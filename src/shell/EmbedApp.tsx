// The page inside a newspaper's page: map, timeline and quotes, the article on demand. It grows with its content, or
// fits into whatever height it is given.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Reader } from '../state/createReader.ts';
import { LinkOut } from '../ui/LinkOut.tsx';
import { OwnWords } from '../ui/OwnWords.tsx';
import { linkTo, ReaderProvider, useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { scrollInto } from '../ui/scrollInto.ts';
import { LayoutContext, useLayout } from '../ui/useLayout.ts';
import type { Words } from '../words/en.ts';
import type { EmbedLayouts } from './embedLayouts.ts';
import { Announcer } from './Announcer.tsx';
import { filedLine, ownDates } from './datesOf.ts';
import { MapRoom } from './MapRoom.tsx';
import { ArticleRoom, TimelineRoom } from './rooms.tsx';
import { useAddress } from './useAddress.ts';
import { useEscape } from './useEscape.ts';

interface Props {
  readonly reader: Reader;
  readonly words: Words;
  readonly addresses: PageAddresses;
  readonly layouts: EmbedLayouts;
}

export function EmbedApp({ reader, words, addresses, layouts }: Props) {
  return (
    <LayoutContext value={layouts}>
      <ReaderProvider reader={reader} words={words} addresses={addresses}>
        <Embed layouts={layouts} />
      </ReaderProvider>
    </LayoutContext>
  );
}

function Embed({ layouts }: { layouts: EmbedLayouts }) {
  const layout = useLayout();
  const fits = useSyncExternalStore(layouts.subscribe, layouts.fits, () => false);
  // As the newspaper's address has it; all of it while the built markup is taken over.
  const shows = useSyncExternalStore(layouts.subscribe, layouts.shows, () => everything);
  useAddress({ isPage: false });
  useEscape(useReader().reader);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was chosen before has gone out of sight with the layout.
    const chosen = fits && page.current?.querySelector('.entry[data-chosen]');
    if (chosen) scrollInto(chosen, false);
  }, [fits]);
  return (
    <div ref={page} className="page embed" data-layout={layout} data-fits={fits || undefined}>
      <EmbedHead />
      <main className="stage">
        {shows.includes('map') ? <MapRoom /> : null}
        <TimelineRoom />
        {shows.includes('article') ? <ArticleFold /> : null}
        <EmbedFoot />
      </main>
      <Announcer />
    </div>
  );
}

const everything = 'map article';

function EmbedHead() {
  const value = useReader();
  const { reader, words, addresses } = value;
  const { story } = reader.index;
  const focus = useReaderState((state) => state.focus);
  // Only a browser knows the page's own address: none is in what the build writes.
  const page = useSyncExternalStore(
    neverChanges,
    () => linkTo(value, focus),
    () => '',
  );
  return (
    <header className="head">
      <p className="kicker">
        {story.article.publisher} · {filedLine(value)}
      </p>
      <h1>
        <OwnWords text={story.headline} />
      </h1>
      <p className="head-tools">
        <LinkOut className="quiet" href={page || addresses.home}>
          {words.page.openStory}
        </LinkOut>
      </p>
      {/* On paper a link has no address but what one can read. */}
      <p className="print-address">{page}</p>
    </header>
  );
}

const neverChanges = () => () => undefined;

/** Opens by hand, and when somewhere else asks to read in the article. */
function ArticleFold() {
  const { words } = useReader();
  const readRequests = useReaderState((state) => state.readRequests);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (readRequests > 0 && fold.current) fold.current.open = true;
  }, [readRequests]);
  return (
    <details className="article-fold" ref={fold}>
      <summary>{words.page.article}</summary>
      <ArticleRoom />
    </details>
  );
}

function EmbedFoot() {
  const value = useReader();
  const { reader, words } = value;
  const { story } = reader.index;
  const { article } = story;
  return (
    <footer className="embed-foot">
      <p>
        {words.page.source}: {article.publisher} ·{' '}
        <LinkOut href={article.licence.url} rel="noopener license">
          {article.licence.name}
        </LinkOut>
        . {article.title === null ? words.page.oursAlone : words.page.ours} {ownDates(value)}.
        {story.translation === null ? null : <> {words.page.translated}</>}
      </p>
    </footer>
  );
}
