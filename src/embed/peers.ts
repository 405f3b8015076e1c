// Whom the frame reports to. Which resizer the parent runs is not known beforehand: three formats go out in any case,
// the others once the frame's own address or a message of the parent asks for them.
import type { Message } from './inbound.ts';

/** Listed in the order in which their messages go out. */
export const protocols = [
  'amp',
  'datawrapper',
  'medium',
  'pym',
  'wordpress',
  'iframe-resizer',
  'open-iframe-resizer',
] as const;
export type Protocol = (typeof protocols)[number];

export interface Peers {
  /** The id by which Datawrapper's format tells frames apart; no two frames of a page may have the same. */
  readonly frameId: string;
  /** The frame's address as it stands in the parent's markup; null where it tells of the page that embeds it. */
  readonly address: string | null;
  readonly pymId: string | null;
  readonly wordpressSecret: string | null;
  readonly iframeResizerId: string | null;
  readonly usesOpenIframeResizer: boolean;
}

/** `href` is the address as it was at load, before anything is written into it. */
export function peersOfAddress(href: string, frameId: string): Peers {
  const { hash, searchParams } = new URL(href);
  const pymId = searchParams.get('childId');
  const tellsOfParent = searchParams.has('parentUrl') || searchParams.has('parentTitle');
  return {
    frameId,
    address: tellsOfParent ? null : href,
    pymId: pymId === '' ? null : pymId,
    wordpressSecret: /\bsecret=([A-Za-z0-9]{1,32})(?![A-Za-z0-9])/.exec(hash)?.[1] ?? null,
    iframeResizerId: null,
    usesOpenIframeResizer: false,
  };
}

/** The peers after a message, and who waits for an answer to it. */
export function hear(
  peers: Peers,
  message: Message,
): { readonly peers: Peers; readonly answer: Protocol | null } {
  switch (message.kind) {
    case 'pym-width':
      return { peers, answer: message.id === peers.pymId ? 'pym' : null };
    case 'amp-ask':
      return { peers, answer: 'amp' };
    case 'amp-denied':
      return { peers, answer: null };
    case 'wordpress-ask':
      return { peers, answer: message.secret === peers.wordpressSecret ? 'wordpress' : null };
    case 'iframe-resizer-init':
      return { peers: { ...peers, iframeResizerId: message.id }, answer: 'iframe-resizer' };
    case 'iframe-resizer-ask':
      return { peers, answer: peers.iframeResizerId === null ? null : 'iframe-resizer' };
    case 'open-iframe-resizer-ask':
      return { peers: { ...peers, usesOpenIframeResizer: true }, answer: 'open-iframe-resizer' };
  }
}
