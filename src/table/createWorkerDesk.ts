// The page's side of the conversation about a table that a worker keeps.
import type { Opened, TableCall, TableDesk, TablePlace, TableReply } from './createTableDesk.ts';
import type { Progress } from './fetchIndex.ts';
import type { FromWorker, ToWorker } from './serveTable.ts';

/** What is used of a `Worker`. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

interface Opening {
  readonly onProgress: (progress: Progress) => void;
  readonly end: (opened: Opened) => void;
}

/** Null where its script does not run: a policy or a server may refuse it. `onBroken`: it ran, and runs no more. */
export async function createWorkerDesk(
  worker: WorkerLike,
  place: TablePlace,
  onBroken: () => void,
): Promise<TableDesk | null> {
  const waiting = new Map<number, (reply: TableReply) => void>();
  let lastId = 0;
  let isOver = false;
  let opening: Opening | null = null;
  const send = (message: ToWorker) => worker.postMessage(message);
  const end = () => {
    isOver = true;
    worker.terminate();
    opening?.end({ ok: false, reason: 'broken' });
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };

  const hasStarted = await listen(worker, {
    onMessage(message) {
      if (message.kind === 'progress') opening?.onProgress(message.progress);
      else if (message.kind === 'opened') opening?.end(message.opened);
      else {
        waiting.get(message.id)?.(message.reply);
        waiting.delete(message.id);
      }
    },
    onBroken() {
      end();
      onBroken();
    },
  });
  if (!hasStarted) return null;
  return {
    open: (onProgress) =>
      new Promise((resolve) => {
        opening = { onProgress, end: resolve };
        if (isOver) end();
        else send({ kind: 'open', place });
      }),
    call: (call: TableCall) =>
      new Promise((resolve) => {
        if (isOver) return resolve(null);
        lastId += 1;
        waiting.set(lastId, resolve);
        send({ kind: 'call', id: lastId, call });
      }),
    dispose: end,
  };
}

interface Listener {
  readonly onMessage: (message: Exclude<FromWorker, { readonly kind: 'ready' }>) => void;
  readonly onBroken: () => void;
}

/** Whether the worker's script has come and runs. */
function listen(worker: WorkerLike, { onMessage, onBroken }: Listener): Promise<boolean> {
  let isReady = false;
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => {
      const message = data as FromWorker;
      if (message.kind !== 'ready') return onMessage(message);
      isReady = true;
      resolve(true);
    });
    for (const type of ['error', 'messageerror'] as const)
      worker.addEventListener(type, (event) => {
        // The reader is told, or the page does without: it is nothing for the console.
        event.preventDefault();
        if (isReady) onBroken();
        else worker.terminate();
        resolve(false);
      });
  });
}
