// When the parent hears of a height, on a clock of the test's own.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outbound } from './outbound.ts';
import { peersOfAddress } from './peers.ts';
import { Reporter } from './reporter.ts';

const site = 'https://news.example/mehr-2016-12-20/embed/';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A frame of `frame` with a content of `content`, and a parent that does nothing unless told to. */
function createFrame(href = site) {
  const content = { width: 600, height: 700 };
  const frame = { width: 600, height: 700 };
  const posted: { readonly atMs: number; readonly message: Outbound }[] = [];
  const turns: string[] = [];
  const startMs = performance.now();
  const parent = { obeys: true };
  const reporter = new Reporter(
    {
      measure: () => ({ ...content }),
      frameSize: () => ({ ...frame }),
      post(messages) {
        posted.push(...messages.map((message) => ({ atMs: performance.now() - startMs, message })));
        const asked = heights().at(-1);
        if (parent.obeys && asked !== undefined) frame.height = asked;
      },
      onRefused: () => turns.push('refused'),
      onGranted: () => turns.push('granted'),
    },
    peersOfAddress(href, 'dateline-x'),
  );
  reporter.sightChanged(true);
  const heightOf = (message: Outbound) =>
    typeof message === 'object' && message.type === 'embed-size' ? [message.height as number] : [];
  const heights = () => posted.flatMap(({ message }) => heightOf(message));
  return { content, frame, parent, posted, turns, reporter, heights };
}

