// Reads EDTF (ISO 8601-2) levels 0 and 1 without times, and one unknown day as [..D] [D..] [A..B].
// Format: https://www.loc.gov/standards/datetime/
import type { DateTerm, EdtfDate, IntervalEnd } from '../model/edtf.ts';
import { endsFirst, lastFirst, neitherEnd, noDay, refusalOf, type Refusal } from './edtfRefusal.ts';
import { parseTerm } from './edtfTerm.ts';

export type ParsedEdtf = { readonly ok: true; readonly date: EdtfDate } | ({ readonly ok: false } & Refusal);

export function parseEdtf(text: string): ParsedEdtf {
  if (text === '' || /\s/.test(text)) return { ok: false, ...refusalOf(text) };
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text);
  if (text.includes('/')) return parseInterval(text);
  const parsed = parseTerm(text);
  return parsed.ok ? { ok: true, date: { form: 'date', date: parsed.term } } : parsed;
}

function parseInterval(text: string): ParsedEdtf {
  const [startText = '', endText = '', ...rest] = text.split('/');
  if (rest.length > 0) return { ok: false, ...refusalOf(text) };
  const start = parseEnd(startText);
  if (!start.ok) return start;
  const end = parseEnd(endText);
  if (!end.ok) return slashedDate(text) ?? end;
  if (typeof start.end === 'string' && typeof end.end === 'string') {
    return { ok: false, ...neitherEnd };
  }
  if (typeof start.end !== 'string' && typeof end.end !== 'string' && start.end.first > end.end.last) {
    return { ok: false, ...endsFirst(startText, endText) };
  }
  return { ok: true, date: { form: 'interval', start: start.end, end: end.end } };
}

/** `2016/12` is no interval whose second end is wrong, but a month written with a slash. */
function slashedDate(text: string): ParsedEdtf | null {
  return /^\d{4}\/\d{1,2}$/.test(text) ? { ok: false, ...refusalOf(text) } : null;
}

type ParsedEnd = { readonly ok: true; readonly end: IntervalEnd } | ({ readonly ok: false } & Refusal);

function parseEnd(text: string): ParsedEnd {
  if (text === '') return { ok: true, end: 'unknown' };
  if (text === '..') return { ok: true, end: 'open' };
  const parsed = parseTerm(text);
  return parsed.ok ? { ok: true, end: parsed.term } : parsed;
}

function parseOneOf(text: string): ParsedEdtf {
  const inner = text.slice(1, -1);
  const [fromText = '', toText, ...rest] = inner.split('..');
  if (toText === undefined || rest.length > 0 || inner.includes(','))
    return { ok: false, ...refusalOf(text) };
  const from = parseBound(fromText);
  if (!from.ok) return from;
  const to = parseBound(toText);
  if (!to.ok) return to;
  if (!from.term && !to.term) {
    return { ok: false, ...noDay };
  }
  if (from.term && to.term && from.term.first > to.term.last) {
    return { ok: false, ...lastFirst(fromText, toText) };
  }
  return { ok: true, date: { form: 'one-of', from: from.term, to: to.term } };
}

type ParsedBound = { readonly ok: true; readonly term: DateTerm | null } | ({ readonly ok: false } & Refusal);

function parseBound(text: string): ParsedBound {
  return text === '' ? { ok: true, term: null } : parseTerm(text);
}
