// What the tests' parent pages share: they read which frames to make and when to begin from their own address, keep
// all messages, and have one frame of another vendor beside ours.

/**
 * @typedef {object} Parent
 * @property {(frames: readonly HTMLIFrameElement[]) => void} connect Begins to listen, and to speak.
 * @property {(child: string, index: number) => string} [addressOf] What the format adds to the embed's address.
 * @property {(frame: HTMLIFrameElement, index: number) => void} [prepare] Attributes, before the frame has an address.
 */

(() => {
  const query = new URLSearchParams(location.search);
  const child = query.get('child') ?? '';
  const count = Number(query.get('count') ?? 1);

  /** @type {{ readonly frame: number, readonly data: unknown }[]} */
  const received = [];
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll('iframe')].filter(({ className }) => className === 'ours');
    received.push({ frame: frames.findIndex(({ contentWindow }) => contentWindow === source), data });
  });

  function makeRoom() {
    const below = Number(query.get('below') ?? 0);
    const room = document.createElement('div');
    room.style.height = `${below}px`;
    document.body.append(room);
  }

  /** @param {HTMLIFrameElement} frame */
  function dress(frame) {
    frame.style.border = '0';
    frame.style.display = query.has('hidden') ? 'none' : 'block';
    frame.width = '100%';
    frame.height = query.get('height') ?? '420';
  }

  /** The foreign frame stands between ours, so that counting does not tell them apart. */
  function addForeign() {
    const foreign = document.createElement('iframe');
    foreign.src = new URL('/foreign/', child).href;
    foreign.title = 'Another vendor';
    dress(foreign);
    foreign.height = '321';
    document.body.append(foreign);
  }

  /** @param {Parent} parent */
  function makeFrames({ addressOf = (address) => address, prepare = () => undefined }) {
    return Array.from({ length: count }, (_, index) => {
      if (index === 1) addForeign();
      const frame = document.createElement('iframe');
      frame.className = 'ours';
      frame.title = `Story ${index}`;
      dress(frame);
      prepare(frame, index);
      frame.src = addressOf(child, index);
      document.body.append(frame);
      return frame;
    });
  }

  /**
   * `?when=before` begins before the frames have loaded, `at` as soon as each has, `late` when the test calls
   * `connectLate()`.
   * @param {Parent} parent
   */
  function runParent(parent) {
    makeRoom();
    const frames = makeFrames(parent);
    const when = query.get('when') ?? 'before';
    if (when === 'before') parent.connect(frames);
    if (when === 'at') {
      let loaded = 0;
      for (const frame of frames) {
        frame.addEventListener('load', () => {
          loaded += 1;
          if (loaded === frames.length) parent.connect(frames);
        });
      }
    }
    Object.assign(window, { connectLate: () => parent.connect(frames) });
  }

  /**
   * What a parent makes of a height it was asked for: `?give=plus`, `minus`, `clamp`.
   * @param {number} height
   */
  function given(height) {
    const give = query.get('give');
    if (give === 'plus') return height + 4;
    if (give === 'minus') return height - 4;
    return give === 'clamp' ? Math.min(1000, height) : height;
  }

  /**
   * Calls `onMessage` with what each of the frames says.
   * @param {readonly HTMLIFrameElement[]} frames
   * @param {(frame: HTMLIFrameElement, data: any) => void} onMessage
   */
  function listenTo(frames, onMessage) {
    addEventListener('message', ({ source, data }) => {
      const frame = frames.find(({ contentWindow }) => contentWindow === source);
      if (frame) onMessage(frame, data);
    });
  }

  Object.assign(window, { query, child, count, received, makeRoom, addForeign, runParent, given, listenTo });
})();
