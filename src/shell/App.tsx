// The story's page: arranges the views of one story. They meet in the reader's store and nowhere else.
import { lazy, Suspense, useState } from 'react';
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Reader } from '../state/createReader.ts';
import { BuiltLinks } from '../ui/BuiltLinks.tsx';
import { ReaderProvider, useReader } from '../ui/ReaderContext.tsx';
import { LayoutContext, useLayout, type Layouts } from '../ui/useLayout.ts';
import type { Words } from '../words/en.ts';
import { Announcer } from './Announcer.tsx';
import { Boundary } from './Boundary.tsx';
import { FindButton } from './FindButton.tsx';
import { Header } from './Header.tsx';
import { loadFind } from './loadFind.ts';
import { MapRoom } from './MapRoom.tsx';
import { PrintNote } from './PrintNote.tsx';
import { ArticleRoom, TimelineRoom } from './rooms.tsx';
import { ShowAll } from './ShowAll.tsx';
import { useAddress } from './useAddress.ts';
import { useEscape } from './useEscape.ts';

interface Props {
  readonly reader: Reader;
  readonly words: Words;
  readonly addresses: PageAddresses;
  readonly layouts: Layouts;
}

export function App({ reader, words, addresses, layouts }: Props) {
  return (
    <LayoutContext value={layouts}>
      <ReaderProvider reader={reader} words={words} addresses={addresses}>
        <Page />
      </ReaderProvider>
    </LayoutContext>
  );
}

const Find = lazy(() => loadFind().then(({ Find: find }) => ({ default: find })));

function Page() {
  const layout = useLayout();
  const { reader, words } = useReader();
  const [isFinding, setFinding] = useState(false);
  useAddress({ isPage: true });
  useEscape(reader);
  return (
    <div className="page" data-layout={layout === 'bare' ? 'static' : layout}>
      <Header
        find={<FindButton isOpen={isFinding} onTurn={setFinding} />}
        found={isFinding ? null : <ShowAll />}
      />
      {/* In the order of the narrow page, whose article would move when what stands above it comes later. */}
      <main className="stage">
        {isFinding ? (
          <Boundary message={words.errors.view}>
            <Suspense>
              <Find onClose={() => setFinding(false)} />
            </Suspense>
          </Boundary>
        ) : null}
        <BuiltLinks part="reserve" by="timeline" className="strip-reserve" />
        <MapRoom />
        <TimelineRoom />
        <ArticleRoom />
      </main>
      <PrintNote />
      <Announcer />
    </div>
  );
}
