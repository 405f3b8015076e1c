// Fetches and decodes the index: what is drawn of all events.
import type { TableFiles } from '../model/table.ts';
import type { Columns } from './columns.ts';
import { fetchFile, type Fetched, type FileFailure, type Network } from './fetchFile.ts';
import { decodeSliced, type IndexFailure } from './indexFormat.ts';
import { runAtOnce, type Pace } from './runSliced.ts';

export type TableFailure =
  | FileFailure
  | IndexFailure
  /** The index has another number of events than the story, or this browser cannot unpack it. */
  | { readonly reason: 'other-count' | 'unsupported' }
  /** The worker that keeps it has failed. */
  | { readonly reason: 'broken' };

/** Bytes of the index as it is stored; 0 at first. */
export interface Progress {
  readonly received: number;
  readonly total: number;
}

export interface IndexPlace {
  /** Of the index itself. */
  readonly url: string;
  readonly version: TableFiles['version'];
  readonly indexBytes: number;
  readonly events: number;
}

export async function fetchIndex(
  network: Network,
  { url, version, indexBytes, events }: IndexPlace,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  run: Pace = runAtOnce,
): Promise<Fetched<Columns, TableFailure>> {
  if (!('DecompressionStream' in globalThis)) return { ok: false, reason: 'unsupported' };
  // A server may send it unpacked: then more bytes come than are stored.
  const onBytes = (received: number) =>
    onProgress({ received: Math.min(received, indexBytes), total: indexBytes });
  const file = await fetchFile(network, url, signal, onBytes);
  if (!file.ok) return file;
  const decoded = await run(decodeSliced(file.value, version), signal);
  if (!decoded) return { ok: false, reason: 'stopped' };
  if (!decoded.ok) return decoded;
  if (decoded.columns.count !== events) return { ok: false, reason: 'other-count' };
  return { ok: true, value: decoded.columns };
}