describe('when heights are told', () => {
  test('the first at once, the same height never again', () => {
    const { reporter, content, heights, posted } = createFrame();
    reporter.contentChanged();
    expect(heights()).toEqual([700]);
    expect(posted[0]?.message).toEqual({ sentinel: 'amp', type: 'embed-ready' });
    vi.advanceTimersByTime(1000);
    content.height = 699.95;
    reporter.contentChanged();
    vi.advanceTimersByTime(10_000);
    expect(heights()).toEqual([700]);
    expect(posted).toHaveLength(4);
  });

  test('at most ten times a second, and the last height comes', () => {
    const { reporter, content, posted, heights } = createFrame();
    for (let change = 0; change < 120; change += 1) {
      content.height = 700 + change;
      reporter.contentChanged();
      vi.advanceTimersByTime(8);
    }
    vi.advanceTimersByTime(200);
    expect(heights().at(-1)).toBe(819);
    const times = [...new Set(posted.map(({ atMs }) => atMs))];
    times.slice(1).forEach((atMs, index) => expect(atMs - times[index]!).toBeGreaterThanOrEqual(100));
  });

  test('nothing while the frame is not shown, the height when it is', () => {
    const { reporter, content, frame, posted, heights } = createFrame();
    content.width = 0;
    frame.width = 0;
    reporter.contentChanged();
    reporter.hear({ kind: 'amp-ask' });
    vi.advanceTimersByTime(5000);
    expect(posted).toEqual([]);
    content.width = 600;
    frame.width = 600;
    reporter.frameChanged();
    expect(heights()).toEqual([700]);
  });

  test('a parent that asks is answered in its own format alone, however often it asks', () => {
    const { reporter, posted } = createFrame();
    reporter.contentChanged();
    posted.length = 0;
    for (let time = 0; time < 50; time += 1) reporter.hear({ kind: 'iframe-resizer-init', id: 'a' });
    vi.advanceTimersByTime(1000);
    expect(posted.map(({ message }) => message)).toEqual([
      '[iFrameSizer]a:700:600:init',
      '[iFrameSizer]a:700:600:resizeObserver',
    ]);
  });

  test('a page that has come back tells its height again', () => {
    const { reporter, heights } = createFrame();
    reporter.contentChanged();
    vi.advanceTimersByTime(1000);
    reporter.shownAgain();
    expect(heights()).toEqual([700, 700]);
  });

  test('nothing comes after stop', () => {
    const { reporter, content, posted } = createFrame();
    reporter.contentChanged();
    content.height = 800;
    reporter.contentChanged();
    reporter.stop();
    reporter.shownAgain();
    reporter.hear({ kind: 'amp-ask' });
    vi.advanceTimersByTime(10_000);
    expect(posted).toHaveLength(4);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a parent that does not follow', () => {
  function refuse() {
    const frame = createFrame();
    frame.parent.obeys = false;
    frame.frame.height = 420;
    frame.reporter.contentChanged();
    vi.advanceTimersByTime(500);
    return frame;
  }

  test('is taken to have refused after half a second', () => {
    expect(refuse().turns).toEqual(['refused']);
  });

  test('is told once more, in case its script came late, and then left in peace', () => {
    const { heights, turns } = refuse();
    vi.advanceTimersByTime(60_000);
    expect(heights()).toEqual([700, 700]);
    expect(turns).toEqual(['refused']);
  });

  test('is not judged while the frame is off-screen, where it does not learn its size', () => {
    const { frame, parent, reporter, content, heights, turns } = createFrame();
    reporter.sightChanged(false);
    parent.obeys = false;
    frame.height = 420;
    reporter.contentChanged();
    vi.advanceTimersByTime(2000);
    content.height = 800;
    reporter.contentChanged();
    expect(turns).toEqual([]);
    expect(heights()).toEqual([700, 800]);
    vi.advanceTimersByTime(10_000);
    reporter.sightChanged(true);
    vi.advanceTimersByTime(150);
    expect(turns).toEqual(['refused']);
  });

  test('is not told again when it has moved, as one that clamps', () => {
    const frame = createFrame();
    frame.parent.obeys = false;
    frame.frame.height = 420;
    frame.reporter.contentChanged();
    frame.frame.height = 600;
    frame.reporter.frameChanged();
    vi.advanceTimersByTime(60_000);
    expect(frame.heights()).toEqual([700]);
    expect(frame.turns).toEqual(['refused']);
  });

  test('is not measured for; who asks later hears the wish', () => {
    const { content, reporter, heights } = refuse();
    content.height = 420;
    reporter.contentChanged();
    reporter.frameChanged();
    reporter.hear({ kind: 'amp-ask' });
    vi.advanceTimersByTime(60_000);
    expect(heights()).toEqual([700, 700]);
  });

  test('that grants the height later gets the growing page back, and a fresh measure', () => {
    const { content, frame, reporter, heights, turns } = refuse();
    frame.height = 695;
    content.height = 760;
    reporter.frameChanged();
    expect(turns).toEqual(['refused', 'granted']);
    expect(heights()).toEqual([700, 760]);
  });

  test('does not make the layout swing: a frame that stays small stays fitted', () => {
    const { frame, reporter, turns } = refuse();
    for (let time = 0; time < 40; time += 1) {
      frame.height = 400 + (time % 3) * 100;
      reporter.frameChanged();
      vi.advanceTimersByTime(300);
    }
    expect(turns).toEqual(['refused']);
  });

  test('and says so is believed at once', () => {
    const frame = createFrame();
    frame.parent.obeys = false;
    frame.frame.height = 420;
    frame.reporter.contentChanged();
    frame.reporter.hear({ kind: 'amp-denied' });
    expect(frame.turns).toEqual(['refused']);
  });

  test('has time while it moves', () => {
    const frame = createFrame();
    frame.parent.obeys = false;
    frame.frame.height = 300;
    frame.reporter.contentChanged();
    for (; frame.frame.height < 700; frame.frame.height += 50) {
      frame.reporter.frameChanged();
      vi.advanceTimersByTime(300);
    }
    frame.reporter.frameChanged();
    vi.advanceTimersByTime(1000);
    expect(frame.turns).toEqual([]);
  });
});

describe('parents that add, take away or clamp', () => {
  test.each([
    ['adds four pixels', (asked: number) => asked + 4],
    ['takes four pixels away', (asked: number) => asked - 4],
    ['clamps to 1000', (asked: number) => Math.min(1000, asked)],
  ])('one that %s is told one height', (_, give) => {
    const frame = createFrame();
    frame.parent.obeys = false;
    frame.content.height = 1400;
    frame.reporter.contentChanged();
    frame.frame.height = give(1400);
    frame.reporter.frameChanged();
    vi.advanceTimersByTime(60_000);
    expect(frame.heights()).toEqual([1400]);
  });

  test('a content that grows with its frame is cut off after twenty heights, with one word about it', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { content, frame, reporter, heights, turns } = createFrame();
    for (let time = 0; time < 400; time += 1) {
      content.height = frame.height + 4;
      reporter.frameChanged();
      vi.advanceTimersByTime(16);
    }
    expect(heights()).toHaveLength(20);
    expect(warn).toHaveBeenCalledOnce();
    expect(turns).toEqual(['refused']);
  });
});
