// Finds weekdays and dates in an article's own words, in its language. Names come from Intl; nothing is guessed.
import type { DateTerm } from '../model/edtf.ts';
import { dayOf, formatYear } from './calendar.ts';

type NameOptions = Intl.DateTimeFormatOptions;

type Era = 'bc' | 'ad';

type NamedPart = 'weekday' | 'month' | 'era';

/** A number of the words, in ASCII digits, and where it stands in them. */
interface StatedNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Arabic has three sets of month names in use, English two short forms of September. */
const variants: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-SY', 'ar-MA'],
  en: ['en', 'en-GB'],
};

/** Names of the two eras that Intl does not give. */
const eraVariants: Readonly<Record<string, Readonly<Record<Era, readonly string[]>>>> = {
  en: { bc: ['BCE'], ad: ['CE'] },
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
  if (namesEra(words, 'bc', language)) return missing;
  const others = (calendars[languageOf(language)] ?? []).filter((calendar) => calendar !== 'gregory');
  return others.some((calendar) => statesDay(words, term.first * dayMs, calendar, language)) ? [] : missing;
}

function missingGregorian(words: string, term: DateTerm, language: string): readonly string[] {
  const numbers = numbersIn(words);
  const missing: string[] = [];
  const take = (test: (number: StatedNumber) => boolean): boolean => {
    const at = numbers.findIndex(test);
    if (at >= 0) numbers.splice(at, 1);
    return at >= 0;
  };
  const isNumber = (value: number) => (number: StatedNumber) => Number(number.digits) === value;
  const year = yearOf(term);
  if (!take((number) => year.isIn(number) && isOfEra(words, number, year.era, language)))
    missing.push(`the year ${year.text}`);
  if (term.day !== null && !take(isNumber(term.day))) missing.push(`the day ${term.day}`);
  if (term.month !== null) {
    const { month } = term;
    const names = namesOf(dayOf(2000, month, 15) * dayMs, 'month', language);
    const named = names.some((name) => namePattern(name, language).test(words));
    if (!named && !take(isNumber(month))) missing.push(`the month ${month}`);
  }
  return missing;
}

interface StatedYear {
  readonly era: Era;
  /** For messages. */
  readonly text: string;
  isIn(number: StatedNumber): boolean;
}

/** How a year is told in words: year 0 is 1 BC. */
function yearOf({ year, unspecified }: DateTerm): StatedYear {
  const digits = formatYear(year);
  if (unspecified === 'year-of-decade' || unspecified === 'year-of-century') {
    const written = digits.slice(0, unspecified === 'year-of-decade' ? -1 : -2);
    const text = written.padEnd(digits.length, 'X');
    // The years -0049 to -0040 are 50 to 41 BC: no decade that words would name.
    if (year < 1) return { era: 'bc', text, isIn: () => false };
    return {
      era: 'ad',
      text,
      isIn: (number) => number.digits.length === 4 && number.digits.startsWith(written),
    };
  }
  if (year < 1) {
    const stated = 1 - year;
    return { era: 'bc', text: `${stated} BC`, isIn: (number) => Number(number.digits) === stated };
  }
  return { era: 'ad', text: digits, isIn: (number) => Number(number.digits) === year };
}

/** How far from its year an era may reach, so that no words can stall the search. */
const eraReach = 40;

/** A year BC has its era beside it. One AD needs none, but where the words name the other era too. */
function isOfEra(words: string, number: StatedNumber, era: Era, language: string): boolean {
  const isBefore = hasEraBeside(words, number, 'bc', language);
  if (era === 'bc' || isBefore) return era === 'bc' && isBefore;
  return hasEraBeside(words, number, 'ad', language) || !namesEra(words, 'bc', language);
}

