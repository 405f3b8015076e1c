// How far a table's events are here, and what is wrong where they do not come.
import { useEffect, useState } from 'react';
import type { SourceState } from '../table/sourceState.ts';
import { indexFailureWords } from '../ui/failureWords.ts';
import { FileNotice } from '../ui/FileNotice.tsx';
import { useTable, useTableState } from '../ui/TableContext.tsx';
import { useLayout } from '../ui/useLayout.ts';

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
  const text =
    source.phase === 'failed' ? indexFailureWords(source.failure, say) : say.source.coming(percentOf(source));
  return (
    <FileNotice
      text={isSlow ? `${text} ${say.source.slow}` : text}
      onRetry={source.phase === 'failed' || isSlow ? () => desk.source.retry() : null}
    />
  );
}

function percentOf({ progress }: SourceState & { readonly phase: 'coming' }): number {
  const { received, total } = progress;
  return total === 0 ? 0 : Math.min(100, Math.round((received / total) * 100));
}
