// Decides when the parent is told a height, and notices when it does not follow. It knows no DOM: a window, or a test,
// lends it eyes and a mouth.
import { createLoopGuard, isTooSmall, sizeToReport } from './heightRules.ts';
import type { Message } from './inbound.ts';
import { embedReady, formatResizerInit, formatSize, type Outbound, type Size } from './outbound.ts';
import { hear, protocols, type Peers, type Protocol } from './peers.ts';
import { Timer } from './timer.ts';

export interface Surroundings {
  /** The content's box, in the layout that grows with it. */
  readonly measure: () => Size;
  /** The inside of the frame, as the parent has made it. */
  readonly frameSize: () => Size;
  readonly post: (messages: readonly Outbound[]) => void;
  /** The frame stays too small: when this returns, the page fits into any height. */
  readonly onRefused: () => void;
  /** The height has come after all: when this returns, the page grows with its content again. */
  readonly onGranted: () => void;
}

/** Ten looks a second at most, and so ten reports. */
const gapMs = 100;
/** From a report to the judgement whether the parent has followed. */
const patienceMs = 500;
/** A frame that comes into sight learns its size by then. */
const sightMs = 150;
/** A parent whose script came late, and whose format has no way to ask, is told once more. */
const secondReportMs = 3000;

export class Reporter {
  #peers: Peers;
  #wished: Size | null = null;
  /** While it does not grow, nothing is measured: the wish stays the one that was refused. */
  #layout: 'grows' | 'fitted' | 'stopped' = 'grows';
  #owed = new Set<Protocol>();
  #owesInit = false;
  #isFirst = true;
  #hasParentSpoken = false;
  #isInSight = false;
  #firstFrameHeight = 0;
  #lookedMs = -Infinity;
  #toldMs = -Infinity;
  readonly #loopGuard = createLoopGuard();
  readonly #look = new Timer();
  readonly #judge = new Timer();
  readonly #secondReport = new Timer();

  /** `peers` are those that the frame's address tells of; more come as the parent speaks. */
  constructor(
    readonly surroundings: Surroundings,
    peers: Peers,
  ) {
    this.#peers = peers;
  }

  /** The content may have another size. */
  contentChanged(): void {
    if (this.#layout === 'grows') this.#lookSoon();
  }

  /** The frame may have another size. */
  frameChanged(): void {
    const isSmall = this.#isFrameTooSmall();
    if (this.#layout === 'fitted' && isSmall === false) {
      this.#layout = 'grows';
      this.surroundings.onGranted();
    }
    this.contentChanged();
    // Counted from its last change: a parent may take a while to move to the height it was asked for.
    if (isSmall === true) this.#judgeLater(patienceMs);
  }

  /**
   * Chromium does not tell a frame that is off-screen of its new size: until it is in sight, nobody knows whether the
   * parent has followed.
   */
  sightChanged(isInSight: boolean): void {
    this.#isInSight = isInSight;
    if (isInSight) this.#judgeLater(Math.max(sightMs, this.#toldMs + patienceMs - performance.now()));
  }

  hear(message: Message): void {
    const { peers, answer } = hear(this.#peers, message);
    this.#peers = peers;
    this.#hasParentSpoken = true;
    if (message.kind === 'amp-denied') this.#hearDenial();
    if (message.kind === 'iframe-resizer-init') this.#owesInit = true;
    if (answer !== null) this.#report([answer]);
  }

  /** The page has come back from where browsers keep pages: its parent may have lost its height. */
  shownAgain(): void {
    this.#report(protocols);
  }

  stop(): void {
    this.#layout = 'stopped';
    for (const timer of [this.#look, this.#judge, this.#secondReport]) timer.cancel();
  }

  /** Without a change, too. */
  #report(to: readonly Protocol[]) {
    for (const protocol of to) this.#owed.add(protocol);
    this.#lookSoon();
  }

  #lookSoon() {
    if (this.#layout === 'stopped' || this.#look.isRunning()) return;
    const waitMs = this.#lookedMs + gapMs - performance.now();
    if (waitMs > 0) this.#look.start(waitMs, () => this.#lookNow());
    else this.#lookNow();
  }

  #lookNow() {
    this.#lookedMs = performance.now();
    const size = this.#layout === 'grows' ? sizeToReport(this.surroundings.measure()) : this.#wished;
    if (size === null || this.surroundings.frameSize().width === 0) return;
    const isNew = size.height !== this.#wished?.height;
    this.#wished = size;
    if (isNew && this.#loopGuard.isLoop(size.width, this.#lookedMs)) return this.#giveUp();
    if (isNew) for (const protocol of protocols) this.#owed.add(protocol);
    if (this.#owed.size > 0) this.#tell(size);
  }

  #tell(size: Size) {
    const { iframeResizerId } = this.#peers;
    const messages: Outbound[] = this.#isFirst ? [embedReady] : [];
    if (this.#owesInit && iframeResizerId !== null) messages.push(formatResizerInit(iframeResizerId, size));
    for (const protocol of protocols) {
      if (this.#owed.has(protocol)) messages.push(...formatSize(protocol, this.#peers, size));
    }
    if (this.#isFirst) {
      this.#firstFrameHeight = this.surroundings.frameSize().height;
      this.#secondReport.start(secondReportMs, () => this.#reportAgain());
    }
    this.#isFirst = false;
    this.#owesInit = false;
    this.#owed.clear();
    this.#toldMs = performance.now();
    this.surroundings.post(messages);
    this.#judgeLater(patienceMs);
  }

  #reportAgain() {
    const hasMoved = this.surroundings.frameSize().height !== this.#firstFrameHeight;
    if (!this.#hasParentSpoken && !hasMoved && this.#isFrameTooSmall() === true) this.#report(protocols);
  }

  /** Null when that cannot be told: nothing was asked for, or the frame is not shown. */
  #isFrameTooSmall(): boolean | null {
    const { width, height } = this.surroundings.frameSize();
    return this.#wished === null || width === 0 ? null : isTooSmall(height, this.#wished.height);
  }

  #judgeLater(ms: number) {
    if (this.#layout === 'grows') this.#judge.start(ms, () => this.#judgeFrame());
  }

  #judgeFrame() {
    if (this.#layout !== 'grows' || !this.#isInSight || this.#isFrameTooSmall() !== true) return;
    this.#refuse();
  }

  #hearDenial() {
    if (this.#layout === 'grows' && this.#isFrameTooSmall() !== false) this.#refuse();
  }

  #refuse() {
    this.#judge.cancel();
    this.#layout = 'fitted';
    this.surroundings.onRefused();
  }

  /** Parent and frame chase each other: the frame keeps what it has, and the page fits into it. */
  #giveUp() {
    this.stop();
    console.warn('Dateline: the height keeps changing with the frame; it is no longer reported');
    this.surroundings.onRefused();
  }
}
