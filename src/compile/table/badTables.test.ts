// Each way in which a table can be bad, with all the messages that it must give: file, line, column, what is wrong, what to do.
import { describe, expect, it } from 'vitest';
import { storyOf, tryTable } from './temporaryTable.ts';
import { columns, eventsOf, good, header, saysOf } from './triedCsv.ts';

describe('lines and cells', () => {
  it.each(['\r\n', '\r', '\n'])('end as on Windows, on old Macs, and elsewhere: %j', async (end) => {
    const table = (header + good + '2,Two,2016-12-21,,,\n').replaceAll('\n', end);
    expect((await eventsOf(table)).map(({ line, title }) => `${line} ${title}`)).toEqual(['2 One', '3 Two']);
  });

  it('a line end in quotation marks is part of its cell, and lines are still counted', async () => {
    const asked = `${columns}, text: note`;
    const table = `id,title,date,lat,lng,place,note\n1,"One\nand a half",2016-12-20,,,,"a ""b""\r\nc, d"\n2,Two,2016-13-20,,,,\n`;
    expect(await saysOf(table, '', asked)).toEqual([
      'table.csv:5:7  invalid date "2016-13-20": there is no month 13; write a month from 01 to 12',
    ]);
    const [first] = await eventsOf(table.replace('2016-13', '2016-12'), '', asked);
    expect(first).toMatchObject({ title: 'One and a half', text: 'a "b"\nc, d', line: 2 });
  });

  it('a fault behind a line end in quotation marks stands in its own line', async () => {
    const table = `${header}1,"One\nand",2016-99-20,,,\n`;
    expect(await saysOf(table)).toEqual([
      'table.csv:3:6  invalid date "2016-99-20": there is no month 99; write a month from 01 to 12',
    ]);
  });

  it('an empty cell is none', async () => {
    expect(await saysOf(`${header},,,,,x\n`)).toEqual([
      'table.csv:2:1  this row has no id; add it',
      'table.csv:2:2  this row has no title; add it',
      'table.csv:2:3  "date" is empty: there is no date; add it',
    ]);
    const [event] = await eventsOf(`${header}1,One,2016-12-20,,,\n`);
    expect(event).toMatchObject({ place: null, point: null, precision: null, text: null, url: null });
  });

  it('rows that are blank throughout are none', async () => {
    expect(await eventsOf(`${header}\n${good}\n,,,,,\n\n`)).toHaveLength(1);
  });

  it('a row with fewer or more cells than the header is told', async () => {
    expect(await saysOf(`${header}${good}2,Two,2016-12-20\n3,Three, too,2016-12-20,,,\n`)).toEqual([
      'table.csv:3:7  this row has 3 cells, and the header 6; add the missing ones, or fetch the table again if it is cut off',
      'table.csv:4:27  this row has 7 cells, and the header 6; put a cell that holds the delimiter in quotation marks',
    ]);
  });

  it('text behind a closing quotation mark is told, and a mark inside a cell is one', async () => {
    expect(await saysOf(`${header}1,"One" more,2016-12-20,,,\n`)).toEqual([
      'table.csv:2:3  text follows on its closing quotation mark; double the marks that are meant, as in ""',
    ]);
    expect((await eventsOf(`${header}1,A 5" pipe,2016-12-20,,,\n`))[0]?.title).toBe('A 5" pipe');
  });

  it('200 columns are read', async () => {
    const many = Array.from({ length: 194 }, (_, n) => `c${n}`).join(',');
    const table = `${many},${header}${many},${good}${many},2,Two,2016-02-30,,,\n`;
    expect(await saysOf(table)).toEqual([
      `table.csv:3:${many.length + 8}  invalid date "2016-02-30": February 2016 has 29 days; write a day from 01 to 29`,
    ]);
  });

  it('a row of 1 MB is refused, with its line', async () => {
    const table = `${header}${good}2,${'x'.repeat(1 << 20)},2016-12-20,,,\n3,Three,2016-12-20,,,\n`;
    expect(await saysOf(table)).toEqual([
      'table.csv:3:1  this row has more than 1,000,000 characters; shorten it',
    ]);
  });

  it('a long cell is refused, and its row alone', async () => {
    expect(await saysOf(`${header}${good}2,${'x'.repeat(301)},2016-12-20,,,\n`)).toEqual([
      'table.csv:3:3  this title has 301 characters; 300 are the most',
    ]);
  });

  it('characters that turn the text are refused', async () => {
    expect(await saysOf(`${header}1,One\u202e,2016-12-20,,,\n`)).toEqual([
      'table.csv:2:3  it holds a character that turns the direction of the text (U+202E); remove it',
    ]);
  });
});

