// Characters of a text that are not seen and make it look like another: what turns its direction, and tags. Letters and
// marks of right-to-left text (ZWNJ, RLM, LRM, ALM), and pairs that turn a part and turn it back, are none of these.

/** The flags of England, Scotland and Wales are spelt in tags; the ends of paragraphs end what is open. */
const pattern =
  /\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\n\u2029]/gu;

/** Their offsets in UTF-16 units, in order. Pairs are those of UAX #9, X1–X8; an override is one however it ends. */
export function findUnseen(text: string): readonly number[] {
  const found = new Set<number>();
  const open: { readonly at: number; readonly isIsolate: boolean }[] = [];
  let isolates = 0;
  const begin = (at: number, isIsolate: boolean) => {
    open.push({ at, isIsolate });
    if (isIsolate) isolates += 1;
  };
  /** Ends what is open, from the last on, up to an isolate or all of it. What is passed over has no end of its own. */
  const end = (toIsolate: boolean) => {
    for (let one = open.pop(); one; one = open.pop()) {
      if (one.isIsolate) isolates -= 1;
      if (one.isIsolate && toIsolate) return;
      found.add(one.at);
    }
  };
  for (const { 0: character, index: at } of text.matchAll(pattern)) {
    if (/[\n\u2029]/.test(character)) end(false);
    else if (/[\u202a\u202b\u2066-\u2068]/.test(character)) begin(at, character > '\u2065');
    else if (character === '\u202c' && open.at(-1)?.isIsolate === false) open.pop();
    else if (character === '\u2069' && isolates > 0) end(true);
    else if (character.length < 3) {
      found.add(at);
      if (/[\u202d\u202e]/.test(character)) begin(at, false);
    }
  }
  end(false);
  return [...found].sort((a, b) => a - b);
}
