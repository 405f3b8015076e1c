// Runs in the measured page before anything else: notes what the browser says of itself, and clicks a marker until its
// quote is there. A plain script, since it is handed to the browser as it stands.
(() => {
  const entries = { firstPaint: 0, largestPaint: 0, shift: 0, long: /** @type {number[][]} */ ([]) };
  const interactions = /** @type {number[]} */ ([]);
  const bench = {
    entries,
    interactions,
    quoteAt: 0,
    frames: /** @type {number[]} */ ([]),
    recording: false,
  };
  Object.assign(window, { bench });

  /**
   * @param {string} type
   * @param {(entry: any) => void} note
   * @param {object} [options]
   */
  const observe = (type, note, options) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') entries.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (entries.largestPaint = entry.startTime));
  observe('layout-shift', (entry) => (entries.shift += entry.hadRecentInput ? 0 : entry.value));
  observe('longtask', (entry) => entries.long.push([entry.startTime, entry.duration]));
  observe('event', (entry) => entry.interactionId && interactions.push(entry.duration), {
    durationThreshold: 16,
  });

  /** @param {string} selector */
  const visible = (selector) =>
    [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);

  /**
   * Clicks what `marker` finds, as soon as it can be seen, until the quote can; then notes the time after the next paint.
   * @param {string} marker
   * @param {string} quote
   */
  const clickUntil = (marker, quote) => {
    const poll = setInterval(() => {
      if (visible(quote)) {
        clearInterval(poll);
        requestAnimationFrame(() => setTimeout(() => (bench.quoteAt = performance.now())));
      } else visible(marker)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }, 20);
  };
  // One visit clicks what the build has drawn, a link; another what the script has, a button.
  Object.assign(bench, {
    clickBuilt: () => clickUntil('.built-marker a', '.entry:target blockquote mark, .card blockquote mark'),
    clickScripted: () =>
      clickUntil('button[data-place="tehran"]', '.card blockquote mark, .entry[data-chosen] blockquote mark'),
  });

  let last = 0;
  /** @param {number} now */
  const frame = (now) => {
    if (bench.recording && last > 0) bench.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})();
