// A text made of cells: the name of one column, or words with names of columns in braces.
import type { TableRow } from './tableRow.ts';

export interface Template {
  /** Words, and names of columns, counted from 0. */
  readonly parts: readonly (string | number)[];
  /** One that a fault of the whole is told at. */
  readonly name: number;
}

/** `nameOf` counts the names of columns; null where braces are not closed, or hold nothing, or none are there. */
export function parseTemplate(text: string, nameOf: (column: string) => number): Template | null {
  if (!/[{}]/.test(text)) {
    const name = nameOf(text);
    return { parts: [name], name };
  }
  const pieces = text.split(/(\{[^{}]+\})/).filter((piece) => piece !== '');
  const isColumn = (piece: string) => piece.startsWith('{') && piece.endsWith('}') && piece.length > 2;
  if (pieces.some((piece) => !isColumn(piece) && /[{}]/.test(piece))) return null;
  const parts = pieces.map((piece) => (isColumn(piece) ? nameOf(piece.slice(1, -1)) : piece));
  const name = parts.find((part) => typeof part === 'number');
  return name === undefined ? null : { parts, name };
}

/** Empty where every cell in it is. */
export function fillTemplate({ parts }: Template, row: TableRow, encode = (cell: string) => cell): string {
  if (parts.length === 1) return typeof parts[0] === 'number' ? row.cell(parts[0]) : '';
  let isEmpty = true;
  let text = '';
  for (const part of parts) {
    const cell = typeof part === 'string' ? part : encode(row.cell(part));
    if (typeof part === 'number' && cell !== '') isEmpty = false;
    text += cell;
  }
  return isEmpty ? '' : text.trim();
}