/** Before the number, or after it and its ending or one word: 40s BC, 45 году до н. э. */
function hasEraBeside(words: string, { start, end }: StatedNumber, era: Era, language: string): boolean {
  const [before, after] = [
    words.slice(Math.max(0, start - eraReach), start),
    words.slice(end, end + eraReach),
  ];
  return eraNames(era, language).some(
    (name) =>
      new RegExp(`${eraPattern(name)}\\s*$`, 'iu').test(before) ||
      new RegExp(`^\\p{L}{0,2}\\s*(?:\\p{L}+\\.?\\s+)?${eraPattern(name)}`, 'iu').test(after),
  );
}

function namesEra(words: string, era: Era, language: string): boolean {
  return numbersIn(words).some((number) => hasEraBeside(words, number, era, language));
}

function eraNames(era: Era, language: string): readonly string[] {
  const names = namesOf(dayOf(era === 'bc' ? -44 : 2000, 6, 15) * dayMs, 'era', language);
  return [...names, ...(eraVariants[languageOf(language)]?.[era] ?? [])];
}

/** With or without points and blanks between its letters: BC, B.C., av. J.-C. */
function eraPattern(name: string): string {
  const letters = Array.from(name).filter((letter) => /[\p{L}\p{M}]/u.test(letter));
  // Chinese and Japanese leave no blank before a word, and Arabic letters are prefixed.
  const before = /^\p{Lo}/u.test(name) ? '' : '(?<![\\p{L}\\p{M}])';
  return `${before}${letters.join('[.\\s-]*')}(?![\\p{L}\\p{M}])`;
}

function statesDay(words: string, ms: number, calendar: string, language: string): boolean {
  const options: NameOptions = { calendar, timeZone: 'UTC', numberingSystem: 'latn' };
  const parts = new Intl.DateTimeFormat(language, { ...options, dateStyle: 'long' }).formatToParts(ms);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const holds = (part: string) => numbersIn(words).some(({ digits }) => Number(digits) === Number(part));
  return holds(partOf('year')) && holds(partOf('day')) && namePattern(partOf('month'), language).test(words);
}

/** Making a formatter takes half a millisecond, and a story asks for the same names again and again. */
const namesMade = new Map<string, readonly string[]>();

function namesOf(ms: number, part: NamedPart, language: string): readonly string[] {
  const key = `${language} ${part} ${ms}`;
  const names = namesMade.get(key) ?? makeNames(ms, part, language);
  namesMade.set(key, names);
  return names;
}

/** The names in full and in short, alone and within a date (Russian declines months). */
function makeNames(ms: number, part: NamedPart, language: string): readonly string[] {
  const names = new Set<string>();
  const within: NameOptions = part === 'era' ? { year: 'numeric' } : { day: 'numeric' };
  for (const tag of variants[languageOf(language)] ?? [language]) {
    for (const width of ['long', 'short'] as const) {
      for (const beside of [{}, within]) {
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

/**
 * A name as a whole word, as the catalogue spells it or in capitals. Blank, ZWNJ and nothing are one within Persian names;
 * Arabic writes "on" and "the" onto it.
 */
function namePattern(name: string, language: string): RegExp {
  const code = languageOf(language);
  const stem =
    code === 'ru' && name.length > 4 ? `${escaped(name).replace(/[аеуыья]$/, '')}\\p{L}{0,3}` : escaped(name);
  const capitals = escaped(name.toLocaleUpperCase(language));
  const before = code === 'ar' ? '' : '(?<![\\p{L}\\p{M}])';
  // A short name in lower case may be another word: "sat", "sun", "may" of English.
  const flags = name.length > 3 ? 'giu' : 'gu';
  return new RegExp(`${before}(?:${stem}|${capitals})(?![\\p{L}\\p{M}])`, flags);
}

const escaped = (name: string): string =>
  name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[\s\u200c]+/g, '[\\s\\u200c]*');

function numbersIn(words: string): StatedNumber[] {
  return [...words.matchAll(/\p{Nd}+/gu)].map(({ 0: digits, index }) => ({
    digits: digits.replace(/\p{Nd}/gu, toAsciiDigit),
    start: index,
    end: index + digits.length,
  }));
}

/** Unicode keeps the decimal digits of a script in a run from 0 to 9: the way back to its first is the value. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
