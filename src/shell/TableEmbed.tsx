// The page inside a newspaper's page, of a table: what the build knows, and the way to all of it. A frame without an
// origin can ask for no file, so that nothing here waits for one; no script brings it to life.
import type { PageAddresses } from '../model/pageAddresses.ts';
import type { TableReader } from '../state/createTableReader.ts';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { TableProvider, useTable } from '../ui/TableContext.tsx';
import type { Words } from '../words/en.ts';
import type { TableWords } from '../words/table/en.ts';
import { TableBrief } from './TableBrief.tsx';
import { TableOwnWords } from './TableOwnWords.tsx';

interface Props {
  readonly reader: TableReader;
  readonly words: Words;
  readonly say: TableWords;
  readonly addresses: PageAddresses;
}

export function TableEmbed(given: Props) {
  return (
    <TableProvider {...given} desk={null}>
      <div className="page embed table-embed">
        <Head />
        <main>
          <AsBuilt part="map" className="built-map" />
          <TableBrief />
          <p className="brief-more">
            <PageLink />
          </p>
        </main>
        <Foot />
      </div>
    </TableProvider>
  );
}

function Head() {
  const { reader, dates } = useTable();
  const { story } = reader;
  return (
    <header className="head">
      <p className="kicker">
        <TableOwnWords text={story.source.publisher} /> · {dates.plainDay(story.updated ?? story.published)}
      </p>
      <h1>
        <TableOwnWords text={story.headline} />
      </h1>
      <p className="head-tools">
        <PageLink />
      </p>
    </header>
  );
}

function PageLink() {
  const { addresses, say } = useTable();
  return (
    <a href={addresses.home} target="_blank" rel="noopener">
      {say.about.openPage}
    </a>
  );
}

function Foot() {
  const { reader, words } = useTable();
  const { source, translation } = reader.story;
  return (
    <footer className="embed-foot">
      <p>
        {words.page.source}:{' '}
        {source.url === null ? (
          <TableOwnWords text={source.publisher} />
        ) : (
          <a href={source.url} target="_blank" rel="noopener">
            <TableOwnWords text={source.publisher} />
          </a>
        )}{' '}
        ·{' '}
        <a href={source.licence.url} target="_blank" rel="noopener license">
          {source.licence.name}
        </a>
        . {words.page.ours}
        {translation === null ? null : <> {words.page.translated}</>}
      </p>
    </footer>
  );
}
