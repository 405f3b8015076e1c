// What a parent page may say to the frame, in the formats of the resizers that newspapers use. A message is somebody
// else's data: it is taken apart with `split`, never matched with an expression made of it; what is not known is null.

export type Message =
  /** pym tells the frame its width, and waits for its height. */
  | { readonly kind: 'pym-width'; readonly id: string }
  /** @newswire/frames and our own loader ask a frame that may have loaded before them. */
  | { readonly kind: 'amp-ask' }
  | { readonly kind: 'amp-denied' }
  | { readonly kind: 'wordpress-ask'; readonly secret: string }
  /** iframe-resizer gives the frame its id; answers before that are not understood. */
  | { readonly kind: 'iframe-resizer-init'; readonly id: string }
  | { readonly kind: 'iframe-resizer-ask' }
  | { readonly kind: 'open-iframe-resizer-ask' };

/** In UTF-16 units: no message that we understand is nearly as long. */
const longestMessage = 2048;
const longestId = 200;
const pymMark = 'xPYMx';
const resizerMark = '[iFrameSizer]';

export function parseInbound(data: unknown): Message | null {
  if (typeof data === 'string') return data.length > longestMessage ? null : parseText(data);
  if (typeof data !== 'object' || data === null) return null;
  return parseRecord(data as Readonly<Record<string, unknown>>);
}

function parseText(text: string): Message | null {
  if (text.startsWith(resizerMark)) return parseResizer(text.slice(resizerMark.length));
  const [name, id, about] = text.split(pymMark, 4);
  if (name !== 'pym' || about !== 'width' || !isId(id)) return null;
  return { kind: 'pym-width', id };
}

/** `ID:8:false:…`, where the third field, "size the width too", tells it from all else; or a word. */
function parseResizer(text: string): Message | null {
  if (text === 'resize' || text === 'reset') return { kind: 'iframe-resizer-ask' };
  const [id, , sizesWidth] = text.split(':', 3);
  if ((sizesWidth !== 'true' && sizesWidth !== 'false') || !isId(id)) return null;
  return { kind: 'iframe-resizer-init', id };
}

function parseRecord({ sentinel, type, message, secret }: Readonly<Record<string, unknown>>): Message | null {
  if (sentinel === 'amp') {
    if (type === 'frames-init') return { kind: 'amp-ask' };
    return type === 'embed-size-denied' ? { kind: 'amp-denied' } : null;
  }
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') {
    return { kind: 'open-iframe-resizer-ask' };
  }
  return message === 'ready' && isId(secret) ? { kind: 'wordpress-ask', secret } : null;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestId;
