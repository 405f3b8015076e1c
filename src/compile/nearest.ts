// The known word nearest to an unknown one, for messages alone: nothing is ever matched by it.

/** `; did you mean "x"?`, or the whole list where none is near and it is short. */
export function suggest(word: string, known: readonly string[], noun: string): string {
  const nearest = nearestOf(word, known);
  if (nearest !== null) return `did you mean "${nearest}"?`;
  if (known.length === 0) return `there is no ${noun} yet; add it`;
  if (known.length <= 16) return `write ${known.length === 1 ? '' : 'one of '}${known.join(', ')}`;
  return `add it, or name ${noun} that is there`;
}

function nearestOf(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
