// Runs a pass over all events: at once, or with breaths in which the page can answer its reader.

/** A pass: it yields often, and what it returns is its result. */
export type Sliced<Result> = Generator<void, Result, void>;

/** How a pass is run; null where nobody waits for it any more. */
export type Pace = <Result>(
  sliced: Sliced<Result>,
  signal: AbortSignal,
) => Result | null | Promise<Result | null>;

export function runAtOnce<Result>(sliced: Sliced<Result>): Result {
  for (;;) {
    const step = sliced.next();
    if (step.done) return step.value;
  }
}

/** `sliceMs` of work, then a breath. Stops for good when the signal says so; then null. */
export async function runSliced<Result>(
  sliced: Sliced<Result>,
  { sliceMs, now, breathe, signal }: SliceOptions,
): Promise<Result | null> {
  for (;;) {
    const end = now() + sliceMs;
    do {
      if (signal.aborted) return null;
      const step = sliced.next();
      if (step.done) return step.value;
    } while (now() < end);
    await breathe();
  }
}

export interface SliceOptions {
  readonly sliceMs: number;
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Lets the page handle what has come in meanwhile. A timer would wait four milliseconds each time. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
