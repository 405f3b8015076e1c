// What the frame says to its parent: heights, widths and ids, in each resizer's own format. Nothing of the story, of
// the reader or of the page around it; never null, which some listeners cannot bear.
import type { Peers, Protocol } from './peers.ts';

export interface Size {
  /** Whole CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type Outbound = string | Readonly<Record<string, unknown>>;

/** Tells AMP's frame, once, that its placeholder can go. */
export const embedReady: Outbound = { sentinel: 'amp', type: 'embed-ready' };

/** The messages by which a parent that speaks `protocol` learns the size; none where it has not asked to. */
export function formatSize(protocol: Protocol, peers: Peers, { width, height }: Size): readonly Outbound[] {
  switch (protocol) {
    case 'amp':
      return [{ sentinel: 'amp', type: 'embed-size', height }];
    case 'datawrapper':
      return [{ 'datawrapper-height': { [peers.frameId]: height } }];
    case 'medium':
      if (peers.address === null) return [];
      return [JSON.stringify({ context: 'iframe.resize', src: peers.address, height })];
    case 'pym':
      return peers.pymId === null ? [] : [['pym', peers.pymId, 'height', height].join('xPYMx')];
    case 'wordpress':
      if (peers.wordpressSecret === null) return [];
      return [{ message: 'height', value: height, secret: peers.wordpressSecret }];
    case 'iframe-resizer':
      return peers.iframeResizerId === null
        ? []
        : [formatResizer(peers.iframeResizerId, { width, height }, 'resizeObserver')];
    case 'open-iframe-resizer':
      return peers.usesOpenIframeResizer ? [{ type: 'iframe-resized', width, height }] : [];
  }
}

/** iframe-resizer takes the frame for dead until it has heard this. */
export function formatResizerInit(id: string, size: Size): Outbound {
  return formatResizer(id, size, 'init');
}

const formatResizer = (id: string, { width, height }: Size, why: string) =>
  `[iFrameSizer]${id}:${height}:${width}:${why}`;
