// A stop of the Tab key before something long, seen while it has the focus: on to the first stop behind that.
import { type RefObject } from 'react';
import { useLayout } from './useLayout.ts';

const stops = 'a[href], button, input, select, summary, textarea, [tabindex]';

function firstStopBehind(skipped: Element): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(stops)].find(
    (stop) =>
      (skipped.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !skipped.contains(stop) &&
      stop.tabIndex >= 0 &&
      stop.checkVisibility({ visibilityProperty: true }),
  );
}

/** Not in what the build writes: it moves the focus, and leaves the address alone, whose fragment is an event's id. */
export function SkipLink({ name, over }: { name: string; over: RefObject<Element | null> }) {
  const layout = useLayout();
  if (layout === 'static' || layout === 'bare') return null;
  const skip = () => over.current && firstStopBehind(over.current)?.focus();
  return (
    <button type="button" className="tool skip" onClick={skip}>
      {name}
    </button>
  );
}
