// Takes in a file that is stored compressed, as it comes: as it is stored, or unpacked by a server or browser that knows
// better. Only its first bytes tell which.

export type ReadBody =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** It ends too early, or is not what was stored: browsers do not tell the one from the other. */
  | { readonly ok: false; readonly reason: 'cut-short' };

type Chunk = Uint8Array<ArrayBuffer>;

/** Rejects where the connection does. `onBytes` gets how many have come so far, compressed or not. */
export async function readBody(response: Response, onBytes: (received: number) => void): Promise<ReadBody> {
  const source = response.body?.getReader();
  if (!source) return { ok: false, reason: 'cut-short' };
  let received = 0;
  const next = async (): Promise<Chunk | null> => {
    const { done, value } = await source.read();
    if (done) return null;
    received += value.length;
    onBytes(received);
    return value;
  };
  let head: Chunk = new Uint8Array(0);
  while (head.length < 2) {
    const chunk = await next();
    if (!chunk) return { ok: false, reason: 'cut-short' };
    head = join([head, chunk]);
  }
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  return isGzip ? await unpack(head, next, () => source.cancel()) : await collect(head, next);
}

async function collect(head: Chunk, next: () => Promise<Chunk | null>): Promise<ReadBody> {
  const chunks = [head];
  for (let chunk = await next(); chunk; chunk = await next()) chunks.push(chunk);
  return { ok: true, bytes: join(chunks) };
}

async function unpack(
  head: Chunk,
  next: () => Promise<Chunk | null>,
  cancel: () => Promise<void>,
): Promise<ReadBody> {
  const gunzip = new DecompressionStream('gzip');
  const [bytes] = await Promise.all([drain(gunzip.readable), fill(gunzip.writable, head, next)]);
  if (bytes) return { ok: true, bytes };
  await cancel().catch(() => undefined);
  return { ok: false, reason: 'cut-short' };
}

/** Rejects only where the source does: what the unpacking refuses shows on its other side. */
async function fill(
  into: WritableStream<BufferSource>,
  head: Chunk,
  next: () => Promise<Chunk | null>,
): Promise<void> {
  const writer = into.getWriter();
  const isTaken = (chunk: Chunk): Promise<boolean> =>
    writer.write(chunk).then(
      () => true,
      () => false,
    );
  try {
    let chunk: Chunk | null = head;
    while (chunk && (await isTaken(chunk))) chunk = await next();
  } catch (reason) {
    await writer.abort(reason).catch(() => undefined);
    throw reason;
  }
  await writer.close().catch(() => undefined);
}

/** Null where it could not be unpacked. */
async function drain(stream: ReadableStream<Chunk>): Promise<Chunk | null> {
  const reader = stream.getReader();
  const chunks: Chunk[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(chunks);
      chunks.push(value);
    }
  } catch {
    return null;
  }
}

function join(chunks: readonly Chunk[]): Chunk {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
