// What each point of a line weighs for the eye: Visvalingam and Whyatt's area, as topojson-simplify has it, but in
// flat arrays. Half a million points are weighed at every build, and one object a point takes three times as long.

/** A heap of numbers by weight, least first; what has been weighed anew is in it twice, and its old weight is stale. */
function createHeap(most: number) {
  const weights = new Float64Array(most);
  const items = new Int32Array(most);
  let size = 0;
  const set = (at: number, weight: number, item: number) => {
    weights[at] = weight;
    items[at] = item;
  };
  const weightAt = (at: number) => weights[at] ?? Infinity;
  const itemAt = (at: number) => items[at] ?? 0;
  return {
    push(weight: number, item: number) {
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (weightAt(parent) <= weight) break;
        set(at, weightAt(parent), itemAt(parent));
        at = parent;
      }
      set(at, weight, item);
    },
    topWeight: () => weightAt(0),
    topItem: () => itemAt(0),
    isEmpty: () => size === 0,
    pop() {
      size--;
      const weight = weightAt(size);
      const item = itemAt(size);
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && weightAt(child + 1) < weightAt(child)) child++;
        if (weightAt(child) >= weight) break;
        set(at, weightAt(child), itemAt(child));
        at = child;
      }
      set(at, weight, item);
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
  const done = new Uint8Array(count);
  const heap = createHeap(3 * count);
  const x = (i: number) => xs[i] ?? 0;
  const y = (i: number) => ys[i] ?? 0;
  const weigh = (i: number) => {
    if (i <= 0 || i >= count - 1) return;
    const a = before[i] ?? 0;
    const c = after[i] ?? 0;
    weights[i] = Math.abs((x(a) - x(c)) * (y(i) - y(a)) - (x(a) - x(i)) * (y(c) - y(a))) / 2;
    heap.push(weights[i] ?? 0, i);
  };
  for (let i = 0; i < count; i++) {
    before[i] = i - 1;
    after[i] = i + 1;
  }
  for (let i = 1; i < count - 1; i++) weigh(i);
  for (let most = 0; !heap.isEmpty();) {
    const weight = heap.topWeight();
    const item = heap.topItem();
    heap.pop();
    if (done[item] === 1 || weight !== weights[item]) continue;
    done[item] = 1;
    most = Math.max(most, weight);
    weights[item] = most;
    const a = before[item] ?? 0;
    const c = after[item] ?? 0;
    after[a] = c;
    before[c] = a;
    weigh(a);
    weigh(c);
  }
  return weights;
}
