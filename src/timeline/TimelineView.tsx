// The timeline: lanes over an overview on wide pages, a chronicle that runs down on narrow ones and without script.
import { useMemo, type ReactNode } from 'react';
import type { StoryEvent } from '../model/story.ts';
import { useLayout } from '../ui/useLayout.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { Chronicle } from './Chronicle.tsx';
import { Overview } from './Overview.tsx';
import { Strip } from './Strip.tsx';
import { heightOf, layOut } from './stripLayout.ts';
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
  return layout === 'static' || layout === 'bare' || layout === 'narrow' ? (
    <>
      {layout === 'narrow' ? null : <StripRoom />}
      <Overview />
      <div className="timeline-tools">
        {player}
        <details className="window-fold">
          <summary>{words.timeline.window}</summary>
          <WindowTools />
        </details>
      </div>
      {layout === 'bare' ? null : <Chronicle entry={entry} />}
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

/** Room for the strip, before there is a script that knows how wide it will be: an image of its height and nothing. */
function StripRoom() {
  const value = useReader();
  const height = useMemo(
    () => heightOf(layOut(value, value.reader.burst, likelyWidthPx, (text) => text.length * 7.4)),
    [value],
  );
  return <svg className="strip-room" width={1} height={height} aria-hidden="true" />;
}

/** The plot of a window of 1440 px. */
const likelyWidthPx = 1260;
