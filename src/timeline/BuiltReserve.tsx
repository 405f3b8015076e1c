// An empty picture as high as the built strip, before all else of the page's rooms: while the page streams in, the
// timeline's row has its height from the first paint on, and the map does not shrink when the strip comes.
import { useReader } from '../ui/ReaderContext.tsx';
import { layOutBuilt, widestLeastPx } from './BuiltStrip.tsx';
import { axisPx } from './sizes.ts';
import { heightOf } from './stripLayout.ts';

export function BuiltReserve() {
  const heightPx = axisPx + heightOf(layOutBuilt(useReader(), widestLeastPx));
  return <svg width="1" height={heightPx} aria-hidden="true" />;
}
