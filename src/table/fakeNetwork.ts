// For tests: a network of files in memory that notes what it is asked for, and never waits.
import type { Network } from './fetchFile.ts';

export type Reply = Uint8Array | string | number | 'never' | 'no line';

export interface FakeNetwork extends Network {
  /** The addresses that were asked for, in order. */
  readonly asked: string[];
  /** How many of them have been broken off. */
  readonly broken: () => number;
  readonly waitedMs: number[];
}

/** Each address has its replies, one after the other; the last one stays. A number is a status. */
export function createFakeNetwork(files: Readonly<Record<string, readonly Reply[]>>): FakeNetwork {
  const asked: string[] = [];
  const waitedMs: number[] = [];
  let broken = 0;
  return {
    asked,
    waitedMs,
    broken: () => broken,
    isOnline: () => false,
    wait: (ms) => {
      waitedMs.push(ms);
      return Promise.resolve();
    },
    fetch: (url, { signal }) => {
      asked.push(url);
      const replies = files[url] ?? [404];
      const nth = asked.filter((one) => one === url).length - 1;
      const reply = replies[Math.min(nth, replies.length - 1)] ?? 404;
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => {
          broken += 1;
          reject(new DOMException('stopped', 'AbortError'));
        });
        if (reply === 'no line') reject(new TypeError('Failed to fetch'));
        else if (reply !== 'never') resolve(responseOf(reply));
      });
    },
  };
}

function responseOf(reply: Uint8Array | string | number): Response {
  if (typeof reply === 'number') return new Response('no', { status: reply });
  if (typeof reply === 'string') return new Response(reply);
  const half = Math.ceil(reply.length / 2);
  return new Response(
    new ReadableStream({
      start(stream) {
        for (const part of [reply.slice(0, half), reply.slice(half)])
          if (part.length > 0) stream.enqueue(part);
        stream.close();
      },
    }),
  );
}
