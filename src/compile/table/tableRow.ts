// A row as the rest of the compiler sees it, whatever file it stands in: cells of the columns that the mapping names.
import type { Position } from '../readYaml.ts';

export interface TableRow {
  readonly line: number;
  readonly column: number;
  /** What readers are told: the line, or which feature of a collection it is, from 1. */
  readonly number: number;
  /** What keeps it from being read at all. */
  readonly fault: (Position & { readonly message: string }) | null;
  /** The cell as it is written; empty where the row has none. `name` counts the names that were asked for, from 0. */
  cell(name: number): string;
  locate(name: number): Position;
}

/** A copy that holds no more of the file than itself: what is cut out of a text keeps the whole of it in memory. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
