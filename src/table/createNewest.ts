// One question at a time, and behind it only the newest: a reader who drags asks faster than a million events can answer.

/**
 * What is being worked out is worked out to its end and answered, for otherwise a long drag would show nothing at all.
 * What waits behind it is dropped for a newer one, with null.
 */
export function createNewest<Request, Answer>(
  run: (request: Request) => Promise<Answer>,
): (request: Request) => Promise<Answer | null> {
  let isRunning = false;
  let drop: (() => void) | null = null;
  let next: (() => void) | null = null;

  const start = async (request: Request): Promise<Answer> => {
    isRunning = true;
    try {
      return await run(request);
    } finally {
      isRunning = false;
      const waiting = next;
      next = null;
      drop = null;
      waiting?.();
    }
  };

  return (request) => {
    if (!isRunning) return start(request);
    drop?.();
    return new Promise((resolve, reject) => {
      drop = () => resolve(null);
      next = () => void start(request).then(resolve, reject);
    });
  };
}
