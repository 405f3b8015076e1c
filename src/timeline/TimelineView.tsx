// The timeline: lanes over an overview on wide pages, a chronicle that runs down on narrow ones and without script.
import type { ReactNode } from 'react';
import type { StoryEvent } from '../model/story.ts';
import { useLayout } from '../ui/useLayout.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { Chronicle } from './Chronicle.tsx';
import { Overview } from './Overview.tsx';
import { Strip } from './Strip.tsx';
import { WindowTools } from './WindowTools.tsx';
import './timeline.css';

interface Props {
  /** What stands under an event's title in the chronicle: its quotes and what belongs to them. */
  readonly entry: (event: StoryEvent) => ReactNode;
  /** Shown among the timeline's tools. */
  readonly player: ReactNode;
}

export function TimelineView({ entry, player }: Props) {
  const layout = useLayout();
  const { reader, words } = useReader();
  if (reader.index.story.events.length === 0) return <p className="empty">{words.timeline.empty}</p>;
  return layout === 'static' || layout === 'narrow' ? (
    <>
      <Overview />
      <div className="timeline-tools">
        {player}
        <details className="window-fold">
          <summary>{words.timeline.window}</summary>
          <WindowTools />
        </details>
      </div>
      <Chronicle entry={entry} />
    </>
  ) : (
    <>
      <Strip />
      <div className="timeline-tools">
        {player}
        <Overview />
        <WindowTools />
      </div>
    </>
  );
}
