// Stands in for time/edtfRefusal.ts on tables' pages (1 kB gzipped): what the compiler has let through is refused by nobody,
// and no reader is told why.
import type { Refusal } from '../time/edtfRefusal.ts';

export const refusalOf = (): Refusal => ({ reason: '', advice: '' });
export const refusalOfDay = (): Refusal | null => null;
