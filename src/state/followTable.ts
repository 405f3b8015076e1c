// Keeps a table reader's answers in step with its intent: asks the table whenever what is to be seen has changed, and for
// the row of what is in focus. The newest question counts; a view never waits for an older one.
import { boundsOf } from '../model/boundsOf.ts';
import type { TableEvent } from '../model/table.ts';
import type { Shards } from '../table/createShards.ts';
import type { TableSource } from '../table/createTableSource.ts';
import type { WordSearch } from '../table/createWordSearch.ts';
import { wordsOf } from '../table/wordsOf.ts';
import type { TableAnswer, TableRequest } from '../table/createEngine.ts';
import type { TableQuery } from '../table/selectRows.ts';
import { parseEdtf } from '../time/edtf.ts';
import { revealInWindow, selectKnownDays } from '../time/timeWindow.ts';
import type { SourceState } from '../table/sourceState.ts';
import type { Found, TableReader, TableReaderState } from './createTableReader.ts';

/** Up to so many events are drawn one by one. */
export const mostSingles = 2000;

/** Parts of the overview's whole span. */
export const overviewBins = 480;

/** Returns how to stop. */
export function followTable(
  reader: TableReader,
  {
    source,
    shards,
    words,
  }: { readonly source: TableSource; readonly shards: Shards; readonly words: WordSearch },
): () => void {
  const { store } = reader;
  const abort = new AbortController();
  let asked: TableRequest | null = null;
  let answered: TableRequest | null = null;
  const ask = async () => {
    forgetUnknownPlace(reader);
    const request = requestOf(reader);
    if (!request || (asked && isSameRequest(asked, request))) return;
    asked = request;
    const { answer: before, found } = store.getState();
    const last = before && found && answered ? { answer: before, found, request: answered } : null;
    // What has not been asked for in other words still holds: all but the map where it alone has moved, and the counts of
    // all time where the window has.
    const known = last && isSameButView(last.request, request) ? last : null;
    const overview = last && isSameFilter(last.request.query, request.query) ? last.answer.overview : null;
    const answer = await source.ask({
      ...request,
      density: known ? null : request.density,
      overview: overview ? null : request.overview,
    });
    if (!answer || abort.signal.aborted) return;
    answered = request;
    const whole = { ...answer, overview: overview ?? answer.overview };
    if (!known) store.setState({ answer: whole, found: foundIn(answer) });
    else {
      const { density, events } = known.answer;
      store.setState({ answer: { ...whole, density, events }, found: known.found });
    }
  };
  let focus: AbortController | null = null;
  const readRow = async ({ focus: chosen }: TableReaderState) => {
    focus?.abort();
    if (!chosen) return;
    focus = new AbortController();
    const { signal } = focus;
    const { number } = chosen;
    const row = await (chosen.event
      ? { ok: true as const, value: chosen.event }
      : shards.get(number, signal));
    if (signal.aborted || store.getState().focus?.number !== number) return;
    if (!chosen.event)
      store.setState({
        focus: row.ok ? { number, event: row.value, failure: null } : { number, event: null, failure: row },
      });
    if (row.ok) reveal(reader, row.value);
  };
  const rank = async ({ focus: chosen, found }: TableReaderState) => {
    if (!chosen || !found) return;
    const { number } = chosen;
    const told = await source.rank(number);
    if (!abort.signal.aborted && store.getState().focus?.number === number)
      store.setState({ ranked: { number, rank: told } });
  };
  let seeking: AbortController | null = null;
  const seek = async ({ sought }: TableReaderState) => {
    seeking?.abort();
    if (!sought || sought.failure) return;
    seeking = new AbortController();
    const { signal } = seeking;
    const found = await shards.find(sought.id, signal);
    if (signal.aborted) return;
    if (found.ok && found.value !== null) reader.choose(found.value, 'address');
    else store.setState({ sought: { id: sought.id, failure: found.ok ? { reason: 'unknown' } : found } });
  };
  let looking: AbortController | null = null;
  /** Until the words' files are here the last words stay in force. */
  const look = async ({ filter: { text } }: TableReaderState) => {
    looking?.abort();
    if (wordsOf(text).join(' ') === wordsOf(store.getState().search.text).join(' ')) return;
    looking = new AbortController();
    const { signal } = looking;
    const found = await words.find(text, signal);
    if (signal.aborted) return;
    store.setState({
      search: found.ok
        ? { text, mask: found.value, failure: null }
        : { text: '', mask: null, failure: found },
    });
  };
  const undo = [
    source.subscribe(() => {
      store.setState({ source: source.state() });
      [asked, answered] = [null, null];
      void ask();
    }),
    store.subscribe((state, before) => {
      if (state.chosen !== before.chosen) void readRow(state);
      if (state.chosen !== before.chosen || state.found !== before.found) void rank(state);
      if (state.sought !== before.sought) void seek(state);
      if (state.filter.text !== before.filter.text) void look(state);
      if (
        state.window !== before.window ||
        state.filter !== before.filter ||
        state.search !== before.search ||
        state.view !== before.view ||
        state.columns !== before.columns
      )
        void ask();
    }),
  ];
  store.setState({ source: source.state() });
  void ask();
  void readRow(store.getState());
  void seek(store.getState());
  void look(store.getState());
  return () => {
    abort.abort();
    focus?.abort();
    seeking?.abort();
    looking?.abort();
    for (const stop of undo) stop();
  };
}

