// Where a table is kept and asked about: in a worker, or in the page itself where none is allowed.
import { createEngineOf, type Engine, type TableAnswer, type TableRequest } from './createEngine.ts';
import type { Fetched, Network } from './fetchFile.ts';
import { fetchIndex, type IndexPlace, type Progress, type TableFailure } from './fetchIndex.ts';
import { prepareColumns, type Groups } from './prepareColumns.ts';
import type { Pace } from './runSliced.ts';

/** What can be asked, as it is sent to a worker. */
export type TableCall =
  | { readonly ask: 'answer'; readonly request: TableRequest }
  | { readonly ask: 'step'; readonly from: number | null; readonly by: 1 | -1 }
  | { readonly ask: 'rank'; readonly number: number }
  | { readonly ask: 'page'; readonly offset: number; readonly count: number }
  | { readonly ask: 'at'; readonly query: Parameters<Engine['at']>[0] }
  | { readonly ask: 'take'; readonly numbers: readonly number[] };

export interface TableReplies {
  readonly answer: TableAnswer | null;
  readonly step: ReturnType<Engine['step']>;
  readonly rank: ReturnType<Engine['rank']>;
  readonly page: ReturnType<Engine['page']>;
  readonly at: ReturnType<Engine['at']>;
  readonly take: ReturnType<Engine['take']>;
}

export type TableReply = TableReplies[keyof TableReplies];

export type Opened = Fetched<readonly string[], TableFailure>;

export interface TableDesk {
  /** The names of the places, or the reason why there is no table. May be tried again. */
  open(onProgress: (progress: Progress) => void): Promise<Opened>;
  /** Only of a table that is open. Null where nobody waits any more. */
  call(call: TableCall): Promise<TableReply>;
  dispose(): void;
}

export interface TablePlace extends IndexPlace {
  readonly groups: Groups;
}

export function createTableDesk(place: TablePlace, network: Network, run: Pace): TableDesk {
  const abort = new AbortController();
  let engine: Engine | null = null;
  return {
    async open(onProgress) {
      const index = await fetchIndex(network, place, abort.signal, onProgress, run);
      if (!index.ok) return index;
      const prepared = await run(prepareColumns(index.value, place.groups), abort.signal);
      if (!prepared) return { ok: false, reason: 'stopped' };
      engine = createEngineOf(prepared);
      return { ok: true, value: index.value.placeNames };
    },
    async call(call) {
      if (!engine) return null;
      return call.ask === 'answer'
        ? await run(engine.answer(call.request), abort.signal)
        : reply(engine, call);
    },
    dispose: () => abort.abort(),
  };
}

function reply(engine: Engine, call: Exclude<TableCall, { readonly ask: 'answer' }>): TableReply {
  switch (call.ask) {
    case 'step':
      return engine.step(call.from, call.by);
    case 'rank':
      return engine.rank(call.number);
    case 'page':
      return engine.page(call.offset, call.count);
    case 'at':
      return engine.at(call.query);
    case 'take':
      return engine.take(call.numbers);
  }
}
