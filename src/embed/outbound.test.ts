// What each kind of parent is told, to the letter.
import { describe, expect, test } from 'vitest';
import type { Message } from './inbound.ts';
import { formatResizerInit, formatSize } from './outbound.ts';
import { hear, peersOfAddress, protocols, type Peers } from './peers.ts';

const site = 'https://news.example/mehr-2016-12-20/embed/';
const size = { width: 600, height: 734 };
const said = (peers: Peers) => protocols.flatMap((protocol) => formatSize(protocol, peers, size));
const after = (peers: Peers, message: Message) => hear(peers, message).peers;
const plain = peersOfAddress(site, 'dateline-x');

const always = [
  { sentinel: 'amp', type: 'embed-size', height: 734 },
  { 'datawrapper-height': { 'dateline-x': 734 } },
];
const medium = (src: string) => JSON.stringify({ context: 'iframe.resize', src, height: 734 });

describe('what is said', () => {
  test('three formats to a parent that has said nothing', () => {
    expect(said(plain)).toEqual([...always, medium(site)]);
  });

  test('pym is spoken when the address holds its id', () => {
    const peers = peersOfAddress(`${site}?initialWidth=600&childId=story%201`, 'dateline-x');
    expect(said(peers).at(-1)).toBe('pymxPYMxstory 1xPYMxheightxPYMx734');
    expect(said(peersOfAddress(`${site}?childId=`, 'dateline-x'))).toHaveLength(3);
  });

  test('an address that tells of the parent’s page is not repeated', () => {
    const peers = peersOfAddress(
      `${site}?childId=a&parentTitle=News&parentUrl=https%3A%2F%2Fparent.example%2F`,
      'dateline-x',
    );
    expect(said(peers)).toEqual([...always, 'pymxPYMxaxPYMxheightxPYMx734']);
  });

  test('the address goes out as it was at load, its fragment too', () => {
    const href = `${site}?theme=dark#moscow-meeting`;
    expect(said(peersOfAddress(href, 'dateline-x'))[2]).toBe(medium(href));
  });

  test('WordPress is answered with the secret of the address, and with no other', () => {
    const peers = peersOfAddress(`${site}#?secret=aB3dE5gH7j`, 'dateline-x');
    expect(said(peers).at(-1)).toEqual({ message: 'height', value: 734, secret: 'aB3dE5gH7j' });
    expect(hear(peers, { kind: 'wordpress-ask', secret: 'aB3dE5gH7j' }).answer).toBe('wordpress');
    expect(hear(peers, { kind: 'wordpress-ask', secret: 'other' }).answer).toBeNull();
  });

  test.each(['#secret=', '#?secret=-', '#moscow-meeting', `#?secret=${'a'.repeat(33)}`, ''])(
    'no secret stands in %j',
    (hash) => {
      expect(peersOfAddress(`${site}${hash}`, 'dateline-x').wordpressSecret).toBeNull();
    },
  );

  test('iframe-resizer is spoken once it has given its id', () => {
    expect(hear(plain, { kind: 'iframe-resizer-ask' }).answer).toBeNull();
    const peers = after(plain, { kind: 'iframe-resizer-init', id: 'frame-2' });
    expect(said(peers).at(-1)).toBe('[iFrameSizer]frame-2:734:600:resizeObserver');
    expect(formatResizerInit('frame-2', size)).toBe('[iFrameSizer]frame-2:734:600:init');
    expect(hear(peers, { kind: 'iframe-resizer-ask' }).answer).toBe('iframe-resizer');
  });

  test('open-iframe-resizer is spoken once it has asked', () => {
    const peers = after(plain, { kind: 'open-iframe-resizer-ask' });
    expect(said(peers).at(-1)).toEqual({ type: 'iframe-resized', width: 600, height: 734 });
  });

  test('another pym’s width is not for us', () => {
    const peers = peersOfAddress(`${site}?childId=a`, 'dateline-x');
    expect(hear(peers, { kind: 'pym-width', id: 'b' }).answer).toBeNull();
    expect(hear(peers, { kind: 'pym-width', id: 'a' }).answer).toBe('pym');
  });
});
