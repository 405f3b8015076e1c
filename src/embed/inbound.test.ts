// What parents say, as recorded from them, and what only looks like it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInbound } from './inbound.ts';

describe('messages that are understood', () => {
  test.each([
    ['pymxPYMxstory-1xPYMxwidthxPYMx600', { kind: 'pym-width', id: 'story-1' }],
    [{ sentinel: 'amp', type: 'frames-init' }, { kind: 'amp-ask' }],
    [{ sentinel: 'amp', type: 'embed-size-denied', requestedHeight: 900 }, { kind: 'amp-denied' }],
    [
      { message: 'ready', secret: 'aB3dE5gH7j' },
      { kind: 'wordpress-ask', secret: 'aB3dE5gH7j' },
    ],
    [
      '[iFrameSizer]frame-2:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
      { kind: 'iframe-resizer-init', id: 'frame-2' },
    ],
    ['[iFrameSizer]frame:8:true', { kind: 'iframe-resizer-init', id: 'frame' }],
    ['[iFrameSizer]resize', { kind: 'iframe-resizer-ask' }],
    ['[iFrameSizer]reset', { kind: 'iframe-resizer-ask' }],
    [
      { type: 'iframe-child-init', targetElementSelector: '#x', bodyPadding: '9px', bodyMargin: '9px' },
      { kind: 'open-iframe-resizer-ask' },
    ],
    [{ type: 'iframe-get-child-dimensions' }, { kind: 'open-iframe-resizer-ask' }],
  ])('%j', (data, message) => {
    expect(parseInbound(data)).toEqual(message);
  });
});

describe('messages that are ignored', () => {
  test.each([
    [null],
    [undefined],
    [7],
    [''],
    [[]],
    [{}],
    ['{"context":"iframe.resize"}'],
    ['pym'],
    ['pymxPYMxstory-1xPYMxheightxPYMx600'],
    ['pymxPYMxstory-1xPYMxviewport-iframe-positionxPYMx9 9 9 9 9 9'],
    ['pymxPYMxxPYMxwidthxPYMx600'],
    ['[iFrameSizer]'],
    ['[iFrameSizer]frame:8:maybe'],
    ['[iFrameSizer]:8:false'],
    ['[iFrameSizer]pageInfo:{"iframeHeight":600}'],
    ['[iFrameSizer]frame:700:600:init'],
    [{ sentinel: 'amp', type: 'embed-size', height: 600 }],
    [{ message: 'ready' }],
    [{ message: 'ready', secret: { toString: 'x' } }],
    [{ message: 'ready', secret: 'x'.repeat(201) }],
    [`[iFrameSizer]frame:8:false:${'x'.repeat(2048)}`],
  ])('%j', (data) => {
    expect(parseInbound(data)).toBeNull();
  });

  test('whatever is sent, nothing is thrown', () => {
    const parts = fc.array(fc.constantFrom('pym', 'xPYMx', '[iFrameSizer]', ':', 'true', 'width', '\0', '('));
    const texts = parts.map((chosen) => chosen.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), texts), (data) => {
        expect(() => parseInbound(data)).not.toThrow();
      }),
    );
  });
});
