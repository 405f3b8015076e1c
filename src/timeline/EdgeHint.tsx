// What lies outside the window, named at its edge and one click away; where nothing does, which side this is.
import { flushSync } from 'react-dom';
import { revealInWindow, selectKnownDays } from '../time/timeWindow.ts';
import { useReader } from '../ui/ReaderContext.tsx';
import { selectOutside, sideWord, type Beyond, type Side } from './selectAxis.ts';

interface Props {
  readonly side: Side;
  /** Over the lanes' names, or at the axis's other end. */
  readonly at: 'heads' | 'far';
  readonly outside: Beyond;
  readonly hasRoom: boolean;
}

export function EdgeHint({ side, at, outside: beyond, hasRoom }: Props) {
  const { reader, words } = useReader();
  const outside = selectOutside(side, beyond, words);
  // Away from the plot; where the words run from the right, the sign is turned with them.
  const pointing = (text: string) => (at === 'heads' ? `‹ ${text}` : `${text} ›`);
  const show = ({ events, running }: NonNullable<typeof outside>) => {
    const goal = events[0] ?? running[0];
    if (!goal) return;
    const { window } = reader.store.getState();
    const { earliest, latest } = goal.when.bounds.begin;
    // Of a state that runs through the window, its beginning is what is outside.
    const wanted =
      events[0] || earliest === null || latest === null
        ? selectKnownDays(goal.when)
        : { from: earliest, to: latest + 1 };
    // The button goes with what it named: the keyboard goes on at what has come into view.
    flushSync(() => reader.setWindow(revealInWindow(window, wanted, reader.extent), 'timeline'));
    const item = `.strip-item[data-event="${goal.id}"]`;
    document.querySelector<HTMLElement>(item)?.focus({ preventScroll: true });
  };
  return (
    <span className="edge-hint" dir={words.dates.direction}>
      {outside ? (
        <button
          type="button"
          className="quiet"
          onClick={() => show(outside)}
          title={words.timeline[side === 'before' ? 'showBefore' : 'showAfter']}
        >
          {pointing(outside.text)}
        </button>
      ) : hasRoom ? (
        <span aria-hidden="true">{pointing(sideWord(side, words))}</span>
      ) : null}
    </span>
  );
}
