// What each point of a line weighs for the eye: Visvalingam and Whyatt's area, as topojson-simplify has it, but in
// flat arrays. Half a million points are weighed at every build, and objects for them keep the collector busy.

/** Items by weight, the least on top. `weights` are the caller's, who says which of them have changed. */
function createHeap(weights: Float64Array) {
  const items = new Int32Array(weights.length);
  const places = new Int32Array(weights.length);
  let size = 0;
  const itemAt = (at: number) => items[at] ?? 0;
  const weightAt = (at: number) => weights[itemAt(at)] ?? 0;
  const put = (item: number, at: number) => {
    items[at] = item;
    places[item] = at;
  };
  const settle = (item: number) => {
    const weight = weights[item] ?? 0;
    let at = places[item] ?? 0;
    for (let above = (at - 1) >> 1; at > 0 && weightAt(above) > weight; above = (at - 1) >> 1) {
      put(itemAt(above), at);
      at = above;
    }
    for (let below = 2 * at + 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && weightAt(below + 1) < weightAt(below)) below++;
      if (weightAt(below) >= weight) break;
      put(itemAt(below), at);
      at = below;
    }
    put(item, at);
  };
  return {
    isEmpty: () => size === 0,
    settle,
    push(item: number) {
      put(item, size++);
      settle(item);
    },
    pop(): number {
      const least = itemAt(0);
      const last = itemAt(--size);
      put(last, 0);
      settle(last);
      return least;
    },
  };
}

/**
 * The area by which the line changes when a point is left out after all that weigh less; never less than theirs.
 * The ends weigh endlessly, so that lines stay joined however coarse they get.
 */
export function weighLine(xs: Float64Array, ys: Float64Array): Float64Array {
  const count = xs.length;
  const weights = new Float64Array(count).fill(Infinity);
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  const isEnd = (i: number) => i <= 0 || i >= count - 1;
  const x = (i: number) => xs[i] ?? 0;
  const y = (i: number) => ys[i] ?? 0;
  const areaAt = (i: number) => {
    const a = before[i] ?? 0;
    const c = after[i] ?? 0;
    return Math.abs((x(a) - x(c)) * (y(i) - y(a)) - (x(a) - x(i)) * (y(c) - y(a))) / 2;
  };
  const heap = createHeap(weights);
  for (let i = 1; i < count - 1; i++) {
    before[i] = i - 1;
    after[i] = i + 1;
    weights[i] = areaAt(i);
    heap.push(i);
  }
  for (let most = 0; !heap.isEmpty();) {
    const i = heap.pop();
    most = Math.max(most, weights[i] ?? 0);
    weights[i] = most;
    const a = before[i] ?? 0;
    const c = after[i] ?? 0;
    after[a] = c;
    before[c] = a;
    for (const next of [a, c]) {
      if (isEnd(next)) continue;
      weights[next] = areaAt(next);
      heap.settle(next);
    }
  }
  return weights;
}
