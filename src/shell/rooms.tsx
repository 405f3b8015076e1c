// The rooms of timeline and article, each with its name and its own failure.
import { Suspense, useCallback } from 'react';
import { ArticleView } from '../article/ArticleView.tsx';
import { EventBody } from '../card/EventBody.tsx';
import type { StoryEvent } from '../model/story.ts';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { useReader } from '../ui/ReaderContext.tsx';
import { Boundary } from './Boundary.tsx';
import { Player } from './Player.tsx';

// What stands in a Suspense is taken over after the rest, so that the map need not wait for it.

export function TimelineRoom() {
  const { words } = useReader();
  const entry = useCallback((event: StoryEvent) => <EventBody event={event} folded />, []);
  return (
    <section className="room timeline-room" aria-label={words.regions.timeline}>
      <Boundary message={words.errors.view}>
        <Suspense>
          <TimelineView entry={entry} player={<Player />} />
        </Suspense>
      </Boundary>
    </section>
  );
}

export function ArticleRoom() {
  const { words } = useReader();
  return (
    <section className="room article-room" aria-label={words.regions.article}>
      <Boundary message={words.errors.view}>
        <Suspense>
          <ArticleView />
        </Suspense>
      </Boundary>
    </section>
  );
}
