// Runs in the measured page before anything else: notes when what was done has been painted. A plain script, since it is
// handed to the browser as it stands. All times are in milliseconds, as performance.now() has them.
(() => {
  const scale = {
    /** What `watch` waits for: 0 as long as it has not been painted. */
    paintedAt: 0,
    /** When the last press of a button was made, and the first move since `watchUpdate`. */
    clickedAt: 0,
    movedAt: 0,
    /** Of interactions, until the paint after each; those under 16 ms are not told. */
    interactions: /** @type {number[]} */ ([]),
    frames: /** @type {number[]} */ ([]),
    recording: false,
  };

  let isDone = () => false;
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => (scale.paintedAt ||= performance.now());

  /** @param {() => boolean} condition */
  const watch = (condition) => {
    scale.paintedAt = 0;
    isDone = condition;
  };

  /** @param {string} selector */
  const textOf = (selector) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent.trim()).join(' ');

  Object.assign(scale, {
    /** Until the words that `selector` finds are other ones, and there are some. @param {string} selector */
    watchShown(selector) {
      const before = textOf(selector);
      watch(() => ![before, ''].includes(textOf(selector)));
    },
    /** Until all views have been updated after the next move of the pointer. */
    watchUpdate() {
      scale.movedAt = 0;
      performance.clearMarks('dateline:updated');
      watch(() => {
        const marks = performance.getEntriesByName('dateline:updated');
        return scale.movedAt > 0 && marks.some(({ startTime }) => startTime >= scale.movedAt);
      });
    },
  });
  Object.assign(window, { scale });

  addEventListener('click', ({ timeStamp }) => (scale.clickedAt = timeStamp), true);
  addEventListener('pointermove', ({ timeStamp }) => (scale.movedAt ||= timeStamp), true);
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries()))
      if (entry.interactionId) scale.interactions.push(entry.duration);
  }).observe({ type: 'event', .../** @type {object} */ ({ durationThreshold: 16 }) });

  let last = 0;
  /** @param {number} now */
  const frame = (now) => {
    if (scale.recording && last > 0) scale.frames.push(now - last);
    last = now;
    if (isDone()) {
      isDone = () => false;
      afterPaint.port2.postMessage(null);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})();
