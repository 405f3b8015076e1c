// Stands in for time/edtfRefusal.ts on tables' pages (1.5 kB gzipped): what the compiler has let through is refused by
// nobody, and no reader is told why.
import type { Refusal } from '../time/edtfRefusal.ts';

const unused: Refusal = { reason: '', advice: '' };
const refused = () => unused;
export const refusalOfDay = (): Refusal | null => null;
export {
  refused as refusalOf,
  refused as endsFirst,
  refused as lastFirst,
  unused as neitherEnd,
  unused as noDay,
  unused as noSuchYear,
};