describe('the header', () => {
  it('has the columns that are asked for; the nearest one is named', async () => {
    const asked = columns.replace('lat: lat', 'lat: lattitude');
    expect(await saysOf(header.replace('lat', 'latitude') + good, '', asked)).toEqual([
      'story.yaml:10:53  the table has no column "lattitude"; did you mean "latitude"?',
    ]);
  });

  it('has each of them once', async () => {
    expect(await saysOf('id,title,date,lat,lng,place,title\n1,One,2016-12-20,,,,\n')).toEqual([
      'story.yaml:10:29  the columns 2 and 7 of the table are both called "title"; rename one',
    ]);
  });
});

describe('dates', () => {
  const dates = (...cells: string[]) => header + cells.map((cell, n) => `${n + 1},One,${cell},,,\n`).join('');
  const ask =
    'day and month cannot be told apart; write dateOrder: day-month-year or dateOrder: month-day-year below "table"';

  it('01/02/2016 is asked about, never guessed', async () => {
    expect(await saysOf(dates('20/12/2016', '01/02/2016', '1.2.2016'))).toEqual([
      `table.csv:3:7  invalid date "01/02/2016": ${ask}`,
      `table.csv:4:7  invalid date "1.2.2016": ${ask}`,
    ]);
    const edtfOf = async (order: string) =>
      (await eventsOf(dates('01/02/2016'), `  dateOrder: ${order}\n`))[0]?.edtf;
    expect(await edtfOf('day-month-year')).toBe('2016-02-01');
    expect(await edtfOf('month-day-year')).toBe('2016-01-02');
  });

  it('against the order that is told are told', async () => {
    expect(await saysOf(dates('20/12/2016'), '  dateOrder: month-day-year\n')).toEqual([
      'table.csv:2:7  invalid date "20/12/2016": there is no month 20 with dateOrder: month-day-year; correct the row, or write dateOrder: day-month-year',
    ]);
  });

  it('in three notations in one column are told, with the first', async () => {
    expect(await saysOf(dates('2016-12-20', '20/12/2016', '2016-12-21', '20 December 2016'))).toEqual([
      'table.csv:3:7  dates in two notations: "20/12/2016" (day/month/year), and "2016-12-20" (ISO 8601) in line 2; write all dates of a column in one',
      'table.csv:5:7  dates in two notations: "20 December 2016" (day month year), and "2016-12-20" (ISO 8601) in line 2; write all dates of a column in one',
    ]);
  });

  it('of a spreadsheet’s numbers, and of seconds, are told', async () => {
    expect(await saysOf(dates('42724', '1482192000'))).toEqual([
      'table.csv:2:7  invalid date "42724": it is a spreadsheet’s number of a day; format the column as dates, and save it again',
      'table.csv:3:7  invalid date "1482192000": it could be seconds or milliseconds since 1970; write the day, as in 2016-12-20',
    ]);
  });

  it('of 100,000 characters are refused at once', async () => {
    const long = ' T'.repeat(50_000);
    const asked = 'id: id, title: title, date: date, coordinates: place';
    const says = await saysOf(
      `${header}1,One,1:${long},,,\n2,Two,2016-12-20,,,1${long}\n`,
      '  coordinateOrder: lat-lng\n',
      asked,
    );
    expect(says.map((line) => line.replace(/"[^"]*"/, '…'))).toEqual([
      'table.csv:2:7  invalid date …: it is too long for a date; write the day, as in 2016-12-20',
      'table.csv:3:20  … is not two numbers; write both coordinates, as in 48.85, 2.35',
    ]);
  });

  it('do not end before they start', async () => {
    const asked = 'id: id, title: title, start: date, end: place';
    expect(await saysOf(`${header}1,One,2016-12-20,,,2016-12-19\n`, '', asked)).toEqual([
      'table.csv:2:20  it ends before it starts (date 2016-12-20); correct one of the two',
    ]);
  });

  it('have a precision that is explained', async () => {
    const asked = 'id: id, title: title, date: date, datePrecision: place';
    expect(
      await saysOf(`${header}1,One,2016-12-20,,,4\n`, '  datePrecisions: { 1: exact, 2: week }\n', asked),
    ).toEqual([
      'table.csv:2:20  "4" in "place" is no precision that is explained; correct the row, or add the code to "datePrecisions"',
    ]);
  });
});

