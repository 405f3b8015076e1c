// Numbers of rows whose count nobody knows before the end, in typed arrays that double.

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

export interface Growing<T extends Numbers> {
  push(number: number): void;
  /** Those that have been pushed; it shares their memory. */
  all(): T;
}

export function growInt32(): Growing<Int32Array> {
  return grow((length) => new Int32Array(length));
}

export function growUint32(): Growing<Uint32Array> {
  return grow((length) => new Uint32Array(length));
}

export function growUint16(): Growing<Uint16Array> {
  return grow((length) => new Uint16Array(length));
}

export function growUint8(): Growing<Uint8Array> {
  return grow((length) => new Uint8Array(length));
}

export function growFloat64(): Growing<Float64Array> {
  return grow((length) => new Float64Array(length));
}

function grow<T extends Numbers>(create: (length: number) => T): Growing<T> {
  let numbers = create(1024);
  let count = 0;
  return {
    push(number) {
      if (count === numbers.length) {
        const larger = create(count * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count] = number;
      count += 1;
    },
    all: () => numbers.subarray(0, count) as T,
  };
}