/** The window goes to an event that it does not touch: an address may ask for both. */
function reveal(reader: TableReader, { edtf }: TableEvent): void {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return;
  const days = selectKnownDays({ date: parsed.date, bounds: boundsOf(parsed.date) });
  const { window, focusBy } = reader.store.getState();
  reader.setWindow(revealInWindow(window, days, reader.extent), focusBy);
}

/** Null while the timeline has no width: nothing could be drawn. */
function requestOf({ store, extent }: TableReader): TableRequest | null {
  const { window, filter, search, source, view, columns } = store.getState();
  if (columns === 0) return null;
  return {
    query: {
      window,
      categories: filter.categories,
      lanes: filter.lanes,
      box: filter.onMap && view ? view.box : null,
      place: placeOf(filter.place, source),
      chosen: search.mask,
    },
    density: { bins: columns },
    overview: { span: extent, bins: overviewBins },
    view,
    most: mostSingles,
  };
}

/** A name that no row has is asked of nobody: see `forgetUnknownPlace`. */
function placeOf(name: string, source: SourceState): number | null {
  return name === '' || source.phase !== 'here' ? null : source.placeNames.indexOf(name);
}

/** An address may name a place that the table does not. */
function forgetUnknownPlace(reader: TableReader): void {
  const { filter, source } = reader.store.getState();
  if (source.phase === 'here' && filter.place !== '' && !source.placeNames.includes(filter.place))
    reader.setFilter({ ...filter, place: '' }, 'address');
}

const isSameRequest = (a: TableRequest, b: TableRequest): boolean =>
  isSameButView(a, b) && JSON.stringify(a.view) === JSON.stringify(b.view);

const isSameButView = (a: TableRequest, b: TableRequest): boolean =>
  a.density?.bins === b.density?.bins && isSameQuery(a.query, b.query);

const isSameFilter = (a: TableQuery, b: TableQuery): boolean => isSameQuery(a, { ...b, window: a.window });

function isSameQuery({ chosen: a, ...restOfA }: TableQuery, { chosen: b, ...restOfB }: TableQuery): boolean {
  return a === b && JSON.stringify(restOfA) === JSON.stringify(restOfB);
}

const foundIn = ({ total, sure, withoutPoint, byCategory, byLane }: TableAnswer): Found => ({
  total,
  sure,
  withoutPoint,
  byCategory,
  byLane,
});
