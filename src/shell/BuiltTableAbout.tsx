// About a table: its source and licence, its file, our own dates and corrections, how borders are drawn. Written by the
// build alone: no script changes it.
import { useTable } from '../ui/TableContext.tsx';
import { TableOwnWords } from './TableOwnWords.tsx';

export function BuiltTableAbout() {
  const { reader, words, say, dates, addresses } = useTable();
  const { source, table, corrections, updated, published, disputedBorders } = reader.story;
  return (
    <>
      <a href="#app" className="tool" aria-label={words.card.close}>
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
    </>
  );
}
