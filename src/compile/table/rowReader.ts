// One row to what the story holds of it, or to all that is wrong with it.
import { suspectCharacter } from '../suspectCharacter.ts';
import { addressFault } from '../checkAddress.ts';
import { limits } from '../limits.ts';
import type { Position } from '../readYaml.ts';
import { countText } from './countText.ts';
import type { Mapping } from './mapping.ts';
import { slugOf, type Grouping } from './groupRows.ts';
import { quoteCell } from './quoteCell.ts';
import { readPoint, type RowPoint } from './readPoint.ts';
import { createWhenReader, type RowWhen, type Tell } from './readWhen.ts';
import type { TableRow } from './tableRow.ts';
import { fillTemplate, type Template } from './template.ts';

export interface ReadRow extends RowPoint {
  readonly id: string;
  readonly title: string;
  readonly when: RowWhen;
  readonly dateCells: string;
  readonly place: string;
  readonly text: string | null;
  readonly url: string | null;
  /** As the groupings number them. */
  readonly category: number;
  readonly lane: number;
  readonly line: number;
}

export type RowFault = Position & { readonly message: string };

export type RowReader = (row: TableRow) => ReadRow | readonly RowFault[];

export function createRowReader(mapping: Mapping, categories: Grouping, lanes: Grouping): RowReader {
  const readWhen = createWhenReader(mapping.when);
  const readGroups = (row: TableRow, tell: Tell) => ({
    category: take(row, mapping.category, categories, tell),
    lane: take(row, mapping.lane, lanes, tell),
  });
  return (row) => {
    if (row.fault) return [row.fault];
    const faults: RowFault[] = [];
    const tell: Tell = (name, message) => faults.push({ ...row.locate(name), message });
    const id = readId(row, mapping.id, tell);
    const title = readWords(row, mapping.title, 'title', tell);
    const when = readWhen(row, tell);
    const point = readPoint(row, mapping.point, tell);
    const place = readPlace(row, mapping, point?.isArea ?? false, tell);
    const text = mapping.text ? readText(row, mapping.text, tell) : null;
    const url = mapping.url ? readUrl(row, mapping.url, tell) : null;
    // Counted only where all else is right: what is left out is in no group.
    if (faults.length > 0 || !when || !point) return faults;
    const groups = readGroups(row, tell);
    if (faults.length > 0) return faults;
    const dateCells = readDateCells(row, mapping);
    return { id, title, when, dateCells, ...point, place, text, url, ...groups, line: row.number };
  };
}

function take(row: TableRow, name: number | null, grouping: Grouping, tell: Tell): number {
  const found = grouping.take(name === null ? '' : row.cell(name));
  if (typeof found === 'number') return found;
  tell(name ?? 0, found);
  return 0;
}

function readId(row: TableRow, template: Template, tell: Tell): string {
  const written = fillTemplate(template, row);
  const slug = slugOf(written);
  if (written === '') tell(template.name, 'this row has no id; add it');
  else if (slug === '')
    tell(template.name, `the id ${quoteCell(written)} holds no letter from a to z and no digit; write one`);
  else if (slug.length > limits.rowId)
    tell(template.name, `an id has at most ${limits.rowId} characters; shorten it`);
  return `r-${slug}`;
}

/** Of a region its own name: that of the town which stands for it on the publisher’s map would be a false one. */
function readPlace(row: TableRow, { place, area }: Mapping, isArea: boolean, tell: Tell): string {
  const region = isArea && area ? readWords(row, area, 'place', tell) : '';
  return region !== '' || !place ? region : readWords(row, place, 'place', tell);
}

/** A title or a name: one line. */
function readWords(row: TableRow, template: Template, what: 'title' | 'place', tell: Tell): string {
  const filled = fillTemplate(template, row);
  const words = /\s\s|[^\S ]/.test(filled) ? filled.replace(/\s+/g, ' ') : filled;
  if (words === '' && what === 'title') tell(template.name, 'this row has no title; add it');
  if (words.length > limits.cell)
    tell(template.name, `this ${what} has ${words.length} characters; ${limits.cell} are the most`);
  tellSuspect(words, template, tell);
  return words;
}

function readText(row: TableRow, template: Template, tell: Tell): string | null {
  const text = fillTemplate(template, row).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.length > limits.text)
    tell(template.name, `this text has ${text.length} characters; ${limits.text} are the most`);
  tellSuspect(text, template, tell);
  return text === '' ? null : text;
}

const plain = /^[\n\t\x20-\x7e]*$/;

function tellSuspect(text: string, template: Template, tell: Tell): void {
  if (plain.test(text)) return;
  const suspect = suspectCharacter(text, false);
  if (suspect !== null) tell(template.name, suspect);
}

function readUrl(row: TableRow, template: Template, tell: Tell): string | null {
  const isWhole = template.parts.length === 1;
  const url = fillTemplate(template, row, isWhole ? undefined : encodeURIComponent);
  if (url === '') return null;
  const tooLong = `it has ${countText(url.length)} characters; ${countText(limits.address)} are the most`;
  const fault = url.length > limits.address ? tooLong : addressFault(url);
  if (fault !== null) tell(template.name, `the address ${quoteCell(url)}: ${fault}`);
  return url;
}

/** The cells that the date comes from, each behind its column. */
function readDateCells(row: TableRow, { dateNames, when: { names } }: Mapping): string {
  return dateNames
    .filter((name) => row.cell(name) !== '')
    .map((name) => `${names[name] ?? ''} ${row.cell(name)}`)
    .join(', ');
}
