// A million ids in some twenty megabytes: their characters one behind the other, and a table of where each begins.
// Ids are ASCII.

export interface IdSet {
  readonly count: number;
  /** Its place, from 0, by the order in which they came; or, where it is there already, −1 − the place of that one. */
  add(id: string): number;
  at(place: number): string;
}

export function createIdSet(): IdSet {
  const texts = createTexts();
  /** Place + 1 by hash, with open addressing; never more than half full. */
  let slots = new Uint32Array(1 << 13);

  function slotOf(id: string): number {
    let slot = hashOf(id) & (slots.length - 1);
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      if (texts.at(found - 1) === id) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  function growSlots(): void {
    slots = new Uint32Array(slots.length * 2);
    for (let place = 0; place < texts.count; place += 1) slots[slotOf(texts.at(place))] = place + 1;
  }

  return {
    get count() {
      return texts.count;
    },
    add(id) {
      const slot = slotOf(id);
      const found = slots[slot] ?? 0;
      if (found !== 0) return -found;
      texts.push(id);
      slots[slot] = texts.count;
      if (texts.count * 2 > slots.length) growSlots();
      return texts.count - 1;
    },
    at: texts.at,
  };
}

function createTexts() {
  let bytes = Buffer.alloc(1 << 16);
  let ends = new Uint32Array(1 << 12);
  let count = 0;
  const endOf = (place: number) => (place < 0 ? 0 : (ends[place] ?? 0));
  return {
    get count() {
      return count;
    },
    at: (place: number) => bytes.toString('latin1', endOf(place - 1), endOf(place)),
    push(text: string): void {
      const start = endOf(count - 1);
      if (start + text.length > bytes.length)
        bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length + text.length)]);
      if (count === ends.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(ends);
        ends = larger;
      }
      bytes.write(text, start, 'latin1');
      ends[count] = start + text.length;
      count += 1;
    },
  };
}

/** FNV-1a, with its high bits in the low ones, that alone count. */
function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (let n = 0; n < id.length; n += 1) hash = Math.imul(hash ^ id.charCodeAt(n), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
