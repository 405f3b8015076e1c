// What stands in the map's corners in words: credit, notices, and hints that go away by themselves.
import { useEffect, type ReactNode } from 'react';
import type { Insets } from '../geo/box.ts';
import { usesCommandKey } from '../ui/usesCommandKey.ts';
import type { Words } from '../words/en.ts';
import type { Hint } from './guardScroll.ts';

const hintMs = 2000;

export function MapNotes({
  words,
  covered,
  credit,
  notice,
  isEmpty,
  hint,
  onHintOver,
}: {
  words: Words;
  covered: Insets;
  credit: ReactNode;
  notice: string | null;
  isEmpty: boolean;
  hint: Hint | null;
  onHintOver: () => void;
}) {
  useEffect(() => {
    if (!hint) return;
    const timer = setTimeout(onHintOver, hintMs);
    return () => clearTimeout(timer);
  }, [hint, onHintOver]);
  const keys = usesCommandKey() ? 'mac' : 'other';
  const { top, right, bottom, left } = covered;
  return (
    <div className="map-notes" style={{ top, right, bottom, left }}>
      {isEmpty ? <p className="map-empty">{words.map.empty}</p> : null}
      {hint ? (
        <p className="map-hint" aria-hidden="true">
          {hint === 'wheel' ? words.map.wheelHint[keys] : words.map.touchHint}
        </p>
      ) : null}
      <div className="map-foot">
        <p className="map-notice" role="status">
          {notice}
        </p>
        <p className="map-credit" dir="auto">
          {credit}
        </p>
      </div>
    </div>
  );
}
