// What lies outside the window, named at its edge and one click away.
import type { Layout } from '../time/layoutLanes.ts';
import { revealInWindow } from '../time/timeWindow.ts';
import { useReader } from '../ui/ReaderContext.tsx';

export function EdgeHint({ side, layout }: { side: 'before' | 'after'; layout: Layout }) {
  const { reader, words } = useReader();
  const outside = side === 'before' ? layout.before : layout.after;
  const running = side === 'before' ? layout.sinceEarlier : [];
  const goal = outside[0] ?? running[0];
  if (!goal) return <span className="edge-hint" data-side={side} />;
  const texts = [
    outside.length > 0 ? words.timeline[side](outside.length) : '',
    running.length > 0 ? words.timeline.runsSinceEarlier(running.length) : '',
  ].filter(Boolean);
  const show = () => {
    const { window } = reader.store.getState();
    const { begin } = goal.when.bounds;
    // Of a state that runs through the window, its beginning is what is outside.
    const wanted = outside[0] ? goal.when.bounds : { begin, end: begin };
    reader.setWindow(revealInWindow(window, wanted, reader.extent), 'timeline');
  };
  return (
    <span className="edge-hint" data-side={side}>
      <button
        type="button"
        className="quiet"
        onClick={show}
        title={words.timeline[side === 'before' ? 'showBefore' : 'showAfter']}
      >
        {side === 'before' ? `‹ ${texts.join(', ')}` : `${texts.join(', ')} ›`}
      </button>
    </span>
  );
}
