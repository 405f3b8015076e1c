// Finds weekdays and dates in an article's own words, in its language. Names come from Intl; nothing is guessed.
import type { DateTerm } from '../model/edtf.ts';
import { dayOf, formatYear } from './calendar.ts';

type NameOptions = Intl.DateTimeFormatOptions;

/** Arabic has three sets of month names in use, English two short forms of September. */
const variants: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-SY', 'ar-MA'],
  en: ['en', 'en-GB'],
};

/** Calendars in which an article of the language may state a day. */
const calendars: Readonly<Record<string, readonly string[]>> = { fa: ['gregory', 'persian'] };

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;

const dayMs = 86_400_000;

/** ISO weekdays (1 Monday … 7 Sunday) whose names stand in the words. */
export function weekdaysIn(words: string, language: string): ReadonlySet<number> {
  // 1970-01-05 was a Monday.
  const names = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    namesOf(dayMs * (weekday + 3), 'weekday', language).map((name) => ({ weekday, name })),
  );
  // The longest first, and taken out: the Persian Saturday is the tail of Sunday, the Turkish Sunday the head of Monday.
  names.sort((a, b) => b.name.length - a.name.length);
  let rest = words;
  const found = new Set<number>();
  for (const { weekday, name } of names) {
    const pattern = namePattern(name, language);
    if (!pattern.test(rest)) continue;
    found.add(weekday);
    rest = rest.replace(pattern, ' ');
  }
  return found;
}

/** The parts of a date that the words do not state, in words of ours; empty where they state all of it. */
export function missingParts(words: string, term: DateTerm, language: string): readonly string[] {
  const missing = missingGregorian(words, term, language);
  if (missing.length === 0 || term.day === null) return missing;
  const others = (calendars[languageOf(language)] ?? []).filter((calendar) => calendar !== 'gregory');
  return others.some((calendar) => statesDay(words, term.first * dayMs, calendar, language)) ? [] : missing;
}

function missingGregorian(words: string, term: DateTerm, language: string): readonly string[] {
  const numbers = numbersIn(words);
  const missing: string[] = [];
  const take = (test: (digits: string) => boolean): boolean => {
    const at = numbers.findIndex(test);
    if (at >= 0) numbers.splice(at, 1);
    return at >= 0;
  };
  const year = formatYear(Math.abs(term.year));
  const written =
    term.unspecified === 'year-of-decade'
      ? year.slice(0, 3)
      : term.unspecified === 'year-of-century'
        ? year.slice(0, 2)
        : null;
  const holdsYear = written
    ? take((digits) => digits.length === 4 && digits.startsWith(written))
    : take((digits) => Number(digits) === Math.abs(term.year));
  if (!holdsYear) missing.push(`the year ${written ? written.padEnd(4, 'X') : year}`);
  if (term.day !== null && !take((digits) => Number(digits) === term.day))
    missing.push(`the day ${term.day}`);
  if (term.month !== null) {
    const { month } = term;
    const names = namesOf(dayOf(2000, month, 15) * dayMs, 'month', language);
    const named = names.some((name) => namePattern(name, language).test(words));
    if (!named && !take((digits) => Number(digits) === month)) missing.push(`the month ${month}`);
  }
  return missing;
}

function statesDay(words: string, ms: number, calendar: string, language: string): boolean {
  const options: NameOptions = { calendar, timeZone: 'UTC', numberingSystem: 'latn' };
  const parts = new Intl.DateTimeFormat(language, { ...options, dateStyle: 'long' }).formatToParts(ms);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const numbers = numbersIn(words);
  return (
    numbers.some((digits) => Number(digits) === Number(partOf('year'))) &&
    numbers.some((digits) => Number(digits) === Number(partOf('day'))) &&
    namePattern(partOf('month'), language).test(words)
  );
}

/** Making a formatter takes half a millisecond, and a story asks for the same names again and again. */
const namesMade = new Map<string, readonly string[]>();

function namesOf(ms: number, part: 'weekday' | 'month', language: string): readonly string[] {
  const key = `${language} ${part} ${ms}`;
  const names = namesMade.get(key) ?? makeNames(ms, part, language);
  namesMade.set(key, names);
  return names;
}

/** The names in full and in short, alone and within a date (Russian declines months). */
function makeNames(ms: number, part: 'weekday' | 'month', language: string): readonly string[] {
  const names = new Set<string>();
  for (const tag of variants[languageOf(language)] ?? [language]) {
    for (const width of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const options: NameOptions = { calendar: 'gregory', timeZone: 'UTC', [part]: width, ...beside };
        const found = new Intl.DateTimeFormat(tag, options)
          .formatToParts(ms)
          .find(({ type }) => type === part);
        const name = found?.value.replace(/\.$/, '') ?? '';
        if (/\p{L}/u.test(name)) names.add(name);
      }
    }
  }
  return [...names];
}

/** A name as a whole word. Blank, ZWNJ and nothing are one within Persian names; Arabic writes "on" and "the" onto it. */
function namePattern(name: string, language: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[\s\u200c]+/g, '[\\s\\u200c]*');
  const code = languageOf(language);
  const stem = code === 'ru' && name.length > 4 ? `${escaped.replace(/[аеуыья]$/, '')}\\p{L}{0,3}` : escaped;
  const before = code === 'ar' ? '' : '(?<![\\p{L}\\p{M}])';
  // A short name in lower case may be another word: "sat", "sun", "may" of English.
  const flags = name.length > 3 ? 'giu' : 'gu';
  return new RegExp(`${before}${stem}(?![\\p{L}\\p{M}])`, flags);
}

function numbersIn(words: string): string[] {
  return [...words.matchAll(/\p{Nd}+/gu)].map(([digits]) => digits.replace(/\p{Nd}/gu, toAsciiDigit));
}

/** Unicode keeps the decimal digits of a script in a run from 0 to 9: the way back to its first is the value. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
