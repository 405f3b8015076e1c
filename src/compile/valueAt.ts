// The value at a path of plain data. Own properties alone.
import type { Path } from './readYaml.ts';

export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) found = childOf(found, step);
  return found;
}

export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
