// A cell as messages show it: its beginning, in quotation marks, with what cannot be seen written as codes.
import { showInvisible } from '../suspectCharacter.ts';

const most = 60;

export function quoteCell(cell: string): string {
  return `"${showCell(cell)}"`;
}

export function showCell(cell: string): string {
  const characters = Array.from(cell.slice(0, 2 * most + 2));
  const shown = showInvisible(characters.slice(0, most).join(''));
  return `${shown}${characters.length > most ? '…' : ''}`;
}
