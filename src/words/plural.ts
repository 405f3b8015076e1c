// Counted words: the form that a language wants with a number, and the number in that language's digits.
import { createDigits, type Numbering } from './digits.ts';

/** `#` is where the number stands; a form may do without. `other` stands in for those that are not given. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export function createCount(locale: string, numbering: Numbering): (n: number, forms: CountForms) => string {
  const digits = createDigits(numbering);
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll('#', digits(n));
}
