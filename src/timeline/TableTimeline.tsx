// A table's timeline: the strip, and below it the overview with its window and the tools that do the same.
import type { ReactNode } from 'react';
import { useLayout } from '../ui/useLayout.ts';
import { useTable } from '../ui/TableContext.tsx';
import { TableOverview, TableOverviewCounts } from './TableOverview.tsx';
import { TableStrip } from './TableStrip.tsx';
import { TimeSwitch } from './TimeSwitch.tsx';
import { WindowTools } from './WindowTools.tsx';
import './timeline.css';
import './strip.css';
import './tableStrip.css';

interface Props {
  /** Shown among the timeline's tools. */
  readonly player: ReactNode;
}

export function TableTimeline({ player }: Props) {
  const layout = useLayout();
  const { reader } = useTable();
  if (layout === 'static' || layout === 'bare')
    return (
      <div className="table-built overview" data-lanes={reader.story.lanes.length}>
        <TableOverviewCounts isMirrored={reader.ownTimeDirection === 'rtl'} />
      </div>
    );
  return (
    <>
      {layout === 'narrow' ? <TableOverview /> : null}
      <TableStrip />
      <div className="timeline-tools">
        {player}
        {layout === 'narrow' ? null : <TableOverview />}
        <WindowTools>
          <TimeSwitch />
        </WindowTools>
      </div>
    </>
  );
}
