// How large an edited story may be. data/README.md states the same numbers.

export const limits = {
  storyBytes: 5_000_000,
  articleBytes: 8_000_000,
  articleCharacters: 2_000_000,
  events: 10_000,
  depth: 12,
  text: 20_000,
  headline: 120,
  summary: 400,
  title: 120,
  label: 40,
  /** Of a table: rows, the characters of a row, those of a cell that is a title or a name, of an address, of an id. */
  tableEvents: 2_000_000,
  rowCharacters: 1_000_000,
  cell: 300,
  address: 2000,
  rowId: 80,
  /** Of a column that rows are grouped by, without groups in the mapping. */
  groupValues: 10_000,
} as const;
