// How far a table's events are here, and what is wrong where they do not come.
import { useEffect, useState } from 'react';
import type { SourceState } from '../table/sourceState.ts';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { useLayout } from '../ui/useLayout.ts';
import type { TableWords } from '../words/table/en.ts';

/** After this the page says that it takes long. */
const patienceMs = 5000;

export function SourceNotice() {
  const { say, desk } = useTable();
  const layout = useLayout();
  const source = useTableState((state) => state.source);
  const isComing = source.phase === 'coming';
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isComing) return;
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isComing]);
  // The build says nothing of it.
  if (!desk || source.phase === 'here' || layout === 'static' || layout === 'bare') return null;
  return (
    <div className="source-notice" role="status">
      <p>
        {source.phase === 'failed' ? wordsOf(source.failure, say) : say.source.coming(percentOf(source))}
        {isSlow ? ` ${say.source.slow}` : ''}
      </p>
      {source.phase === 'failed' || isSlow ? (
        <button type="button" className="tool wide" onClick={() => desk.source.retry()}>
          {say.source.retry}
        </button>
      ) : null}
    </div>
  );
}

function percentOf({ progress }: SourceState & { readonly phase: 'coming' }): number {
  const { received, total } = progress;
  return total === 0 ? 0 : Math.min(100, Math.round((received / total) * 100));
}

function wordsOf(
  { reason }: (SourceState & { readonly phase: 'failed' })['failure'],
  { source: say }: TableWords,
): string {
  switch (reason) {
    case 'offline':
      return say.offline;
    case 'missing':
      return say.missing;
    case 'unreachable':
    case 'refused':
    case 'stopped':
      return say.unreachable;
    case 'cut-short':
      return say.cutShort;
    case 'other-version':
    case 'other-format':
    case 'other-count':
      return say.otherVersion;
    case 'unsupported':
      return say.unsupported;
    case 'not-an-index':
    case 'damaged':
    case 'broken':
      return say.broken;
  }
}
