// What lies outside the window, named at its edge and one click away.
import { flushSync } from 'react-dom';
import type { Layout } from '../time/layoutLanes.ts';
import { revealInWindow, selectKnownDays } from '../time/timeWindow.ts';
import { useReader } from '../ui/ReaderContext.tsx';

interface Props {
  readonly side: 'before' | 'after';
  readonly outside: Pick<Layout, 'before' | 'after' | 'sinceEarlier'>;
}

export function EdgeHint({ side, outside }: Props) {
  const { reader, words } = useReader();
  const beyond = outside[side];
  const running = side === 'before' ? outside.sinceEarlier : [];
  const goal = beyond[0] ?? running[0];
  if (!goal) return <span className="edge-hint" data-side={side} />;
  const texts = [
    beyond.length > 0 ? words.timeline[side](beyond.length) : '',
    running.length > 0 ? words.timeline.runsSinceEarlier(running.length) : '',
  ].filter(Boolean);
  const show = () => {
    const { window } = reader.store.getState();
    const { earliest, latest } = goal.when.bounds.begin;
    // Of a state that runs through the window, its beginning is what is outside.
    const wanted =
      beyond[0] || earliest === null || latest === null
        ? selectKnownDays(goal.when)
        : { from: earliest, to: latest + 1 };
    // The button goes with what it named: the keyboard goes on at what has come into view.
    flushSync(() => reader.setWindow(revealInWindow(window, wanted, reader.extent), 'timeline'));
    const item = `.strip-item[data-event="${goal.id}"]`;
    document.querySelector<HTMLElement>(item)?.focus({ preventScroll: true });
  };
  return (
    <span className="edge-hint" data-side={side}>
      <button
        type="button"
        className="quiet"
        onClick={show}
        title={words.timeline[side === 'before' ? 'showBefore' : 'showAfter']}
      >
        {side === 'before' ? `‹ ${words.listed(texts)}` : `${words.listed(texts)} ›`}
      </button>
    </span>
  );
}
