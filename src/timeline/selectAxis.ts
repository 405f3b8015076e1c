// What stands on the axis: the ticks' labels, and at its far end what lies outside the window there, or, where nothing
// does and there is room, the word for that side. At the other end, over the lanes' names, there is always room.
import type { StoryEvent } from '../model/story.ts';
import type { Layout } from '../time/layoutLanes.ts';
import type { Tick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { measureText } from '../ui/measureText.ts';
import type { ReaderValue } from '../ui/ReaderContext.tsx';
import type { Words } from '../words/en.ts';
import { selectTickLabels, type TickLabel } from './selectTickLabels.ts';
import { readStripFonts } from './sizes.ts';

export type Side = 'before' | 'after';

/** Events outside the window, and those in it that began before. */
export type Beyond = Pick<Layout, 'before' | 'after' | 'sinceEarlier'>;

export interface Outside {
  readonly text: string;
  readonly events: readonly StoryEvent[];
  /** In view already, but begun before it. */
  readonly running: readonly StoryEvent[];
}

/** What lies outside the window on one side; null where nothing does. */
export function selectOutside(side: Side, beyond: Beyond, words: Words): Outside | null {
  const events = beyond[side];
  const running = side === 'before' ? beyond.sinceEarlier : [];
  const texts = [
    events.length > 0 ? words.timeline[side](events.length) : '',
    running.length > 0 ? words.timeline.runsSinceEarlier(running.length) : '',
  ].filter(Boolean);
  return texts.length > 0 ? { text: words.listed(texts), events, running } : null;
}

export const sideWord = (side: Side, { timeline }: Words): string =>
  side === 'before' ? timeline.earlier : timeline.later;

/** Blank, sign and padding beside the text of a hint. */
const aroundPx = 28;

export interface AxisContent {
  readonly labels: readonly TickLabel[];
  /** Whether the far end has room for its side's word. */
  readonly hasRoom: boolean;
}

/** `farSide`: what the far end of the axis, away from the lanes' names, looks towards. */
export function selectAxis(
  { ticks, window, widthPx, outside: beyond, farSide }: AxisInput,
  { words, dates }: ReaderValue,
): AxisContent {
  const measure = (text: string) => measureText(text, readStripFonts().hint) + aroundPx;
  const outside = selectOutside(farSide, beyond, words);
  const takenPx = outside ? measure(outside.text) : 0;
  const keepFree = farSide === 'before' ? { start: takenPx, end: 0 } : { start: 0, end: takenPx };
  const labels = selectTickLabels(ticks, window, { widthPx, keepFree }, dates);
  const [first, last] = [labels[0], labels.at(-1)];
  const freePx = farSide === 'before' ? (first?.x ?? widthPx) : widthPx - (last ? last.x + last.widthPx : 0);
  return { labels, hasRoom: freePx >= measure(sideWord(farSide, words)) };
}

interface AxisInput {
  readonly ticks: readonly Tick[];
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly outside: Beyond;
  readonly farSide: Side;
}
