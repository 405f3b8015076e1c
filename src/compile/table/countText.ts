/** A count as messages write it: `1,234`, and `1,234 rows` or `1 row` with a noun. */
export function countText(count: number, noun?: string): string {
  const digits = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return noun === undefined ? digits : `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