describe('coordinates', () => {
  it('out of range, swapped, alone, or no numbers are told', async () => {
    const table = `${header}1,One,2016-12-20,148.2,-35.3,a\n2,Two,2016-12-20,95,190,a\n3,Three,2016-12-20,33.5,,a\n4,Four,2016-12-20,"33,5",36.3,a\n5,Five,2016-12-20,N33,36.3,a\n`;
    expect(await saysOf(table)).toEqual([
      'table.csv:2:18  the latitude 148.2 is out of range, and the longitude -35.3 would be one: they look swapped; correct the row, or the mapping',
      'table.csv:3:18  the latitude 95 is out of range; it is from -90 to 90',
      'table.csv:3:21  the longitude 190 is out of range; it is from -180 to 180',
      'table.csv:4:25  "lng" is empty, and the other coordinate is not; add it, or remove both',
      'table.csv:5:19  the coordinate "33,5" is no number; write a point for the comma',
      'table.csv:6:19  the coordinate "N33" is no number; write degrees, as in 48.85',
    ]);
  });

  it('in one column are asked which comes first, never guessed', async () => {
    const asked = 'id: id, title: title, date: date, coordinates: place';
    const table = `${header}1,One,2016-12-20,,,"48.85, 2.35"\n`;
    expect(await saysOf(table, '', asked)).toEqual([
      'story.yaml:10:61  which of the two coordinates comes first cannot be told; write coordinateOrder: lat-lng or coordinateOrder: lng-lat below "table"',
    ]);
    const pointOf = async (order: string) =>
      (await eventsOf(table, `  coordinateOrder: ${order}\n`, asked))[0]?.point;
    expect(await pointOf('lat-lng')).toEqual({ lat: 48.85, lng: 2.35 });
    expect(await pointOf('lng-lat')).toEqual({ lat: 2.35, lng: 48.85 });
    expect(
      await saysOf(`${header}1,One,2016-12-20,,,48.85\n`, '  coordinateOrder: lat-lng\n', asked),
    ).toEqual(['table.csv:2:20  "48.85" is not two numbers; write both coordinates, as in 48.85, 2.35']);
  });
});

describe('ids, addresses and groups', () => {
  it('no two rows have one id', async () => {
    expect(
      await saysOf(`${header}${good}2,Two,2016-12-20,,,\n 1 ,One,2016-12-20,,,\nб,Three,2016-12-20,,,\n`),
    ).toEqual([
      'table.csv:4:1  the id "1" stands in line 2 already; write one that no other row has',
      'table.csv:5:1  the id "б" holds no letter from a to z and no digit; write one',
    ]);
  });

  it('an address can be followed', async () => {
    expect(
      await saysOf(`${header}1,One,2016-12-20,,,javascript:alert(1)\n`, '', `${columns}, url: place`),
    ).toEqual([
      'table.csv:2:20  the address "javascript:alert(1)": an address of "javascript:" cannot be followed; begin with https:// or http://',
    ]);
  });

  it('each row is in a category', async () => {
    const more = '  categories:\n    north: { name: North, values: [Aleppo] }\n';
    expect(await saysOf(header + good, more, `${columns}, category: place`)).toEqual([
      'table.csv:2:28  "Damascus" in "place" belongs to none of the categories; add it to one, or one with rest: true',
    ]);
  });

  it('more than nine values are asked to be grouped', async () => {
    const rows = Array.from({ length: 10 }, (_, n) => `${n},One,2016-12-20,,,Place ${n}\n`).join('');
    expect(await saysOf(header + rows, '', `${columns}, category: place`)).toEqual([
      'story.yaml:10:92  "place" has 10 values, and at most 9 are told apart; group them under "categories"',
    ]);
  });
});

describe('many bad rows', () => {
  const bad = (count: number) =>
    Array.from({ length: count }, (_, n) => `b${n},One,2016-02-30,,,\n`).join('');

  it('are told up to a hundred, then counted', async () => {
    const says = await saysOf(header + good + bad(1334));
    expect(says).toHaveLength(101);
    expect(says.at(-1)).toBe(
      'table.csv:103:10  and 1,234 more rows from here on cannot be read; correct these first, or leave them all out with --skip-bad-rows',
    );
  });

  it('are left out where that is asked for, and counted', async () => {
    const files = { yaml: storyOf('table.csv', columns), tables: { 'table.csv': header + bad(1334) + good } };
    const { story, says, remarks, events } = await tryTable(files, { skipBadRows: true });
    expect(says).toEqual([]);
    expect(remarks).toEqual([
      'table.csv:2:8  1,334 rows are left out, this one first: invalid date "2016-02-30": February 2016 has 29 days; write a day from 01 to 29',
    ]);
    expect(story?.table.leftOut).toBe(1334);
    expect(events.map(({ id, line }) => `${id} ${line}`)).toEqual(['r-1 1336']);
  });

  it('that is one alone is told as what it is', async () => {
    const files = { yaml: storyOf('table.csv', columns), tables: { 'table.csv': header + good + bad(1) } };
    const { story, remarks } = await tryTable(files, { skipBadRows: true });
    expect(remarks).toEqual([
      'table.csv:3:8  this row is left out: invalid date "2016-02-30": February 2016 has 29 days; write a day from 01 to 29',
    ]);
    expect(story?.table.leftOut).toBe(1);
  });

  it('and none that is good make no story, even so', async () => {
    const files = { yaml: storyOf('table.csv', columns), tables: { 'table.csv': header + bad(2) } };
    expect((await tryTable(files, { skipBadRows: true })).says).toEqual([
      'table.csv:1:1  no row of the table can be read; build without --skip-bad-rows to see why',
    ]);
  });
});
