// Counted words: the form that a language wants with a number, and the number in that language's digits.

/** `#` is where the number stands; a form may do without. `other` stands in for those that are not given. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Numbering systems as Unicode names them. Tables, since what Intl makes of a number depends on its version. */
const digitTables = { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩', arabext: '۰۱۲۳۴۵۶۷۸۹' } as const;
export type Numbering = keyof typeof digitTables;

/** Replaces every European digit and nothing else: no grouping, no other decimal mark. */
export function createDigits(numbering: Numbering): (text: number | string) => string {
  const table = digitTables[numbering];
  return (text) => String(text).replaceAll(/[0-9]/g, (digit) => table[Number(digit)] ?? digit);
}

export function createCount(locale: string, numbering: Numbering): (n: number, forms: CountForms) => string {
  const digits = createDigits(numbering);
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll('#', digits(n));
}
