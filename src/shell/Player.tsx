// Steps through the events in order, at a reading pace. It never starts by itself.
import { useEffect } from 'react';
import { eventOf } from '../model/storyIndex.ts';
import type { StoryEvent } from '../model/story.ts';
import { selectStep } from '../state/steps.ts';
import { useReader, useReaderState } from '../ui/ReaderContext.tsx';
import { SignButton } from '../ui/SignButton.tsx';

const shortestMs = 3500;
const longestMs = 16000;
/** About 230 words a minute. */
const msPerCharacter = 45;

/** How long an event stays: as long as its title and its quotes take to read. */
export function readingMs({ title, quotes }: Pick<StoryEvent, 'title' | 'quotes'>): number {
  const characters = quotes.reduce((sum, { exact }) => sum + exact.length, title.length);
  return Math.min(Math.max(characters * msPerCharacter, shortestMs), longestMs);
}

export function Player() {
  const { reader, words } = useReader();
  const { index } = reader;
  const focus = useReaderState((state) => state.focus);
  const playing = useReaderState((state) => state.playing);
  usePlaying();
  const total = index.story.events.length;
  const current = focus === null ? null : eventOf(index, focus);
  const matches = useReaderState((state) => state.matches);
  const first = selectStep(index, { focus: null, matches }, 1);
  const previous = selectStep(index, { focus, matches }, -1);
  const next = selectStep(index, { focus, matches }, 1);
  const step = (event: StoryEvent | null) => {
    reader.pause();
    if (event) reader.choose(event.id, 'player');
  };
  const toggle = () => {
    if (playing) return reader.pause();
    // Nothing is found: there is nothing to play.
    if (!first) return;
    if (!current || !next) reader.choose(first.id, 'player');
    reader.play();
  };
  const say = words.player;
  return (
    <div className="player" role="group" aria-label={say.name}>
      <SignButton sign="‹" name={say.previous} isOff={!previous} onPress={() => step(previous)} />
      <button type="button" className="tool play" onClick={toggle}>
        <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {playing ? say.pause : say.play}
      </button>
      <SignButton sign="›" name={say.next} isOff={!next} onPress={() => step(next)} />
      <span className="player-position">{say.position(current?.number ?? 0, total)}</span>
    </div>
  );
}

/** While it plays: on to the next event when this one is read, and a stop at the end or when the tab hides. */
function usePlaying() {
  const { reader } = useReader();
  const playing = useReaderState((state) => state.playing);
  const focus = useReaderState((state) => state.focus);
  useEffect(() => {
    const current = focus === null ? null : eventOf(reader.index, focus);
    if (!playing || !current) return;
    const goOn = () => {
      const next = selectStep(reader.index, reader.store.getState(), 1);
      if (next) reader.choose(next.id, 'player');
      else reader.pause();
    };
    const timer = setTimeout(goOn, readingMs(current));
    return () => clearTimeout(timer);
  }, [playing, focus, reader]);
  useEffect(() => {
    const onHide = () => {
      if (document.hidden) reader.pause();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, [reader]);
}
