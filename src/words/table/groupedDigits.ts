// Large numbers in the digits of a language, three by three. Not by Intl: see digits.ts.
import { createDigits, type Numbering } from '../digits.ts';
import { createCount, type CountForms } from '../plural.ts';

/** Whole numbers from 0; `separator` stands between groups of three digits. */
export function createGroupedDigits(numbering: Numbering, separator: string): (number: number) => string {
  const digits = createDigits(numbering);
  return (number) => digits(String(number).replace(/\B(?=(\d{3})+$)/g, separator));
}

/** As `createCount`, with grouped digits. */
export function createGroupedCount(
  locale: string,
  grouped: (number: number) => string,
): (n: number, forms: CountForms) => string {
  const formOf = createCount(locale, 'latn');
  return (n, forms) => {
    // The form is chosen for the number; where it stands in it, it stands grouped.
    const marked = Object.fromEntries(
      Object.entries(forms).map(([rule, form]) => [rule, form.replaceAll('#', '\0')]),
    );
    return formOf(n, marked as CountForms).replaceAll('\0', grouped(n));
  };
}
