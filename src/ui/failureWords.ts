// Which words say why a file of a table is not here.
import type { ShardFailure } from '../table/createShards.ts';
import type { TableFailure } from '../table/fetchIndex.ts';
import type { TableWords } from '../words/table/en.ts';

type Named = Exclude<keyof TableWords['source'], 'coming' | 'slow' | 'retry' | 'unsupported'>;

const names: Readonly<Record<Exclude<(TableFailure | ShardFailure)['reason'], 'unsupported'>, Named>> = {
  offline: 'offline',
  missing: 'missing',
  unreachable: 'unreachable',
  refused: 'unreachable',
  stopped: 'unreachable',
  'cut-short': 'cutShort',
  'other-version': 'otherVersion',
  'other-format': 'otherVersion',
  'other-count': 'otherVersion',
  'not-an-index': 'broken',
  'not-json': 'broken',
  'not-a-shard': 'broken',
  damaged: 'broken',
  broken: 'broken',
};

export function indexFailureWords({ reason }: TableFailure, { source }: TableWords): string {
  return reason === 'unsupported' ? source.unsupported : source[names[reason]];
}

/** `what` is not here, in a sentence; why, in another. */
export function rowFailureWords(what: string, { reason }: ShardFailure, { row }: TableWords): string {
  return `${what} ${row.because[names[reason]]}`;
}
