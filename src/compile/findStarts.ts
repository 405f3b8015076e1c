// Every place at which words stand in a text, overlapping ones too, in time that grows with the text and no faster.

/** Nobody tells more places apart. */
const mostStarts = 1000;

/** Up to here `indexOf` is the fastest even where it compares every letter again at every place. */
const mostShort = 64;

/** In UTF-16 units. `onStep` hears of each comparison that long words cost. */
export function findStarts(text: string, words: string, onStep?: () => void): number[] {
  return words.length > mostShort ? findLong(text, words, onStep) : findShort(text, words);
}

function findShort(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && starts.length < mostStarts; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}

/** The search of Knuth, Morris and Pratt (1977): `indexOf` would take seconds where both are made of one letter. */
function findLong(text: string, words: string, onStep?: () => void): number[] {
  const starts: number[] = [];
  const fallback = fallbacksOf(words);
  let matched = 0;
  // Most words are known by their beginning to stand further on, or nowhere.
  const from = text.indexOf(words.slice(0, mostShort));
  if (from < 0) return starts;
  for (let at = from; at < text.length && starts.length < mostStarts; at += 1) {
    while (matched > 0 && text[at] !== words[matched]) {
      matched = fallback[matched - 1] ?? 0;
      onStep?.();
    }
    if (text[at] === words[matched]) matched += 1;
    onStep?.();
    if (matched < words.length) continue;
    starts.push(at - words.length + 1);
    matched = fallback[matched - 1] ?? 0;
  }
  return starts;
}

/** For each length: how much of the words' beginning is also their end so far. */
function fallbacksOf(words: string): Int32Array {
  const lengths = new Int32Array(words.length);
  for (let at = 1, length = 0; at < words.length; at += 1) {
    while (length > 0 && words[at] !== words[length]) length = lengths[length - 1] ?? 0;
    if (words[at] === words[length]) length += 1;
    lengths[at] = length;
  }
  return lengths;
}
