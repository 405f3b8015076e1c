// Keeps a table reader's answers in step with its intent: asks the table whenever what is to be seen has changed, and for
// the row of what is in focus. The newest question counts; a view never waits for an older one.
import { foldText, foldWords } from '../model/foldText.ts';
import type { Shards } from '../table/createShards.ts';
import type { TableSource } from '../table/createTableSource.ts';
import type { TableAnswer, TableRequest } from '../table/createEngine.ts';
import type { TableQuery } from '../table/selectRows.ts';
import type { Found, TableReader, TableReaderState } from './createTableReader.ts';

/** Up to so many events are drawn one by one. */
export const mostSingles = 2000;

/** Parts of the overview's whole span. */
export const overviewBins = 480;

/** Returns how to stop. */
export function followTable(reader: TableReader, source: TableSource, shards: Shards): () => void {
  const { store } = reader;
  const abort = new AbortController();
  const placesOf = createPlaceFinder(source);
  let asked: TableRequest | null = null;
  let answered: TableRequest | null = null;
  const ask = async () => {
    const request = requestOf(reader, placesOf);
    if (!request || (asked && isSameRequest(asked, request))) return;
    asked = request;
    const { answer: before, found } = store.getState();
    // Where the map alone has moved, the rest of the last answer still holds.
    const known = before && found && answered && isSameButView(answered, request) ? { before, found } : null;
    const answer = await source.ask(known ? { ...request, density: null, overview: null } : request);
    if (!answer || abort.signal.aborted) return;
    answered = request;
    if (!known) store.setState({ answer, found: foundIn(answer) });
    else {
      const { density, overview, events } = known.before;
      store.setState({ answer: { ...answer, density, overview, events }, found: known.found });
    }
  };
  let focus: AbortController | null = null;
  const readRow = async ({ focus: chosen }: TableReaderState) => {
    focus?.abort();
    if (!chosen || chosen.event) return;
    focus = new AbortController();
    const { signal } = focus;
    const row = await shards.get(chosen.number, signal);
    const isStill = !signal.aborted && store.getState().focus?.number === chosen.number;
    if (!isStill) return;
    const { number } = chosen;
    store.setState({
      focus: row.ok ? { number, event: row.value, failure: null } : { number, event: null, failure: row },
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
      if (
        state.window !== before.window ||
        state.filter !== before.filter ||
        state.view !== before.view ||
        state.columns !== before.columns
      )
        void ask();
    }),
  ];
  store.setState({ source: source.state() });
  void ask();
  void readRow(store.getState());
  return () => {
    abort.abort();
    focus?.abort();
    for (const stop of undo) stop();
  };
}

/** Null while the timeline has no width: nothing could be drawn. */
function requestOf(
  { store, extent }: TableReader,
  placesOf: (words: string) => ReadonlySet<number> | null,
): TableRequest | null {
  const { window, filter, view, columns } = store.getState();
  if (columns === 0) return null;
  return {
    query: {
      window,
      categories: filter.categories,
      lanes: filter.lanes,
      box: filter.onMap && view ? view.box : null,
      places: placesOf(filter.place),
      chosen: null,
    },
    density: { bins: columns },
    overview: { span: extent, bins: overviewBins },
    view,
    most: mostSingles,
  };
}

const isSameRequest = (a: TableRequest, b: TableRequest): boolean =>
  isSameButView(a, b) && JSON.stringify(a.view) === JSON.stringify(b.view);

const isSameButView = (a: TableRequest, b: TableRequest): boolean =>
  a.density?.bins === b.density?.bins && isSameQuery(a.query, b.query);

function isSameQuery({ places: a, ...restOfA }: TableQuery, { places: b, ...restOfB }: TableQuery): boolean {
  return a === b && JSON.stringify(restOfA) === JSON.stringify(restOfB);
}

const foundIn = ({ total, sure, withoutPoint, byCategory, byLane }: TableAnswer): Found => ({
  total,
  sure,
  withoutPoint,
  byCategory,
  byLane,
});

/** The numbers of the places in whose names all words stand; null for no words. The same set for the same words. */
function createPlaceFinder(source: TableSource): (text: string) => ReadonlySet<number> | null {
  let last: { readonly text: string; readonly found: ReadonlySet<number> } | null = null;
  let folded: readonly string[] | null = null;
  return (text) => {
    const words = foldWords(text);
    const state = source.state();
    if (words.length === 0 || state.phase !== 'here') return null;
    if (last?.text === text) return last.found;
    folded ??= state.placeNames.map(foldText);
    const found = new Set<number>();
    for (const [number, name] of folded.entries())
      if (number > 0 && words.every((word) => name.includes(word))) found.add(number);
    last = { text, found };
    return found;
  };
}
