// Keeps the parent page told how high the embed is, whichever resizer the parent runs: the window's listeners and
// observers around the reporter. It knows neither React nor the story.
import { parseInbound } from './inbound.ts';
import type { Outbound } from './outbound.ts';
import { peersOfAddress } from './peers.ts';
import { Reporter } from './reporter.ts';

export interface HeightReportsOptions {
  /** The element as high as the content, while the layout grows with it. Nothing in it may be as high as the frame. */
  readonly content: HTMLElement;
  /**
   * The parent has not made the frame as high as was asked: switch, before returning, to the layout that fits into
   * any height. From then on the content is not measured.
   */
  readonly onRefused: () => void;
  /** The parent has made the frame high enough after all: switch back, before returning. */
  readonly onGranted: () => void;
}

export interface HeightReports {
  /** For what no observer sees; needless after a change of elements, text, attributes or size. */
  contentChanged(): void;
  /** Leaves no listener, observer or timer behind. */
  stop(): void;
}

/** Chromium, Firefox to come: the frame asks the browser, not the parent's script. */
declare global {
  interface Window {
    requestResize?: () => unknown;
  }
}

const quiet: HeightReports = { contentChanged: () => undefined, stop: () => undefined };

/**
 * Begin with it, before the parent's `load` and before anything is written into the address: some parents ask only
 * once, and some find the frame by the address as it was. Does nothing in a page that is not framed.
 */
export function startHeightReports({ content, onRefused, onGranted }: HeightReportsOptions): HeightReports {
  if (window.parent === window) return quiet;
  const frameId = `dateline-${Math.random().toString(36).slice(2, 10)}`;
  const reporter = new Reporter(
    {
      measure: () => content.getBoundingClientRect(),
      frameSize: () => ({ width: window.innerWidth, height: window.innerHeight }),
      post: postToParent,
      onRefused,
      onGranted,
    },
    peersOfAddress(window.location.href, frameId),
  );
  const contentChanged = () => reporter.contentChanged();
  const stopListening = listen(reporter);
  const stopObserving = observe(content, contentChanged);
  const stopWatching = watchSight((isInSight) => reporter.sightChanged(isInSight));
  contentChanged();
  return {
    contentChanged,
    stop() {
      stopListening();
      stopObserving();
      stopWatching();
      reporter.stop();
    },
  };
}

/** A sandboxed parent has no origin to name, and the messages hold nothing that another page must not know. */
function postToParent(messages: readonly Outbound[]) {
  for (const message of messages) window.parent.postMessage(message, '*');
  void askBrowser();
}

async function askBrowser() {
  try {
    await window.requestResize?.();
  } catch {
    // Not every browser has it, and one that has may refuse. The messages have gone out.
  }
}

function listen(reporter: Reporter): () => void {
  const message = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    const parsed = parseInbound(data);
    if (parsed) reporter.hear(parsed);
  };
  const resize = () => reporter.frameChanged();
  const load = () => reporter.contentChanged();
  // The first `pageshow` belongs to the load, and has nothing to tell.
  let wasShown = document.readyState === 'complete';
  const pageshow = ({ persisted }: PageTransitionEvent) => {
    if (persisted || wasShown) reporter.shownAgain();
    wasShown = true;
  };
  window.addEventListener('message', message);
  window.addEventListener('resize', resize);
  window.addEventListener('load', load);
  window.addEventListener('pageshow', pageshow);
  return () => {
    window.removeEventListener('message', message);
    window.removeEventListener('resize', resize);
    window.removeEventListener('load', load);
    window.removeEventListener('pageshow', pageshow);
  };
}

/** Two observers: the browser does not lay out a frame that is off-screen, and then only mutations are seen. */
function observe(content: HTMLElement, contentChanged: () => void): () => void {
  const sizes = new ResizeObserver(contentChanged);
  sizes.observe(content);
  const mutations = new MutationObserver(contentChanged);
  mutations.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return () => {
    sizes.disconnect();
    mutations.disconnect();
  };
}

/** Whether the reader can see any of the frame, wherever in the parent's page it stands. */
function watchSight(onChange: (isInSight: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) onChange(last.isIntersecting);
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
