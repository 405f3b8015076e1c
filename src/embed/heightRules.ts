// The arithmetic of heights: what is worth a message, when the frame is too small, and when parent and frame chase
// each other.
import type { Size } from './outbound.ts';

const least = 100;
const most = 20_000;
/** Layout gives 64ths of a pixel; a sliver must not grow the frame by a whole one. */
const sliver = 0.1;
/** Borders and rounding take a few pixels from a frame without anybody having refused. */
const tolerancePx = 8;

/** What to tell the parent of a measured box; null while the frame is not shown. */
export function sizeToReport({ width, height }: Size): Size | null {
  if (!(width > 0) || !Number.isFinite(height)) return null;
  return {
    width: Math.ceil(width - sliver),
    height: Math.min(most, Math.max(least, Math.ceil(height - sliver))),
  };
}

/** Whether a frame of this height shows too little of what was asked for. */
export const isTooSmall = (frameHeight: number, askedHeight: number) =>
  frameHeight < askedHeight - tolerancePx;

const mostChanges = 20;
/** Twenty-one reports take two seconds at least; a slow machine takes longer to run into the same loop. */
const loopMs = 5000;

export interface LoopGuard {
  /** Takes note of a change of height; true when there have been too many at one width. */
  isLoop(width: number, nowMs: number): boolean;
}

export function createLoopGuard(): LoopGuard {
  let guardedWidth = 0;
  let changesMs: number[] = [];
  return {
    isLoop(width, nowMs) {
      if (width !== guardedWidth) changesMs = [];
      guardedWidth = width;
      changesMs = [...changesMs.filter((changeMs) => nowMs - changeMs < loopMs), nowMs];
      return changesMs.length > mostChanges;
    },
  };
}
