// The timeline: lanes over an overview on wide pages, a chronicle that runs down on narrow ones and without script.
import { useState, type ReactNode } from 'react';
import type { StoryEvent } from '../model/story.ts';
import { BuiltLinks } from '../ui/BuiltLinks.tsx';
import { useLayout } from '../ui/useLayout.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { Chronicle } from './Chronicle.tsx';
import { Overview } from './Overview.tsx';
import { Strip } from './Strip.tsx';
import { TimeSwitch } from './TimeSwitch.tsx';
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
  // Wide pages keep the list as it was built, to be printed, until the page has been narrow once.
  const [isListAlive, setListAlive] = useState(layout === 'static' || layout === 'narrow');
  if (layout === 'narrow' && !isListAlive) setListAlive(true);
  if (reader.index.story.events.length === 0) return <p className="empty">{words.timeline.empty}</p>;
  const list = isListAlive ? (
    <Chronicle entry={entry} />
  ) : (
    <BuiltLinks part="chronicle" by="timeline" className="chronicle" />
  );
  return layout === 'static' || layout === 'bare' || layout === 'narrow' ? (
    <>
      {layout === 'narrow' ? <Overview /> : <AsBuiltTimeline />}
      <div className={layout === 'narrow' ? 'timeline-tools' : 'timeline-tools is-built'}>
        {player}
        <details className="window-fold">
          <summary>{words.timeline.window}</summary>
          <WindowTools />
        </details>
      </div>
      {list}
    </>
  ) : (
    <>
      <Strip />
      <div className="timeline-tools">
        {player}
        <Overview />
        <WindowTools>
          <TimeSwitch />
        </WindowTools>
      </div>
      {list}
    </>
  );
}

/** Before there is a script. */
function AsBuiltTimeline() {
  return (
    <>
      <BuiltLinks part="strip" by="timeline" className="built-strips" />
      <BuiltLinks part="overview" by="timeline" className="overview is-built" />
    </>
  );
}
