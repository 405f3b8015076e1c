// A million ids in some twenty megabytes: their characters one behind the other, and a table of where each begins.
// Ids are ASCII.

export interface IdSet {
  readonly count: number;
  /** Its place, from 0, by the order in which they came; or, where it is there already, −1 − the place of that one. */
  add(id: string): number;
  at(place: number): string;
}

export function createIdSet(): IdSet {
  let bytes = Buffer.alloc(1 << 16);
  let offsets = new Uint32Array(1 << 12);
  let count = 0;
  /** Place + 1 by hash, with open addressing; never more than half full. */
  let slots = new Uint32Array(1 << 13);

  const at = (place: number) => bytes.toString('latin1', offsets[place], offsets[place + 1]);

  function slotOf(id: string): number {
    let hash = 0x811c_9dc5;
    for (let n = 0; n < id.length; n += 1) hash = Math.imul(hash ^ id.charCodeAt(n), 0x0100_0193);
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
      if (at(found - 1) === id) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  function grow(): void {
    if (count + 2 > offsets.length) {
      const old = offsets;
      offsets = new Uint32Array(old.length * 2);
      offsets.set(old);
    }
    if (count * 2 < slots.length) return;
    slots = new Uint32Array(slots.length * 2);
    for (let place = 0; place < count; place += 1) slots[slotOf(at(place))] = place + 1;
  }

  return {
    get count() {
      return count;
    },
    add(id) {
      const slot = slotOf(id);
      const found = slots[slot] ?? 0;
      if (found !== 0) return -found;
      const start = offsets[count] ?? 0;
      if (start + id.length > bytes.length)
        bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length + id.length)]);
      bytes.write(id, start, 'latin1');
      count += 1;
      offsets[count] = start + id.length;
      slots[slot] = count;
      grow();
      return count - 1;
    },
    at,
  };
}
