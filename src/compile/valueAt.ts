// The value at a path of plain data. Own properties alone.
import type { Path } from './readYaml.ts';

export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) found = childOf(found, step);
  return found;
}

/** Whether nothing was written there. What was written and could not be read is not absent, nor is anything below it. */
export function isAbsent(value: unknown, path: Path): boolean {
  let holder = value;
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null) return false;
    if (!Object.hasOwn(holder, step)) return true;
    holder = childOf(holder, step);
  }
  return false;
}

export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
