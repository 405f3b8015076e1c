// The worker's side of the conversation about a table.
import {
  createTableDesk,
  type Opened,
  type TableCall,
  type TableDesk,
  type TablePlace,
  type TableReply,
} from './createTableDesk.ts';
import type { Network } from './fetchFile.ts';
import type { Progress } from './fetchIndex.ts';
import { runAtOnce } from './runSliced.ts';

export type ToWorker =
  | { readonly kind: 'open'; readonly place: TablePlace }
  | { readonly kind: 'call'; readonly id: number; readonly call: TableCall };

export type FromWorker =
  /** The script has come and runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: TableReply };

/** Of a worker's own `self`, or of a test. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

export function serveTable(port: Port, network: Network): void {
  const send = (message: FromWorker) => port.postMessage(message);
  let desk: TableDesk | null = null;
  const handle = async (message: ToWorker) => {
    if (message.kind === 'open') {
      // Here nobody waits for anything else: no breaths.
      desk ??= createTableDesk(message.place, network, runAtOnce);
      send({ kind: 'opened', opened: await desk.open((progress) => send({ kind: 'progress', progress })) });
    } else {
      send({ kind: 'reply', id: message.id, reply: (await desk?.call(message.call)) ?? null });
    }
  };
  // Only the page that has made the worker can send anything.
  port.addEventListener('message', ({ data }) => void handle(data as ToWorker));
  send({ kind: 'ready' });
}
