// The window on an overview: where it stands in the strip, how it is dragged, and how it is drawn.
import type { RefObject } from 'react';
import { pxOf } from '../time/pxOf.ts';
import { useSize } from '../ui/useSize.ts';
import { useWindowing, useWindowState } from '../ui/WindowContext.tsx';
import { useBrush, type BrushPx } from './useBrush.ts';

/** As in the style sheet. */
export const overviewPx = 40;
const narrowestBrushPx = 14;

/** Pixels from where time begins; `widthPx` is 0 before the strip has been measured. Drags on the strip move the window. */
export function useOverviewBrush(strip: RefObject<HTMLElement | null>): BrushPx {
  const { reader } = useWindowing();
  const window = useWindowState((state) => state.window);
  const widthPx = useSize(strip)?.width ?? 0;
  const from = pxOf(window.from, reader.extent, widthPx);
  const to = pxOf(window.to, reader.extent, widthPx);
  const air = Math.max(0, narrowestBrushPx - (to - from)) / 2;
  const left = Math.max(0, Math.min(from - air, widthPx - narrowestBrushPx));
  const right = Math.min(widthPx, Math.max(to + air, narrowestBrushPx));
  const brush = { widthPx, left, right };
  useBrush(strip, reader, brush);
  return brush;
}

export function BrushMark({ left, right }: Pick<BrushPx, 'left' | 'right'>) {
  return (
    <>
      <rect
        className="brush"
        x={left + 1}
        y={1}
        width={Math.max(right - left - 2, 4)}
        height={overviewPx - 2}
        rx={4}
      />
      <path className="grip" d={`M${(left + right) / 2 - 2} ${overviewPx / 2 - 5}v10m4 -10v10`} />
    </>
  );
}
