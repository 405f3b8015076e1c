// A page's table: fetched once, asked again and again, in a worker where one is allowed and in slices where not. Those
// who ask cannot tell the difference.
import type { TableStory } from '../model/table.ts';
import type { Engine, TableRequest } from './createEngine.ts';
import { createNewest } from './createNewest.ts';
import type { TableCall, TableDesk, TablePlace, TableReplies, TableReply } from './createTableDesk.ts';
import { createWorkerDesk, type WorkerLike } from './createWorkerDesk.ts';
import { browserNetwork, type Network } from './fetchFile.ts';
import { breathe, runSliced, type Pace } from './runSliced.ts';
import { createSourceState, type SourceState } from './sourceState.ts';

type Told<Method extends keyof TableReplies> = Promise<TableReplies[Method] | null>;

/** All but `ask` are about the selection of the last answer; null where there is no table. Numbers are from 1. */
export interface TableSource {
  /** The same object while nothing changes. */
  state(): SourceState;
  /** Called after each change of `state`; gives the way to be told no longer. */
  subscribe(listener: () => void): () => void;
  /** Waits for the table. Null where a newer question has taken its place, or where there is no table. */
  ask(request: TableRequest): Told<'answer'>;
  step(from: number | null, by: 1 | -1): Told<'step'>;
  rank(number: number): Told<'rank'>;
  page(offset: number, count: number): Told<'page'>;
  at(query: Parameters<Engine['at']>[0]): Told<'at'>;
  take(numbers: readonly number[]): Told<'take'>;
  /** Tries again to fetch a table that has failed. */
  retry(): void;
  dispose(): void;
}

export interface SourceOptions {
  readonly network: Network;
  /** Null, or an error, where there is no worker to be had. */
  readonly createWorker: () => WorkerLike | null;
}

const inBrowser: SourceOptions = {
  network: browserNetwork,
  createWorker: () =>
    'Worker' in globalThis ? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) : null,
};

/** `base` is the absolute address of the story's folder, with the slash at its end. */
export function createTableSource(
  story: Pick<TableStory, 'files' | 'events' | 'categories' | 'lanes'>,
  base: string,
  options: SourceOptions = inBrowser,
): TableSource {
  const place = placeOf(story, base);
  const state = createSourceState({ received: 0, total: place.indexBytes });
  const open = async (): Promise<TableDesk> => {
    const desk = await createDesk(place, options, () =>
      state.set({ phase: 'failed', failure: { reason: 'broken' } }),
    );
    const opened = await desk.open((progress) => state.set({ phase: 'coming', progress }));
    if (opened.ok) state.set({ phase: 'here', placeNames: opened.value });
    else state.set({ phase: 'failed', failure: opened });
    return desk;
  };
  let opening = open();

  return {
    state: () => state.get(),
    subscribe: (listener) => state.subscribe(listener),
    ...askedWith(async (call) => {
      const desk = await opening;
      return state.get().phase === 'here' ? desk.call(call) : null;
    }),
    retry() {
      if (state.get().phase !== 'failed') return;
      void opening.then((desk) => desk.dispose());
      state.set({ phase: 'coming', progress: { received: 0, total: place.indexBytes } });
      opening = open();
    },
    dispose() {
      state.close();
      void opening.then((desk) => desk.dispose());
    },
  };
}

const placeOf = (
  {
    files: { index, version, indexBytes },
    events,
    categories,
    lanes,
  }: Parameters<typeof createTableSource>[0],
  base: string,
): TablePlace => ({
  url: base + index,
  version,
  indexBytes,
  events,
  groups: { categories: categories.length, lanes: lanes.length },
});

type Asked = Pick<TableSource, 'ask' | 'step' | 'rank' | 'page' | 'at' | 'take'>;

function askedWith(send: (call: TableCall) => Promise<TableReply>): Asked {
  // The reply is to what was asked: the two ends of the wire are of one build.
  const call = <Method extends keyof TableReplies>(
    asked: Extract<TableCall, { readonly ask: Method }>,
  ): Told<Method> => send(asked) as Told<Method>;
  return {
    ask: createNewest((request: TableRequest) => call<'answer'>({ ask: 'answer', request })),
    step: (from, by) => call<'step'>({ ask: 'step', from, by }),
    rank: (number) => call<'rank'>({ ask: 'rank', number }),
    page: (offset, count) => call<'page'>({ ask: 'page', offset, count }),
    at: (query) => call<'at'>({ ask: 'at', query }),
    take: (numbers) => call<'take'>({ ask: 'take', numbers }),
  };
}

async function createDesk(
  place: TablePlace,
  { network, createWorker }: SourceOptions,
  onBroken: () => void,
): Promise<TableDesk> {
  const worker = tryWorker(createWorker);
  if (worker) {
    const desk = await createWorkerDesk(worker, place, onBroken);
    if (desk) return desk;
  }
  // Only here does the page itself need what a worker has in its own script.
  const { createTableDesk } = await import('./createTableDesk.ts');
  return createTableDesk(place, network, inSlices);
}

/** A page in a sandbox, or with a policy, may be refused one at once; or later. */
function tryWorker(createWorker: SourceOptions['createWorker']): WorkerLike | null {
  try {
    return createWorker();
  } catch {
    return null;
  }
}

/** Half a frame at most, so that the other half is the page's. */
const inSlices: Pace = (sliced, signal) =>
  runSliced(sliced, { sliceMs: 8, now: () => performance.now(), breathe, signal });
