// embed.js, which a newspaper's page may load to give our frames the height of their content: a classic script that
// imports nothing, asks nothing of the network and keeps nothing.
//
// Which frames are ours: those whose address lies in the folder that this script came from and ends in `embed/`, and
// those that a <dateline-story> has made. No other frame is spoken to, listened to or touched.
//
// It depends on one public message alone, which every embed sends and any other loader may use as well:
// { sentinel: 'amp', type: 'embed-size', height }, in answer to { sentinel: 'amp', type: 'frames-init' } too.

(() => {
  const once = Symbol.for('dateline.embed');
  if (once in window) return;
  Object.defineProperty(window, once, { value: true });

  const leastPx = 100;
  const mostPx = 20_000;
  const framesOfElements = new Set<HTMLIFrameElement>();

  /** The site's own address; the versioned script stands in its folder `assets/`. Null for a script without one. */
  const site = siteOf(document.currentScript);

  function siteOf(script: HTMLOrSVGScriptElement | null): string | null {
    if (!(script instanceof HTMLScriptElement) || script.src === '') return null;
    const [path = ''] = script.src.split(/[?#]/, 1);
    return path.replace(/(assets\/embed-)?[^/]*$/, '');
  }

  const clamp = (height: unknown): number | null =>
    typeof height === 'number' && Number.isFinite(height) && height > 0
      ? Math.min(mostPx, Math.max(leastPx, Math.ceil(height)))
      : null;

  function isOurs(frame: HTMLIFrameElement): boolean {
    if (framesOfElements.has(frame)) return true;
    const [path = ''] = frame.src.split(/[?#]/, 1);
    return site !== null && path.startsWith(site) && /\/embed\/(index\.html)?$/.test(path);
  }

  const findFrames = () => [...document.querySelectorAll('iframe'), ...framesOfElements].filter(isOurs);

  /** A sandboxed frame has no origin: it is known by its window alone. */
  function isOriginOf(origin: string, frame: HTMLIFrameElement): boolean {
    return origin === new URL(frame.src).origin || (origin === 'null' && frame.hasAttribute('sandbox'));
  }

  function ask(frame: HTMLIFrameElement) {
    frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }

  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === null || typeof data !== 'object' || data === null) return;
    const { sentinel, type, height } = data as Readonly<Record<string, unknown>>;
    const px = clamp(height);
    if (sentinel !== 'amp' || type !== 'embed-size' || px === null) return;
    const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame && isOriginOf(origin, frame)) frame.style.height = `${px}px`;
  });

  class DatelineStory extends HTMLElement {
    /** The same iframe as in the snippet, beside what stands in the element, which is shown without this script. */
    connectedCallback() {
      const link = document.createElement('a');
      link.href = this.getAttribute('src') ?? '';
      // An address of script would run in the newspaper's page.
      if (!this.hasAttribute('src') || !/^(https?|file):$/.test(link.protocol)) return;
      const frame = document.createElement('iframe');
      const attributes = {
        title: this.title || 'Dateline',
        lang: this.lang,
        loading: 'lazy',
        referrerpolicy: 'strict-origin-when-cross-origin',
        height: String(clamp(Number(this.getAttribute('height'))) ?? 600),
        src: link.href,
      };
      for (const [name, value] of Object.entries(attributes)) if (value) frame.setAttribute(name, value);
      frame.style.cssText = 'width:0;min-width:100%;border:0';
      this.style.display = 'block';
      framesOfElements.add(frame);
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    }

    disconnectedCallback() {
      const frame = this.shadowRoot?.querySelector('iframe');
      if (frame) framesOfElements.delete(frame);
    }
  }

  if (!customElements.get('dateline-story')) customElements.define('dateline-story', DatelineStory);
  // Those that have loaded before this script; the others report by themselves.
  findFrames().forEach(ask);
})();

export {};
