// The story's page: arranges the views of one story. They meet in the reader's store and nowhere else.
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { Reader } from '../state/createReader.ts';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { ReaderProvider } from '../ui/ReaderContext.tsx';
import { LayoutContext, useLayout, type Layouts } from '../ui/useLayout.ts';
import type { Words } from '../words/en.ts';
import { Header } from './Header.tsx';
import { MapRoom } from './MapRoom.tsx';
import { PrintNote } from './PrintNote.tsx';
import { ArticleRoom, TimelineRoom } from './rooms.tsx';
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

function Page() {
  const layout = useLayout();
  useAddress({ keepsHistory: true });
  useEscape();
  return (
    <div className="page" data-layout={layout === 'bare' ? 'static' : layout}>
      <Header />
      {/* In the order of the narrow page, whose article would move when what stands above it comes later. */}
      <main className="stage">
        <AsBuilt part="reserve" by="timeline" className="strip-reserve" />
        <MapRoom />
        <TimelineRoom />
        <ArticleRoom />
      </main>
      <PrintNote />
    </div>
  );
}
